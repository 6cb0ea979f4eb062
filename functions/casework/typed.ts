import type { Instrument, RawForm } from '../../shared/instrument/instrument.ts';

/** Where a draft keeps the way out that was chosen, beside the fields of the form. */
const OUTCOME = '_outcome';

/** What a person has typed in a task: the fields, and the way out if one was chosen. */
export type Typed = { readonly values: RawForm; readonly outcome: string | null };

/** As a draft is kept: only fields of the form, and the chosen way out. */
export function toDraft(instrument: Instrument, { values, outcome }: Typed): RawForm {
  const ids = new Set(
    instrument.sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  const own = Object.entries(values).filter(([name]) => ids.has(name.split('.')[0] ?? ''));
  return { ...Object.fromEntries(own), ...(outcome === null ? {} : { [OUTCOME]: [outcome] }) };
}

/** What a draft holds. */
export function fromDraft(raw: RawForm): Typed {
  const { [OUTCOME]: chosen, ...values } = raw;
  return { values, outcome: chosen?.[0] ?? null };
}
