import type { Bilingual } from '../../shared/text/language.ts';

/** How the unit is reached by telephone. */
export interface Contact {
  readonly phone: string;
  /** When somebody answers (R006). */
  readonly hours: Bilingual;
  /** When a first visit is booked by telephone (R004). */
  readonly booking: Bilingual;
}

/** The unit whose pages these are. A district that deploys Vägen sets its own. */
export const unitContact: Contact = {
  phone: '08-000 00 00',
  hours: { sv: 'alla vardagar 08.00–16.00', en: 'weekdays 08.00–16.00' },
  booking: { sv: 'måndag–torsdag 10.00–11.00', en: 'Monday–Thursday 10.00–11.00' },
};

/** The address that lets a telephone call the number. */
export function callLink({ phone }: Contact): string {
  return `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
}
