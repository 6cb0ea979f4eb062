import type { FieldError } from '../../instrument/field-error.ts';
import type { Lang } from '../../text/language.ts';
import { textsOf } from '../../text/texts.ts';
import { fieldId } from './look.ts';

/** A question, and a sentence that is ticked, end in a mark of their own and need no colon. */
function joined(label: string, message: string): string {
  return /[?.!]$/.test(label) ? `${label} ${message}` : `${label}: ${message}`;
}

/** All that is to be mended, first on the page, each line leading to its field. */
export function ErrorSummary(props: {
  readonly lang: Lang;
  readonly errors: readonly FieldError[];
}) {
  const { lang, errors } = props;
  if (errors.length === 0) return null;
  return (
    <section
      class="ds-error-summary"
      aria-labelledby="error-summary"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: a page that comes back with errors begins at them, for those who hear it too; without script there is no other way
      autoFocus
    >
      <h2 id="error-summary">{textsOf(lang).form.errorSummary}</h2>
      <ul class="ds-list">
        {errors.map((error) => (
          <li key={error.path}>
            <a class="ds-link" href={`#${fieldId(error.path)}`}>
              {joined(error.label[lang], error.message[lang])}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
