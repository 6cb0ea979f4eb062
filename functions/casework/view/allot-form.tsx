import { eligibleFor } from '../../../shared/action/eligible.ts';
import type { StaffMember } from '../../../shared/store/item/staff.ts';
import type { OpenTask } from '../../../shared/store/item/task.ts';
import { PostForm } from '../../../shared/web/form/post-form.tsx';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { taskPath } from '../address.ts';

/** To whom a manager gives a task. */
export function AllotForm(props: {
  readonly request: VisitorRequest;
  readonly task: OpenTask;
  readonly staff: readonly StaffMember[];
}) {
  const { request, task } = props;
  const { worklist } = request.texts.casework;
  const staff = eligibleFor(task, props.staff);
  const id = `to-${task.instanceId}-${task.task}`.replaceAll('.', '-');
  if (staff.length === 0) return <span class="hint">{worklist.nobodyToAllotTo}</span>;
  return (
    <PostForm request={request} action={`${taskPath(task)}/fordela`} class="row-form">
      <label class="ds-sr-only" for={id}>
        {worklist.allotTo} {task.caseId}
      </label>
      <select class="ds-input" data-size="sm" id={id} name="to" required>
        <option value="">{worklist.chooseWho}</option>
        {staff.map(({ sub, name }) => (
          <option key={sub} value={sub} selected={task.assignee?.sub === sub}>
            {name}
          </option>
        ))}
      </select>
      <button
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="submit"
        name="_press"
        value="allot"
      >
        {worklist.allot}
        <span class="ds-sr-only"> {task.caseId}</span>
      </button>
    </PostForm>
  );
}
