import type { ComponentChildren } from 'preact';
import type { OpenTask } from '../../../shared/store/item/task.ts';
import { SHOWN } from '../../../shared/store/worklist.ts';
import { monthName } from '../../../shared/text/format.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { ScrollRegion } from '../../../shared/web/view/scroll-region.tsx';
import { casePath } from '../address.ts';
import { type Work, workOfCases } from '../work-of-case.ts';
import { Due, urgency } from './due.tsx';
import { joinedNames } from './names.ts';
import { WorkTitle } from './work-title.tsx';

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
function Household(props: { readonly request: VisitorRequest; readonly task: OpenTask }) {
  const { texts } = props.request;
  const { task } = props;
  if (task.protectedIdentity) return <em>{texts.casework.protectedIdentity}</em>;
  return <>{joinedNames(texts, task.about?.names ?? [])}</>;
}

function WorkRow({ request, work, act, showRole }: ListProps & { readonly work: Work }) {
  const { lang, texts } = request;
  const { casework } = texts;
  const task = work.first;
  const month = task.about?.month;
  return (
    <tr class={rowClass[urgency(request, task.dueAt)]}>
      <th scope="row">
        <WorkTitle texts={texts} work={work} />
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
      <td data-label={casework.month} class="month">
        {month === undefined ? '–' : monthName(lang, month)}
      </td>
      {act && <td>{act(task)}</td>}
    </tr>
  );
}

/** Work by due time, the most urgent first: on a narrow screen each row is read as a card. */
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
            {workOfCases(tasks).map((work) => (
              <WorkRow key={`${work.first.instanceId} ${work.first.role}`} {...props} work={work} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {tasks.length >= SHOWN && <p class="hint">{casework.worklist.onlyFirst(tasks.length)}</p>}
    </>
  );
}
