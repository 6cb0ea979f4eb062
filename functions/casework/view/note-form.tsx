import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { textsOf } from '../../../shared/text/texts.ts';
import { ErrorSummary } from '../../../shared/web/form/error-summary.tsx';
import { FieldView } from '../../../shared/web/form/field-view.tsx';
import { noReveals } from '../../../shared/web/form/look.ts';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { journalPath } from '../address.ts';

const [sv, en] = [textsOf('sv').casework.case, textsOf('en').casework.case];

const question = {
  id: 'text',
  kind: 'textarea',
  required: true,
  label: { sv: sv.writeNote, en: en.writeNote },
  hint: { sv: sv.noteHint, en: en.noteHint },
} as const;

/** A note in the journal. */
export function NoteForm(props: {
  readonly request: VisitorRequest;
  readonly caseId: string;
  readonly values: RawForm;
  readonly errors: readonly FieldError[];
}) {
  const { request, caseId, values, errors } = props;
  const { lang, texts } = request;
  const look = { lang, texts, values, errors, reveals: noReveals };
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PostForm request={request} action={journalPath(caseId)} class="stack form">
        <FieldView look={look} question={question} path="text" />
        <div class="buttons">
          <Button press="note">{texts.casework.case.noteSave}</Button>
        </div>
      </PostForm>
    </>
  );
}
