import type { Section } from '../../instrument.ts';
import { signature as signature1 } from './agreement-1.ts';

const [madeOn, meetingNumber] = signature1.questions;

const signedOptions = [
  { value: 'paper', label: { sv: 'På papper', en: 'On paper' } },
  { value: 'not_signed', label: { sv: 'Har inte skrivit under', en: 'Has not signed' } },
] as const;

const whyNot = {
  sv: 'Varför inte, och vad tycker hen?',
  en: 'Why not, and what does she or he think?',
};

/** Made together, at a meeting (R115, R118); for one adult or for both. */
export const together = {
  id: 'tillsammans',
  title: { sv: 'Planen är gjord tillsammans', en: 'The plan is made together' },
  questions: [
    madeOn,
    meetingNumber,
    {
      id: 'concerns',
      kind: 'choice',
      label: { sv: 'Vem gäller planen?', en: 'Whom does the plan concern?' },
      required: true,
      options: [
        { value: 'applicant', label: { sv: 'Sökanden', en: 'The applicant' } },
        { value: 'partner', label: { sv: 'Medsökanden', en: 'The co-applicant' } },
        { value: 'both', label: { sv: 'Båda', en: 'Both' } },
      ],
    },
    {
      id: 'partnerSigned',
      kind: 'choice',
      label: {
        sv: 'Hur skrev medsökanden under?',
        en: 'How did the co-applicant sign?',
      },
      help: {
        sv: 'Medsökanden har ingen egen inloggning till ärendet och skriver under på papper.',
        en: 'The co-applicant has no login of their own to the case and signs on paper.',
      },
      required: true,
      options: signedOptions,
      when: { question: 'concerns', in: ['partner', 'both'] },
    },
    {
      id: 'partnerNotSignedWhy',
      kind: 'textarea',
      label: whyNot,
      required: true,
      maxLength: 1000,
      when: { question: 'partnerSigned', equals: 'not_signed' },
    },
  ],
} as const satisfies Section;

/** Signed at the meeting, or not. */
export const signedAtMeeting = {
  id: 'underskrift',
  title: { sv: 'Sökandens underskrift', en: "The applicant's signature" },
  outcomes: ['klar'],
  questions: [
    {
      id: 'signed',
      kind: 'choice',
      label: { sv: 'Hur skrev sökanden under?', en: 'How did the applicant sign?' },
      required: true,
      options: signedOptions,
      when: { question: 'concerns', in: ['applicant', 'both'] },
    },
    {
      id: 'notSignedWhy',
      kind: 'textarea',
      label: whyNot,
      required: true,
      maxLength: 1000,
      when: { question: 'signed', equals: 'not_signed' },
    },
  ],
} as const satisfies Section;

/** Given to the applicant to read and answer on the own page. */
export const givenForSignature = {
  id: 'till_underskrift',
  title: { sv: 'Sökanden svarar på sin sida', en: 'The applicant answers on the own page' },
  outcomes: ['till_underskrift'],
  questions: [
    {
      id: 'signBy',
      kind: 'date',
      label: { sv: 'Senast vilken dag?', en: 'By which day?' },
      help: {
        sv: 'Ge minst några dagar. När dagen har gått fortsätter ärendet ändå; planen står då som inte undertecknad.',
        en: 'Give at least some days. When the day has passed the case goes on anyway; the plan then stands as not signed.',
      },
      required: true,
    },
  ],
} as const satisfies Section;
