import type { Texts } from '../../../shared/text/texts.ts';
import type { PromisedDate } from '../promised-dates.ts';

/** What has been promised and by when; a broken promise is said to be one. */
export function Dates(props: { readonly texts: Texts; readonly dates: readonly PromisedDate[] }) {
  const { texts, dates } = props;
  if (dates.length === 0) return null;
  return (
    <ul class="ds-list">
      {dates.map(({ text, late }) => (
        <li key={text}>
          {text}
          {late && <strong> {texts.applicant.application.late}</strong>}
        </li>
      ))}
    </ul>
  );
}
