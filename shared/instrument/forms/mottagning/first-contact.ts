import type { Section } from '../../instrument.ts';
import { contactChannels } from '../question/contact-channel.ts';

/** When and how the person first came to the unit. */
export const firstContact = {
  id: 'kontakt',
  title: { sv: 'Första kontakten', en: 'First contact' },
  questions: [
    {
      id: 'firstContactOn',
      kind: 'date',
      label: { sv: 'Datum för första kontakten', en: 'Date of the first contact' },
      help: {
        sv: 'Tiden för nybesök, 14 dagar, räknas från den här dagen.',
        en: 'The time for the first visit, 14 days, runs from this day.',
      },
      required: true,
    },
    {
      id: 'channel',
      kind: 'choice',
      label: { sv: 'Hur skedde den?', en: 'How did it happen?' },
      required: true,
      options: contactChannels,
    },
    {
      id: 'spokenWith',
      kind: 'yes_no',
      label: { sv: 'Har du talat med sökanden?', en: 'Have you spoken with the applicant?' },
      required: true,
    },
  ],
} as const satisfies Section;

/** Whether this unit is the right one, and whether the person must be protected. */
export const rightUnit = {
  id: 'enhet',
  title: { sv: 'Rätt enhet och skydd', en: 'Right unit and protection' },
  questions: [
    {
      id: 'belongsHere',
      kind: 'yes_no',
      label: { sv: 'Hör hushållet till vår enhet?', en: 'Does the household belong to our unit?' },
      help: {
        sv: 'Adressen i folkbokföringen avgör. Den som saknar bostad hör dit där personen vistas.',
        en: 'The registered address decides. A person without a home belongs where he or she stays.',
      },
      required: true,
    },
    {
      id: 'protectedIdentity',
      kind: 'yes_no',
      label: {
        sv: 'Har någon i hushållet skyddade personuppgifter?',
        en: 'Does anyone in the household have protected identity?',
      },
      why: {
        sv: 'Svaret gör att färre kan öppna ärendet. Skriv aldrig varför.',
        en: 'The answer makes that fewer people can open the case. Never write why.',
      },
      required: true,
    },
  ],
} as const satisfies Section;

/** What cannot wait. */
export const acuteNeed = {
  id: 'akut',
  title: { sv: 'Akut behov', en: 'Acute need' },
  questions: [
    {
      id: 'acuteNeed',
      kind: 'yes_no',
      label: {
        sv: 'Saknar hushållet mat, medicin eller tak över huvudet i dag?',
        en: 'Is the household without food, medicine or a roof today?',
      },
      required: true,
    },
    {
      id: 'acuteAction',
      kind: 'textarea',
      label: { sv: 'Vad gjordes samma dag?', en: 'What was done the same day?' },
      required: true,
      when: { question: 'acuteNeed', equals: true },
    },
  ],
} as const satisfies Section;
