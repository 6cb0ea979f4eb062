import { localDate } from '../../../shared/clock/stockholm.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import { hasLeft } from '../../../shared/store/item/remittal.ts';
import type { StaffMember } from '../../../shared/store/item/staff.ts';
import type { OpenTask } from '../../../shared/store/item/task.ts';
import { longDate } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { nyansokan } from '../../../workflows/nyansokan.ts';
import { casePath, taskPath } from '../address.ts';
import { aboutOf, byDue, mayAllot, standingTo } from '../case-view.ts';
import { AllotForm } from './allot-form.tsx';
import { Due, urgency } from './due.tsx';
import { taskWords } from './step-words.ts';
import { TakeForm } from './take-form.tsx';

interface NextProps {
  readonly request: PageRequest;
  readonly page: CasePage;
  /** Whether something still runs, so that a step without a task is on its way. */
  readonly running: boolean;
  /** Task keys that somebody has begun on. */
  readonly begun: ReadonlySet<string>;
  readonly staff: readonly StaffMember[];
}

function TaskLine({ request, page, task, begun }: NextProps & { readonly task: OpenTask }) {
  const { texts } = request;
  const words = texts.casework.case;
  const standing = standingTo(request.viewer, page, task);
  const label = taskWords(texts, task.step, aboutOf(page, task.item));
  return (
    <li>
      <div>
        <strong>{label}</strong>
        <Due request={request} dueAt={task.dueAt} />
      </div>
      {standing === 'do' && (
        <a class="ds-button" data-variant="primary" href={taskPath(task)}>
          {begun.has(task.task) ? words.goOn : words.start}
          <span class="ds-sr-only"> {label}</span>
        </a>
      )}
      {standing === 'take' && <TakeForm request={request} task={task} />}
    </li>
  );
}

/** For whom the task waits, in a sentence. */
function waitingFor({ request, page }: NextProps, task: OpenTask): string {
  const { lang, texts } = request;
  const words = texts.casework.case;
  const about = aboutOf(page, task.item);
  if (task.step === 'samtycke') {
    return words.asksConsent(longDate(lang, localDate(task.dueAt ?? task.openedAt)));
  }
  if (task.role === 'sokande') {
    return task.dueAt === undefined
      ? words.waitsForApplicantNoDate
      : words.waitsForApplicant(longDate(lang, localDate(task.dueAt)));
  }
  if (task.step === 'remissvar') {
    const sent = page.remittals.some((one) => one.instanceId === task.item && hasLeft(one));
    return sent ? words.waitsForJobbtorg(about ?? '') : words.waitsForConsent(about ?? '');
  }
  if (task.role === 'jobbtorgscoach') {
    return taskWords(texts, task.step, aboutOf(page, task.instanceId));
  }
  const who = task.assignee?.name ?? `${texts.casework.nobody} (${texts.site.roles[task.role]})`;
  return words.waitsForOther(taskWords(texts, task.step, about), who);
}

function WaitingLine(props: NextProps & { readonly task: OpenTask }) {
  const { request, page, staff, task } = props;
  const { texts, viewer } = request;
  const may = standingTo(viewer, page, task) === 'do';
  const other = task.role === 'sokande' ? texts.casework.case.answerFor : undefined;
  const goOn = task.step === 'remissvar' ? texts.casework.case.withoutAnswer : other;
  return (
    <li>
      <div>
        {waitingFor(props, task)} <Due request={request} dueAt={task.dueAt} />
      </div>
      {may && goOn && (
        <a class="ds-link" href={taskPath(task)}>
          {goOn}
        </a>
      )}
      {mayAllot(viewer, page, task) && <AllotForm request={request} task={task} staff={staff} />}
    </li>
  );
}

function Waiting(props: NextProps & { readonly tasks: readonly OpenTask[] }) {
  const { request, tasks } = props;
  if (tasks.length === 0) return null;
  return (
    <section class="stack-tight">
      <h2 class="ds-heading" data-size="xs">
        {request.texts.casework.case.waiting}
      </h2>
      <ul class="task-list">
        {tasks.map((task) => (
          <WaitingLine key={`${task.instanceId} ${task.task}`} {...props} task={task} />
        ))}
      </ul>
    </section>
  );
}

const parts = Object.keys(nyansokan.steps.utredning.parts);

/**
 * Of the parts of utredning one is the next: the one that is begun, or the first in the order of the
 * process. The others stand in the list of parts right below.
 */
function obvious(open: readonly OpenTask[], begun: ReadonlySet<string>): readonly OpenTask[] {
  const order = ({ step }: OpenTask) => parts.indexOf(step);
  const ofUtredning = open
    .filter((task) => order(task) >= 0)
    .toSorted((a, b) => order(a) - order(b));
  const next = ofUtredning.find(({ task }) => begun.has(task)) ?? ofUtredning[0];
  return open.filter((task) => order(task) < 0 || task === next);
}

/** Waiting for the applicant is nothing to do, nor for Jobbtorg until the answer is late. */
function isPatient(request: PageRequest, task: OpenTask): boolean {
  if (task.role === 'sokande') return true;
  return task.step === 'remissvar' && urgency(request, task.dueAt) !== 'overdue';
}

/** The coach's own task says the same as the unit's wait for the remittal. */
function isToldTwice(tasks: readonly OpenTask[], task: OpenTask): boolean {
  return (
    task.role === 'jobbtorgscoach' &&
    tasks.some(({ step, item }) => step === 'remissvar' && item === task.instanceId)
  );
}

/** What the viewer is to do now, and what is waited for: first on the page of a case. */
export function NextAction(props: NextProps) {
  const { request, page, running } = props;
  const words = request.texts.casework.case;
  const tasks = byDue(page.tasks);
  const open = tasks.filter(
    (task) => standingTo(request.viewer, page, task) !== 'wait' && !isPatient(request, task),
  );
  const others = tasks.filter((task) => !open.includes(task) && !isToldTwice(tasks, task));
  const mine = obvious(open, props.begun);
  return (
    <>
      {mine.length > 0 && (
        <section class="ds-card next-action">
          <h2 class="ds-heading" data-size="xs">
            {words.next}
          </h2>
          <ul class="next-list">
            {mine.map((task) => (
              <TaskLine key={`${task.instanceId} ${task.task}`} {...props} task={task} />
            ))}
          </ul>
        </section>
      )}
      {tasks.length === 0 && (
        <p role="status">
          {running ? words.preparing : words.nothingOpen}{' '}
          {running && (
            <a class="ds-link" href={casePath(page.head.caseId)}>
              {words.reload}
            </a>
          )}
        </p>
      )}
      <Waiting {...props} tasks={others} />
    </>
  );
}
