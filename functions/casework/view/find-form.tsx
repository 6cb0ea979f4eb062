import { localDate } from '../../../shared/clock/stockholm.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import { longDate } from '../../../shared/text/format.ts';
import { textsOf } from '../../../shared/text/texts.ts';
import { ErrorSummary } from '../../../shared/web/form/error-summary.tsx';
import { FieldView } from '../../../shared/web/form/field-view.tsx';
import { noReveals } from '../../../shared/web/form/look.ts';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { casePath, findPath } from '../address.ts';
import { joinedNames } from './names.ts';

const [sv, en] = [textsOf('sv').casework.find, textsOf('en').casework.find];

const question = {
  id: 'q',
  kind: 'text',
  required: true,
  maxLength: 20,
  label: { sv: sv.label, en: en.label },
  hint: { sv: sv.hint, en: en.hint },
} as const;

/** One field for either number. */
export function FindForm(props: {
  readonly request: VisitorRequest;
  readonly values: RawForm;
  readonly errors: readonly FieldError[];
}) {
  const { request, values, errors } = props;
  const { lang, texts } = request;
  const look = { lang, texts, values, errors, reveals: noReveals };
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PostForm request={request} action={findPath} class="stack form">
        <FieldView look={look} question={question} path="q" />
        <div class="buttons">
          <Button press="search">{texts.casework.find.search}</Button>
        </div>
      </PostForm>
    </>
  );
}

/** The cases found: number, household and when they were opened; nobody's name when protected. */
export function Found(props: {
  readonly request: VisitorRequest;
  readonly cases: readonly CasePage[];
}) {
  const { request, cases } = props;
  const { lang, texts } = request;
  const { find, protectedIdentity } = texts.casework;
  if (cases.length === 0) return <p role="status">{find.none}</p>;
  return (
    <section class="stack-tight">
      <h2 class="ds-heading" data-size="sm">
        {find.several(cases.length)}
      </h2>
      <ul class="task-list">
        {cases.map(({ head }) => (
          <li key={head.caseId}>
            <a class="ds-link" href={casePath(head.caseId)}>
              {head.caseId}
            </a>
            <span>
              {head.protectedIdentity
                ? protectedIdentity
                : joinedNames(
                    texts,
                    head.household.adults.map(({ name }) => name),
                  )}
            </span>
            <span class="hint">
              {find.opened} {longDate(lang, localDate(head.openedAt))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
