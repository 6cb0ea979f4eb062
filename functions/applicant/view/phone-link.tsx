import type { Unit } from '../../../shared/unit/units.ts';

/** The unit's number, to be called by a touch. */
export function PhoneLink({ unit }: { readonly unit: Unit }) {
  return (
    <a class="ds-link" href={`tel:${unit.phone.replaceAll(/[^\d+]/g, '')}`}>
      {unit.phone}
    </a>
  );
}
