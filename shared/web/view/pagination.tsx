import type { Lang } from '../../text/language.ts';
import { textsOf } from '../../text/texts.ts';

/** To the pages before and after; a link is left out where there is none. */
export function Pagination(props: {
  readonly lang: Lang;
  readonly previous?: string;
  readonly next?: string;
}) {
  const { lang, previous, next } = props;
  const { form } = textsOf(lang);
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="pager" aria-label={form.pages}>
      {previous !== undefined && (
        <a class="ds-button" data-variant="secondary" href={previous} rel="prev">
          {form.previous}
        </a>
      )}
      {next !== undefined && (
        <a class="ds-button" data-variant="secondary" href={next} rel="next">
          {form.next}
        </a>
      )}
    </nav>
  );
}
