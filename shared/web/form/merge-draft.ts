import type { Instrument, RawForm } from '../../instrument/instrument.ts';
import { chosenSections } from '../../instrument/schema.ts';

/**
 * The whole draft after a page was posted: its sections are replaced, since a box that is no longer
 * ticked and a row that was removed are not in the post. Other pages stay as they were.
 */
export function mergeDraft(
  instrument: Instrument,
  sections: readonly string[],
  draft: RawForm,
  posted: RawForm,
): RawForm {
  const ids = new Set(
    chosenSections(instrument, sections).flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  const others = Object.entries(draft).filter(([name]) => !ids.has(name.split('.')[0] ?? ''));
  return { ...Object.fromEntries(others), ...posted };
}
