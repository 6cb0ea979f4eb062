import type { Deps } from '../../shared/action/deps.ts';
import { readTaskDraft } from '../../shared/action/draft.ts';
import { type OpenedRemittal, openRemittal } from '../../shared/action/open-remittal.ts';
import type { TaskDraft } from '../../shared/store/item/document.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import { longMoment } from '../../shared/text/format.ts';
import { notFound, page, type Reply } from '../../shared/web/reply.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { roleHas } from '../../shared/web/view/navigation.ts';
import { type Unsent, unsentStatus } from '../../shared/web/view/remittal-thread.tsx';
import { Alert } from '../../shared/web/view/status.tsx';
import { hasEnded } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { OwnWords } from './already-done.tsx';
import { type LeftBehind, leftBehind } from './left-behind.ts';
import { remittalAddress } from './remittal-address.ts';
import { RemittalView } from './remittal-view.tsx';
import { TaskForm } from './task-form.tsx';
import { threadOf } from './thread-of.tsx';

function isSaying<T extends object>(words: T, key: string | undefined): key is string & keyof T {
  return key !== undefined && Object.hasOwn(words, key);
}

/** What was just done, as the address says after a post. */
function Notice({ request }: { readonly request: PageRequest }) {
  const { texts, query } = request;
  const { done } = texts.jobbtorg;
  if (query.utkast === '1') return <Alert tone="success">{texts.form.saved}</Alert>;
  return isSaying(done, query.klart) ? <Alert tone="success">{done[query.klart]}</Alert> : null;
}

/** Nothing to do here now: why, what of one's own is left, and the way on. */
function Waiting(props: {
  readonly request: PageRequest;
  readonly remittal: Remittal;
  readonly left: LeftBehind | undefined;
}) {
  const { request, remittal, left } = props;
  const words = request.texts.jobbtorg.remittal;
  if (remittal.status === 'recalled') {
    return (
      <>
        <Alert tone="info">
          <p>{words.recalled}</p>
          {remittal.recallTold !== undefined && <p class="answer">{remittal.recallTold}</p>}
        </Alert>
        {left && (
          <>
            <DraftNote request={request} draft={left.draft} />
            <OwnWords
              request={request}
              form={left.closed}
              typed={left.draft.raw}
              lead={words.leftBehind}
            />
          </>
        )}
      </>
    );
  }
  if (hasEnded(processOf(remittal.flow.process), remittal.flow)) return null;
  return (
    <Alert tone="info">
      <p>{remittal.flow.step === 'svar' ? words.answering : words.preparing}</p>
      <p>
        <a class="ds-link" href={remittalAddress(remittal)}>
          {words.reload}
        </a>
      </p>
    </Alert>
  );
}

function DraftNote(props: {
  readonly request: PageRequest;
  readonly draft: TaskDraft | undefined;
}) {
  const { request, draft } = props;
  if (draft === undefined) return null;
  const when = longMoment(request.lang, draft.savedAt);
  return <p class="hint">{request.texts.jobbtorg.remittal.draftBy(draft.by.name, when)}</p>;
}

/** A remittal: what was sent, what to do, what was answered and what has happened. */
export async function showRemittal(request: PageRequest, deps: Deps): Promise<Reply> {
  const { caseId, instanceId } = request.params;
  const id = { caseId, instanceId };
  const opened = await openRemittal(deps, request.viewer, 'remittal.read', id);
  return opened === undefined ? notFound() : showOpened(request, deps, opened);
}

/** The same, of one that has been opened, with a message that was not taken. */
export async function showOpened(
  request: PageRequest,
  deps: Deps,
  opened: OpenedRemittal,
  unsent?: Unsent,
): Promise<Reply> {
  const { remittal, task } = opened;
  const draft = task && (await readTaskDraft(deps, remittal.instanceId, task.task));
  const left = remittal.status === 'recalled' ? await leftBehind(deps, remittal) : undefined;
  const answers = task !== undefined && roleHas(request.viewer, 'remittal.answer');
  const thread = await threadOf(request, deps, opened, { unsent, besideForm: answers });
  const body = (
    <RemittalView
      request={request}
      opened={opened}
      notice={<Notice request={request} />}
      thread={thread}
    >
      {task === undefined ? (
        <Waiting request={request} remittal={remittal} left={left} />
      ) : !answers ? (
        <Alert tone="info">{request.texts.jobbtorg.remittal.coachDoes}</Alert>
      ) : (
        <>
          <DraftNote request={request} draft={draft} />
          <TaskForm
            request={request}
            remittal={remittal}
            task={task}
            state={{ values: draft?.raw ?? {}, chosen: null }}
          />
        </>
      )}
    </RemittalView>
  );
  const title = request.texts.jobbtorg.remittal.heading(remittal.shared.name);
  return page(title, body, { width: 'wide', status: unsentStatus(unsent) });
}
