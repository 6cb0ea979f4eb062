import type { Remittal } from '../../shared/store/item/remittal.ts';

type Named = Pick<Remittal, 'instanceId' | 'shared'>;

/** How each of a list is called. */
export type Names = (remittal: Named) => string;

const written = ({ shared }: Named) => shared.name.trim().toLocaleLowerCase('sv');

/**
 * The names in a list: with the remittal's number where two are called the same. Nothing else that
 * leaves the unit for sure would tell them apart, and a year of birth does not leave it.
 * @param remittals those that the viewer may read: a number hints at nobody who is not shown
 */
export function namesIn(remittals: readonly Named[]): Names {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const one of remittals) {
    const name = written(one);
    ids.set(name, new Set([...(ids.get(name) ?? []), one.instanceId]));
  }
  return (one) => {
    const alike = ids.get(written(one))?.size ?? 0;
    return alike > 1 ? `${one.shared.name}, ${one.instanceId}` : one.shared.name;
  };
}
