import type { Localized, Option } from '../../question.ts';

/** The alternatives of a choice made from a catalogue of the domain, so that each kind is named once. */
export function optionsOf<Value extends string>(
  catalogue: Readonly<Record<Value, Localized>>,
): readonly (Option & { readonly value: Value })[] {
  const isValue = (key: string): key is Value => Object.hasOwn(catalogue, key);
  return Object.keys(catalogue)
    .filter(isValue)
    .map((value) => ({ value, label: { sv: catalogue[value].sv, en: catalogue[value].en } }));
}
