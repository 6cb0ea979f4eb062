import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import { talkForms } from '../../../shared/store/item/talk.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { ErrorSummary } from '../../../shared/web/form/error-summary.tsx';
import { FieldView } from '../../../shared/web/form/field-view.tsx';
import { noReveals } from '../../../shared/web/form/look.ts';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';
import { talksPath } from '../address.ts';
import { aboutOf } from '../case-view.ts';

const both = (text: string) => ({ sv: text, en: text });

/** Which talk, and with whom: one adult at a time, never the two together. */
export function TalkStart(props: {
  readonly request: PageRequest;
  readonly read: CasePage;
  readonly errors: readonly FieldError[];
}) {
  const { request, read, errors } = props;
  const { lang, texts } = request;
  const words = caseworkPageTexts(request.lang).talk;
  const look = { lang, texts, values: {}, errors, reveals: noReveals };
  const forms = {
    id: 'form',
    kind: 'choice',
    required: true,
    label: both(words.which),
    options: talkForms.map((form) => ({
      value: form,
      label: both(words.forms[form]),
      hint: both(words.hints[form]),
    })),
  } as const;
  const adults = {
    id: 'adult',
    kind: 'choice',
    required: true,
    label: both(words.withWhom),
    options: read.head.household.adults.map(({ id }) => ({
      value: id,
      label: both(aboutOf(read, id) ?? ''),
    })),
  } as const;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.start}
      </h2>
      <ErrorSummary lang={lang} errors={errors} />
      <PostForm request={request} action={talksPath(read.head.caseId)} class="stack form">
        <FieldView look={look} question={forms} path="form" />
        <FieldView look={look} question={adults} path="adult" />
        <div class="buttons">
          <Button press="begin">{words.begin}</Button>
        </div>
      </PostForm>
    </section>
  );
}
