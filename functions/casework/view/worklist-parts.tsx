import type { ComponentProps } from 'preact';
import type { OpenTask } from '../../../shared/store/item/task.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { Status } from '../../../shared/web/view/status.tsx';
import { workOfCases } from '../work-of-case.ts';
import { urgency } from './due.tsx';
import { WorklistTable } from './worklist-table.tsx';

/** What burns, in one line above the lists. */
export function Summary(props: {
  readonly request: VisitorRequest;
  readonly tasks: readonly OpenTask[];
  readonly waiting: readonly OpenTask[];
  readonly toAllot: readonly OpenTask[];
}) {
  const { request, tasks } = props;
  const [waiting, toAllot] = [workOfCases(props.waiting).length, workOfCases(props.toAllot).length];
  const { worklist } = request.texts.casework;
  const works = workOfCases(tasks);
  const count = (what: string) =>
    works.filter(({ first }) => urgency(request, first.dueAt) === what).length;
  const [overdue, soon] = [count('overdue'), count('soon')];
  return (
    <p class="tags">
      {overdue > 0 && <Status tone="danger">{worklist.overdue(overdue)}</Status>}
      {soon > 0 && <Status tone="warning">{worklist.soon(soon)}</Status>}
      {overdue + soon === 0 && <Status tone="success">{worklist.calm}</Status>}
      {waiting > 0 && <Status tone="neutral">{worklist.waiting(waiting)}</Status>}
      {toAllot > 0 && <Status tone="neutral">{worklist.toAllotCount(toAllot)}</Status>}
    </p>
  );
}

/** A list of tasks under its heading. */
export function ListSection(props: ComponentProps<typeof WorklistTable>) {
  const count = workOfCases(props.tasks).length;
  return (
    <section class="stack-tight">
      <h2 class="ds-heading" data-size="sm">
        {props.title} {count > 0 && <span class="count">{count}</span>}
      </h2>
      <WorklistTable {...props} />
    </section>
  );
}
