import { addMonths } from '../../../clock/calendar.ts';
import { localDate, startOfDay } from '../../../clock/stockholm.ts';
import type { AnswersOf } from '../../../instrument/answers-of.ts';
import type { ib2Version1 } from '../../../instrument/forms/ib2/version-1.ts';
import type { ib2 } from '../../../instrument/forms/ib2.ts';
import type { Consent } from '../../../remittal/consent.ts';

type Row = NonNullable<AnswersOf<typeof ib2>['adults']>[number];
type FirstRow = NonNullable<AnswersOf<typeof ib2Version1>['adults']>[number];

/** The first version asked for no last day: as long as a consent may hold without being asked for anew. */
const FIRST_VERSION_MONTHS = 12;

const firstPurpose =
  'För att Jobbtorg ska kunna kartlägga och göra en aktivitetsplan tillsammans med personen.';

/** The consent as IB 2 says that it was given, or that it is to be asked for. */
export function consentOf(row: Row): Consent {
  const { consentHow, consentOn, consentUntil, office = '', purpose = '', shared, witness } = row;
  const asked = consentHow === 'own_page';
  return {
    state: asked ? 'asked' : consentHow === 'declined' ? 'declined' : 'given',
    how: consentHow === 'declined' ? 'orally' : (consentHow ?? 'own_page'),
    ...(witness === undefined ? {} : { witness }),
    ...(asked || consentOn === undefined ? {} : { at: startOfDay(consentOn) }),
    until: consentUntil ?? consentOn ?? '',
    scope: [...(shared ?? [])],
    purpose,
    receiver: office,
  };
}

/** The consent of a case that began with the first version, which had no other than one given. */
export function firstConsentOf(row: FirstRow, now: string): Consent {
  const { consentHow, consentOn = localDate(now), office = '', shared } = row;
  return {
    state: 'given',
    how: consentHow ?? 'orally',
    at: startOfDay(consentOn),
    until: addMonths(consentOn, FIRST_VERSION_MONTHS),
    scope: [...(shared ?? [])],
    purpose: firstPurpose,
    receiver: office,
  };
}
