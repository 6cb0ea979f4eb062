import type { ComponentChildren } from 'preact';
import { openCase } from '../../../shared/action/read-case.ts';
import { type Documented, documentTalk, saveTalk, talksOf } from '../../../shared/action/talk.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { talkPath, talksPath } from '../address.ts';
import { aboutOf } from '../case-view.ts';
import { toDraft } from '../typed.ts';
import { DocumentedTalk } from '../view/documented-talk.tsx';

interface State {
  readonly values?: RawForm;
  readonly errors?: readonly FieldError[];
  readonly notice?: ComponentChildren;
  readonly status?: number;
}

/** The talk of the address, for one who may read it; the reading is logged. */
async function found(request: PageRequest, deps: WebDeps) {
  const { caseId = '', talkId } = request.params;
  const opened = await openCase(deps, request.viewer, caseId, 'talk.read', 'talk');
  if (!opened.ok) return undefined;
  const talk = (await talksOf(deps, caseId)).find(({ id }) => id === talkId);
  return talk && { read: opened.page, talk };
}

async function view(request: PageRequest, deps: WebDeps, state: State = {}): Promise<Reply> {
  const seen = await found(request, deps);
  if (!seen) return notFound();
  const { read, talk } = seen;
  const { texts } = request;
  const words = caseworkPageTexts(request.lang).talk;
  const { caseId } = read.head;
  const title = `${words.forms[talk.form]}, ${aboutOf(read, talk.adultId) ?? ''}`;
  const { errors = [], values = talk.raw, notice } = state;
  const body = (
    <>
      <p class="back">
        <a class="ds-link" href={talksPath(caseId)}>
          ← {words.back}
        </a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {notice}
      {request.query.sparat === 'ja' && <Alert tone="success">{words.saved}</Alert>}
      {talk.done ? (
        <DocumentedTalk request={request} talk={talk} done={talk.done} />
      ) : (
        <InstrumentForm
          request={request}
          action={talkPath(caseId, talk.id)}
          instrument={instrument(talk.form, talk.formVersion)}
          values={values}
          errors={errors}
          buttons={[
            { press: 'save', label: texts.form.saveDraft, look: 'secondary' },
            { press: 'document', label: words.document },
          ]}
        />
      )}
    </>
  );
  // The name of the form or of the person is not put in the title of the window.
  return page(`${words.title} ${caseId}`, body, {
    status: state.status ?? (errors.length > 0 ? 422 : 200),
  });
}

/** A talk: its form while it is written, its answers when it is documented. */
export function showTalk(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return view(request, deps);
}

/** Saves or documents. What was typed is never lost. */
export async function writeTalk(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const seen = await found(request, deps);
  if (!seen) return notFound();
  const { viewer, press, form: values } = request;
  const { caseId, id, form, formVersion } = seen.talk;
  const raw = toDraft(instrument(form, formVersion), { values, outcome: null });
  const ask = { viewer, caseId, id, raw };
  const documenting = press.do === 'send' && press.as === 'document';
  const saved = await saveTalk(deps, ask);
  const write = async (): Promise<Documented> =>
    saved.ok && documenting ? documentTalk(deps, ask) : saved;
  const written = await write();
  if (written.ok) return redirect(`${talkPath(caseId, id)}${documenting ? '' : '?sparat=ja'}`);
  if (written.errors) return view(request, deps, { values, errors: written.errors });
  if (written.reason === 'TalkLocked' && documenting) return redirect(talkPath(caseId, id));
  const notice = <Alert tone="danger">{reasonText(request.lang, written.reason)}</Alert>;
  return view(request, deps, { values, notice, status: 409 });
}
