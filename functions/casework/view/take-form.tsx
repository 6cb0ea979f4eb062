import type { OpenTask } from '../../../shared/store/item/task.ts';
import { PostForm } from '../../../shared/web/form/post-form.tsx';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { taskPath } from '../address.ts';

/** The button that takes a task out of the pool. */
export function TakeForm(props: { readonly request: VisitorRequest; readonly task: OpenTask }) {
  const { request, task } = props;
  return (
    <PostForm request={request} action={`${taskPath(task)}/ta`} class="row-form">
      <button
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="submit"
        name="_press"
        value="claim"
      >
        {request.texts.casework.worklist.take}
        <span class="ds-sr-only"> {task.caseId}</span>
      </button>
    </PostForm>
  );
}
