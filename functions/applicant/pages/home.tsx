import { monthName } from '../../../shared/text/format.ts';
import { page } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { defineRoute } from '../../../shared/web/route.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { ownTasks, replyDate } from '../application-state.ts';
import { AttendanceCard } from '../attendance/home-card.tsx';
import { type OwnAttendance, readOwn } from '../attendance/own-attendance.ts';
import type { ApplicantDeps } from '../deps.ts';
import type { PageProgress } from '../draft.ts';
import { goingOn } from '../going-on.ts';
import { type Self, withSelfService } from '../self-service.ts';
import { ApplicationCard } from '../view/application-card.tsx';
import { CallUs } from '../view/call-us.tsx';
import { DraftCard } from '../view/draft-card.tsx';
import type { OwnRemittal } from '../view/jobbtorg-card.tsx';
import { Todo } from '../view/todo.tsx';

interface HomeProps extends Self {
  readonly request: PageRequest;
  readonly deps: ApplicantDeps;
  readonly progress: readonly PageProgress[];
  readonly attendance: readonly OwnAttendance[];
  /** What goes on at Jobbtorg; the view is loaded only for those who are remitted. */
  readonly jobbtorg: typeof import('../view/jobbtorg-home.tsx') | undefined;
  readonly remittals: readonly OwnRemittal[];
}

function Todos({ request, cases }: HomeProps) {
  const todos = cases.flatMap((one) =>
    one.applications.flatMap((application) =>
      ownTasks(one, application).map((task) => ({ task, application })),
    ),
  );
  if (todos.length === 0) return null;
  const { home } = request.texts.applicant;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {home.todoTitle}
      </h2>
      {todos.map(({ task, application }) => (
        <Todo
          key={task.task}
          request={request}
          task={task}
          replyBy={replyDate(task, application)}
          about={home.applicationFor(monthName(request.lang, application.month))}
        />
      ))}
    </section>
  );
}

function Applications({ request, cases }: HomeProps) {
  const all = cases
    .flatMap((one) => one.applications.map((application) => ({ page: one, application })))
    .toSorted((a, b) => b.application.openedAt.localeCompare(a.application.openedAt));
  if (all.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {request.texts.applicant.home.applications}
      </h2>
      {all.map((one) => (
        <ApplicationCard key={one.application.instanceId} request={request} {...one} />
      ))}
    </section>
  );
}

function Home(props: HomeProps) {
  const { request, deps, cases, draft, progress, jobbtorg, remittals } = props;
  const { home } = request.texts.applicant;
  const applied = cases.some(({ applications }) => applications.length > 0);
  const caseworker = cases[0]?.head.assignee?.name;
  const draftCard = <DraftCard {...{ request, draft, progress, applied }} />;
  const draftFirst = draft !== undefined || !applied;
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {home.title}
      </h1>
      {request.query.sparat !== undefined && (
        <Alert tone="success" title={home.savedTitle}>
          {home.savedText}
        </Alert>
      )}
      <p class="lead">{applied ? home.lead : home.empty}</p>
      <Todos {...props} />
      {jobbtorg && <jobbtorg.JobbtorgHome request={request} own={remittals} />}
      <AttendanceCard request={request} own={props.attendance} />
      {draftFirst && draftCard}
      <Applications {...props} />
      {!draftFirst && draftCard}
      <CallUs request={request} unit={deps.unit} caseworker={caseworker} />
    </>
  );
}

/** How far the parts of a draft have come. The form is loaded only for those who have begun one. */
async function progressIn({ draft, judging }: Self): Promise<readonly PageProgress[]> {
  if (draft === undefined) return [];
  const { progressOf } = await import('../draft.ts');
  return progressOf(draft, judging);
}

export const homeRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan',
    action: 'application.create',
    handler: async (request, deps) => {
      const { title } = request.texts.applicant.home;
      const { viewer, personalNumber } = request;
      if (personalNumber !== null) await deps.linkLogin(viewer, personalNumber);
      return withSelfService(request, deps, 'application.create', async (self) => {
        const { cases, judging } = self;
        const { personalNumber: own } = judging.applicant;
        const [progress, attendance, remittals] = await Promise.all([
          progressIn(self),
          readOwn(deps, cases, own),
          goingOn(deps, cases, own),
        ]);
        const jobbtorg =
          remittals.length > 0 ? await import('../view/jobbtorg-home.tsx') : undefined;
        const more = { progress, attendance, jobbtorg, remittals };
        return page(title, <Home {...{ request, deps }} {...more} {...self} />);
      });
    },
  }),
];
