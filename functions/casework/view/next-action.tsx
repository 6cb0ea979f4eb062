import { localDate } from '../../../shared/clock/stockholm.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { StaffMember } from '../../../shared/store/item/staff.ts';
import type { OpenTask } from '../../../shared/store/item/task.ts';
import { longDate } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { casePath, taskPath } from '../address.ts';
import { aboutOf, byDue, mayAllot, standingTo } from '../case-view.ts';
import { AllotForm } from './allot-form.tsx';
import { Due } from './due.tsx';
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
  if (task.role === 'sokande') {
    return task.dueAt === undefined
      ? words.waitsForApplicantNoDate
      : words.waitsForApplicant(longDate(lang, localDate(task.dueAt)));
  }
  if (task.role === 'jobbtorgscoach') {
    const remittal = page.remittals.find(({ instanceId }) => instanceId === task.instanceId);
    return words.waitsForJobbtorg(aboutOf(page, remittal?.adultId) ?? '');
  }
  const who = task.assignee?.name ?? `${texts.casework.nobody} (${texts.site.roles[task.role]})`;
  return words.waitsForOther(taskWords(texts, task.step, about), who);
}

function Waiting(props: NextProps & { readonly tasks: readonly OpenTask[] }) {
  const { request, page, tasks, staff } = props;
  if (tasks.length === 0) return null;
  return (
    <section class="stack-tight">
      <h2 class="ds-heading" data-size="xs">
        {request.texts.casework.case.waiting}
      </h2>
      <ul class="task-list">
        {tasks.map((task) => (
          <li key={`${task.instanceId} ${task.task}`}>
            <div>
              {waitingFor(props, task)} <Due request={request} dueAt={task.dueAt} />
            </div>
            {mayAllot(request.viewer, page, task) && (
              <AllotForm request={request} task={task} staff={staff} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the viewer is to do now, and what is waited for: first on the page of a case. */
export function NextAction(props: NextProps) {
  const { request, page, running } = props;
  const words = request.texts.casework.case;
  const tasks = byDue(page.tasks);
  const mine = tasks.filter((task) => standingTo(request.viewer, page, task) !== 'wait');
  const others = tasks.filter((task) => !mine.includes(task));
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
