import type { StaffMember } from '../../../shared/store/item/staff.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { mayAllot } from '../case-view.ts';
import type { TaskSeen } from '../open-task-page.ts';
import { AllotForm } from './allot-form.tsx';
import { TakeForm } from './take-form.tsx';

/** Who has the task instead, and what the viewer may do about it. */
export function NotYours(props: {
  readonly request: PageRequest;
  readonly seen: TaskSeen;
  readonly staff: readonly StaffMember[];
}) {
  const { request, seen, staff } = props;
  const { texts, viewer } = request;
  const words = caseworkPageTexts(request.lang).task;
  const { task, page, standing } = seen;
  const role = texts.site.roles[task.role].toLowerCase();
  return (
    <Alert tone="info" title={task.assignee ? words.notYours : words.nobodyHasIt}>
      {task.assignee && <p>{words.hasIt(task.assignee.name)}</p>}
      {standing === 'take' && <TakeForm request={request} task={task} />}
      {standing === 'wait' && !task.assignee && <p>{words.otherRole(role)}</p>}
      {mayAllot(viewer, page, task) && <AllotForm request={request} task={task} staff={staff} />}
    </Alert>
  );
}
