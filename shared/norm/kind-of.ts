import * as z from 'zod';

/** The keys of a catalogue as an enumeration, so that a kind is named in one place only. */
export function kindOf<Kind extends string>(catalogue: Readonly<Record<Kind, unknown>>) {
  const isKind = (key: string): key is Kind => Object.hasOwn(catalogue, key);
  return z.enum(Object.keys(catalogue).filter(isKind));
}
