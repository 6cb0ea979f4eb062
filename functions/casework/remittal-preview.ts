/** What would leave the unit of what is typed in IB 2, with the consent and without. */
import { preparedFields } from '../../shared/action/form/ib2/prepared-fields.ts';
import type { LocalDate } from '../../shared/clock/calendar.ts';
import type { RawForm } from '../../shared/instrument/instrument.ts';
import { type Consent, consentParts } from '../../shared/remittal/consent.ts';
import { type Leaving, lawfulMinimumOn, leavingOn } from '../../shared/remittal/leaving.ts';
import type { CaseHead } from '../../shared/store/item/case.ts';

/** One adult who is to be remitted. */
export interface RemittalPreview {
  readonly name: string;
  readonly office: string;
  readonly withConsent: Leaving;
  readonly without: Leaving;
  /** What the law lets through without consent is not yet confirmed. */
  readonly unverified: boolean;
}

/** The remittals that a form, as far as it is filled in, would make. */
export function remittalPreview(
  values: RawForm,
  head: Pick<CaseHead, 'contact'>,
  adults: CaseHead['household']['adults'],
  day: LocalDate,
): readonly RemittalPreview[] {
  return adults.flatMap((_, row): RemittalPreview[] => {
    const all = (field: string) => values[`adults.${row}.${field}`] ?? [];
    const one = (field: string) => all(field)[0]?.trim() || undefined;
    const adult = adults.find(({ id }) => id === one('who'));
    if (!adult || one('remit') !== 'yes') return [];
    const typed = ['contact', 'background', 'education', 'wishes', 'obstacles'].map(
      (field) => [field, one(field)] as const,
    );
    const fields = preparedFields(Object.fromEntries(typed));
    const written = { name: adult.name, contact: head.contact, fields };
    const scope = consentParts.filter((part) => all('shared').includes(part));
    const leaves = (state: Consent['state']) =>
      leavingOn(
        written,
        { state, how: 'orally', until: day, scope, purpose: '', receiver: '' },
        day,
      );
    return [
      {
        name: adult.name,
        office: one('office') ?? '',
        withConsent: leaves('given'),
        without: leaves('declined'),
        unverified: lawfulMinimumOn(day).unverified,
      },
    ];
  });
}
