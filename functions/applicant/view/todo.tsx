import type { OpenTask } from '../../../shared/store/item/task.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Status } from '../../../shared/web/view/status.tsx';
import { addressOf } from '../own-application.ts';
import { taskWords } from '../task-words.ts';
import { ReplyBy } from './reply-by.tsx';

/** A task that waits for the applicant: what, by when, and the way to it. */
export function Todo(props: {
  readonly request: PageRequest;
  readonly task: OpenTask;
  readonly replyBy: string | undefined;
  /** What it is about, on a page of several applications. */
  readonly about?: string;
}) {
  const { request, task, replyBy, about } = props;
  const { texts } = request;
  const words = taskWords(texts, task.form);
  return (
    <section class="ds-card">
      <h2 class="ds-heading" data-size="xs">
        {words.title}
      </h2>
      {about !== undefined && <p class="hint">{about}</p>}
      <Status tone="warning">{texts.applicant.application.status.yours}</Status>
      <p>{words.lead}</p>
      <ReplyBy request={request} date={replyBy} />
      <a
        class="ds-button"
        data-variant="primary"
        href={addressOf(task, `uppgift/${encodeURIComponent(task.task)}`)}
      >
        {words.short}
      </a>
    </section>
  );
}
