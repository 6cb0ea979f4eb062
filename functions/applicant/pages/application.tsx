import { concerns } from '../../../shared/clock/case-clocks.ts';
import type { JournalEvent } from '../../../shared/journal/event.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import { monthName } from '../../../shared/text/format.ts';
import { unitOf } from '../../../shared/unit/units.ts';
import { page, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { defineRoute } from '../../../shared/web/route.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { amendmentsOf, readFirst } from '../after-decision.ts';
import { ownRemittals, ownTasks, replyDate, sentDecision } from '../application-state.ts';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, type Own, withOwn } from '../own-application.ts';
import type { SentAmendment } from '../view/amended.tsx';
import { CallUs } from '../view/call-us.tsx';
import { Delay, RequestDecision } from '../view/delay.tsx';
import { Happening } from '../view/happening.tsx';
import { Hearing } from '../view/hearing.tsx';
import { History } from '../view/history.tsx';
import type { OwnRemittal } from '../view/jobbtorg-card.tsx';
import { More } from '../view/more.tsx';
import { PageHead } from '../view/page-head.tsx';
import { RequestRejected } from '../view/request-rejected.tsx';
import { Todo } from '../view/todo.tsx';

interface Shown extends Own {
  readonly request: PageRequest;
  readonly file: ApplicationFile;
  readonly events: readonly JournalEvent[];
  readonly amendments: readonly SentAmendment[];
  /** The views of a decision; undefined while none has been sent. */
  readonly views: typeof import('../view/decided.tsx') | undefined;
  /** How it goes at Jobbtorg; undefined for who is not remitted. */
  readonly jobbtorg: typeof import('../view/jobbtorg-card.tsx') | undefined;
  readonly remittals: readonly OwnRemittal[];
}

function ApplicationPage(props: Shown) {
  const { request, file, events, amendments, views, jobbtorg, remittals, ...own } = props;
  const { lang, texts } = request;
  const { application: words, home } = texts.applicant;
  const { application } = own;
  const decision = sentDecision(application);
  return (
    <>
      <PageHead
        title={words.title(monthName(lang, application.month))}
        back={{ href: '/ansokan', text: home.title }}
        about={words.caseNumber(application.caseId)}
      />
      {request.query.skickat !== undefined && (
        <Alert tone="success" title={words.sentTitle}>
          {words.sentText}
        </Alert>
      )}
      {request.query.begart !== undefined && (
        <Alert tone="success">{texts.applicant.delay.request.sent}</Alert>
      )}
      {request.query.samtycke !== undefined && (
        <Alert tone="success">{words.consentWithdrawn}</Alert>
      )}
      {ownTasks(own.page, application).map((task) => (
        <Todo
          key={task.task}
          request={request}
          task={task}
          replyBy={replyDate(task, application)}
        />
      ))}
      {decision && views && <views.Decided {...own} {...{ request, file, decision, amendments }} />}
      <Delay request={request} application={application} events={events} />
      <Happening request={request} {...own} />
      {jobbtorg &&
        remittals.map((one) => (
          <jobbtorg.JobbtorgCard key={one.remittal.instanceId} request={request} own={one} />
        ))}
      <Hearing request={request} application={application} file={file} />
      <RequestDecision request={request} application={application} />
      {file.requestRejection && (
        <RequestRejected
          request={request}
          unit={unitOf(own.page.head.unit)}
          rejection={file.requestRejection}
        />
      )}
      {views && <views.Calculated request={request} file={file} />}
      <More request={request} application={application} file={file} />
      <CallUs
        request={request}
        unit={unitOf(own.page.head.unit)}
        caseId={application.caseId}
        caseworker={own.page.head.assignee?.name}
      />
      <History request={request} events={events} />
    </>
  );
}

/** What happened to this application; an older journal than the case page holds is read whole. */
async function eventsOf(deps: ApplicantDeps, { page: read, application }: Own) {
  const { events, head } = read;
  const oldest = events.at(-1)?.no ?? 1;
  const all = oldest > 1 ? await deps.readJournal(head.caseId) : events;
  return all.filter((event) => concerns(application.instanceId, event));
}

/** The applicant's own remittals, each with what Jobbtorg has answered. A partner's are not shown. */
function remittalsOf(deps: ApplicantDeps, { page: read, application }: Own) {
  return Promise.all(
    ownRemittals(read, application).map(async (remittal): Promise<OwnRemittal> => {
      const { answers } = await deps.readFile(remittal.instanceId);
      return { remittal, answers };
    }),
  );
}

export const applicationRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/arenden/{caseId}/{instanceId}',
    action: 'application.readOwn',
    handler: (request, deps) =>
      withOwn(request, deps, 'application.readOwn', async (own) => {
        const [file, events, amendments, remittals] = await Promise.all([
          deps.readFile(own.application.instanceId),
          eventsOf(deps, own),
          amendmentsOf(deps, own),
          remittalsOf(deps, own),
        ]);
        const first = readFirst(own, file);
        const { caseId } = own.application;
        for (const instanceId of first) {
          await deps.receive({ viewer: request.viewer, caseId, instanceId });
        }
        if (first.length > 0) return redirect(addressOf(own.application));
        const decided = sentDecision(own.application) !== undefined;
        const views = decided ? await import('../view/decided.tsx') : undefined;
        const jobbtorg =
          remittals.length > 0 ? await import('../view/jobbtorg-card.tsx') : undefined;
        const { title } = request.texts.applicant.application;
        return page(
          title(monthName(request.lang, own.application.month)),
          <ApplicationPage
            {...{ request, file, events, amendments, views, jobbtorg, remittals }}
            {...own}
          />,
        );
      }),
  }),
];
