import type { ComponentChildren } from 'preact';
import { addRule } from '../../../shared/action/add-rule.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { ruleTexts } from '../../../shared/text/later/rules.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import { afterPress } from '../../../shared/web/form/press-rows.ts';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { logger } from '../../log.ts';
import type { ManagementDeps } from '../deps.ts';
import { BackToRules } from './back-to-rules.tsx';
import type { Judged, RuleEditor } from './editor.ts';
import { type RuleBook, readRuleBook } from './rule-seen.ts';

/** What is edited at an address; nothing where its rules are not there. */
export type EditorOf = (request: PageRequest, book: RuleBook) => RuleEditor | undefined;

interface FormState {
  readonly values: RawForm;
  readonly errors?: readonly FieldError[];
  readonly notice?: ComponentChildren;
  readonly status?: number;
}

/** The first step: the form, filled in from the rules that the new ones follow. */
function editPage(request: PageRequest, editor: RuleEditor, state: FormState): Reply {
  const words = ruleTexts(request.lang);
  const { values, errors = [], notice, status } = state;
  const body = (
    <>
      <BackToRules request={request} />
      <h1 class="ds-heading" data-size="lg">
        {editor.title}
      </h1>
      <p class="lead">{editor.lead}</p>
      {editor.supersedes !== null && (
        <Alert tone="info">{words.replacing(editor.supersedes)}</Alert>
      )}
      {notice}
      <InstrumentForm
        request={request}
        action={editor.address}
        instrument={editor.instrument}
        values={values}
        errors={errors}
        buttons={[{ press: 'check', label: words.check }]}
      />
    </>
  );
  return page(editor.title, body, { status: status ?? (errors.length > 0 ? 422 : 200) });
}

/** What was typed, carried along unseen to the next step. */
function Carried({ values }: { readonly values: RawForm }) {
  return (
    <>
      {Object.entries(values).flatMap(([name, typed]) =>
        typed.map((value) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        )),
      )}
    </>
  );
}

/** The second step: what would change. Nothing is written until it is confirmed here. */
function checkPage(
  request: PageRequest,
  editor: RuleEditor,
  judged: Extract<Judged, { ok: true }>,
): Reply {
  const words = ruleTexts(request.lang);
  const body = (
    <>
      <BackToRules request={request} />
      <div class="stack">
        <h1 class="ds-heading" data-size="lg">
          {words.checkTitle}
        </h1>
        <p class="lead">{words.checkLead}</p>
      </div>
      {judged.differences}
      <PostForm request={request} action={editor.address}>
        <Carried values={judged.values} />
        <div class="buttons">
          <Button press="confirm">{words.confirm}</Button>
          <Button press="change" look="secondary">
            {words.goBack}
          </Button>
        </div>
      </PostForm>
    </>
  );
  return page(`${words.checkTitle} ${editor.title}`, body);
}

async function add(
  request: PostRequest,
  deps: ManagementDeps,
  editor: RuleEditor,
  judged: Extract<Judged, { ok: true }>,
): Promise<Reply> {
  const { kind, supersedes } = editor;
  const { viewer, key, lang } = request;
  const { values, data, reason } = judged;
  const at = request.now.toISOString();
  const added = await addRule(deps.table, { viewer, kind, data, reason, supersedes, at, key });
  if (!added.ok) {
    const said = [reasonText(lang, added.reason), added.detail].filter((part) => part).join(' ');
    const notice = (
      <Alert tone="danger" title={ruleTexts(request.lang).notAdded}>
        {said}
      </Alert>
    );
    return editPage(request, editor, { values, notice, status: 409 });
  }
  logger.info('rules added', { kind, id: added.id, supersedes });
  return redirect(editor.done(added.id));
}

/** The form as it begins. */
export async function showEdit(
  request: PageRequest,
  deps: ManagementDeps,
  editorOf: EditorOf,
): Promise<Reply> {
  const editor = editorOf(request, await readRuleBook(deps.table));
  return editor ? editPage(request, editor, { values: editor.prefilled }) : notFound();
}

/** A press in any of the two steps. What was typed is never lost. */
export async function postEdit(
  request: PostRequest,
  deps: ManagementDeps,
  editorOf: EditorOf,
): Promise<Reply> {
  const editor = editorOf(request, await readRuleBook(deps.table));
  if (!editor) return notFound();
  const { press, form } = request;
  if (press.do !== 'send') {
    return editPage(request, editor, { values: afterPress(editor.instrument, form, press) });
  }
  if (press.as === 'change') return editPage(request, editor, { values: form });
  const judged = editor.judge(form);
  if (!judged.ok) return editPage(request, editor, judged);
  return press.as === 'confirm'
    ? add(request, deps, editor, judged)
    : checkPage(request, editor, judged);
}
