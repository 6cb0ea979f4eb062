import type { ComponentChildren } from 'preact';
import type { OpenTask } from '../../../shared/store/item/task.ts';
import { SHOWN } from '../../../shared/store/worklist.ts';
import { monthName } from '../../../shared/text/format.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { ScrollRegion } from '../../../shared/web/view/scroll-region.tsx';
import { casePath, taskPath } from '../address.ts';
import { Due, urgency } from './due.tsx';
import { joinedNames } from './names.ts';
import { stepWords } from './step-words.ts';

const rowClass = { overdue: 'row-overdue', soon: 'row-soon', calm: undefined } as const;

interface ListProps {
  readonly request: VisitorRequest;
  readonly title: string;
  readonly empty: string;
  readonly tasks: readonly OpenTask[];
  /** What can be done with a task in its row. */
  readonly act?: (task: OpenTask) => ComponentChildren;
  /** Whose work it is, in lists of more than one's own. */
  readonly showRole?: boolean;
}

/** Whom a task concerns; nobody's name with protected identity. */
export function Household(props: { readonly request: VisitorRequest; readonly task: OpenTask }) {
  const { texts } = props.request;
  const { task } = props;
  if (task.protectedIdentity) return <em>{texts.casework.protectedIdentity}</em>;
  return <>{joinedNames(texts, task.about?.names ?? [])}</>;
}

function TaskRow({ request, task, act, showRole }: ListProps & { readonly task: OpenTask }) {
  const { lang, texts } = request;
  const { casework } = texts;
  const month = task.about?.month;
  return (
    <tr class={rowClass[urgency(request, task.dueAt)]}>
      <th scope="row">
        <a class="ds-link" href={taskPath(task)}>
          {stepWords(texts, task.step)}
        </a>
        {task.about?.item !== undefined && <span class="hint">{task.about.item}</span>}
        {showRole && <span class="hint">{texts.site.roles[task.role]}</span>}
      </th>
      <td data-label={casework.due}>
        <Due request={request} dueAt={task.dueAt} />
      </td>
      <td data-label={casework.household}>
        <Household request={request} task={task} />
      </td>
      <td data-label={casework.caseNumber} class="case-number">
        <a class="ds-link" href={casePath(task.caseId)}>
          {task.caseId}
        </a>
      </td>
      <td data-label={casework.month}>{month === undefined ? '–' : monthName(lang, month)}</td>
      {act && <td>{act(task)}</td>}
    </tr>
  );
}

/** Tasks by due time, the most urgent first: on a narrow screen each row is read as a card. */
export function WorklistTable(props: ListProps) {
  const { request, title, tasks, act } = props;
  const { casework } = request.texts;
  if (tasks.length === 0) return <p>{props.empty}</p>;
  return (
    <>
      <ScrollRegion label={title}>
        <table class="ds-table worklist">
          <thead>
            <tr>
              <th scope="col">{casework.taskColumn}</th>
              <th scope="col">{casework.due}</th>
              <th scope="col">{casework.household}</th>
              <th scope="col">{casework.caseNumber}</th>
              <th scope="col">{casework.month}</th>
              {act && <th scope="col">{casework.actionColumn}</th>}
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <TaskRow key={`${task.instanceId} ${task.task}`} {...props} task={task} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {tasks.length >= SHOWN && <p class="hint">{casework.worklist.onlyFirst(tasks.length)}</p>}
    </>
  );
}
