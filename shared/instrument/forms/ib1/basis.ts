import type { Section } from '../../instrument.ts';

/** Who the applicant is, and on what ground the household has its right here. */
export const identity1 = {
  id: 'identitet',
  title: { sv: 'Identitet och vistelse', en: 'Identity and residence' },
  questions: [
    {
      id: 'identityChecked',
      kind: 'choice',
      label: { sv: 'Hur är identiteten kontrollerad?', en: 'How was identity checked?' },
      required: true,
      options: [
        { value: 'e_id', label: { sv: 'Med e-legitimation', en: 'By electronic identification' } },
        { value: 'shown', label: { sv: 'Legitimation visades', en: 'Identity document shown' } },
        { value: 'known', label: { sv: 'Personen är känd', en: 'The person is known' } },
        { value: 'not_yet', label: { sv: 'Inte kontrollerad än', en: 'Not checked yet' } },
      ],
    },
    {
      id: 'livesHere',
      kind: 'yes_no',
      label: { sv: 'Bor hushållet i stadsdelen?', en: 'Does the household live in the district?' },
      required: true,
    },
    {
      id: 'residenceGround',
      kind: 'choice',
      label: { sv: 'Rätt att vistas i Sverige', en: 'Right to stay in Sweden' },
      help: {
        sv: 'Den som omfattas av LMA har inte rätt till det som LMA täcker (SoL 10:2).',
        en: 'A person covered by LMA has no right to what LMA covers (SoL 10:2).',
      },
      required: true,
      options: [
        { value: 'citizen', label: { sv: 'Svensk medborgare', en: 'Swedish citizen' } },
        { value: 'permanent', label: { sv: 'Permanent tillstånd', en: 'Permanent permit' } },
        { value: 'temporary', label: { sv: 'Tidsbegränsat tillstånd', en: 'Temporary permit' } },
        { value: 'eu', label: { sv: 'Uppehållsrätt inom EU', en: 'EU right of residence' } },
        { value: 'asylum', label: { sv: 'Omfattas av LMA', en: 'Covered by LMA' } },
        { value: 'other', label: { sv: 'Annat', en: 'Other' } },
      ],
    },
    {
      id: 'permitUntil',
      kind: 'date',
      label: { sv: 'Tillståndet gäller till', en: 'The permit is valid until' },
      when: { question: 'residenceGround', equals: 'temporary' },
    },
  ],
} as const satisfies Section;

const [identityChecked, livesHere, residenceGround, permitUntil] = identity1.questions;

/** As it is asked now: with why so sensitive a thing is asked (R043). */
export const identity = {
  ...identity1,
  questions: [
    identityChecked,
    livesHere,
    {
      ...residenceGround,
      why: {
        sv: 'Rätten till bistånd beror på vilken rätt man har att vara i Sverige. Vi frågar inte om skälen till den.',
        en: 'The right to assistance depends on the right to be in Sweden. We do not ask for the reasons of it.',
      },
    },
    permitUntil,
  ],
} as const satisfies Section;
