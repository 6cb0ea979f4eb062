import type { Section } from '../../instrument.ts';
import type { Localized } from '../../question.ts';

/** That screening is an offer, which is never a condition of anything (R077). */
export const offer = {
  id: 'erbjudande',
  title: { sv: 'Ett erbjudande', en: 'An offer' },
  intro: {
    sv: 'Formuläret är frivilligt. Ett nej påverkar aldrig rätten till bistånd och behöver inte förklaras.',
    en: 'The form is voluntary. A no never affects the right to assistance and needs no explanation.',
  },
  questions: [
    {
      id: 'offer',
      kind: 'choice',
      label: { sv: 'Vill personen svara?', en: 'Does the person want to answer?' },
      options: [
        { value: 'accepted', label: { sv: 'Ja', en: 'Yes' } },
        { value: 'declined', label: { sv: 'Nej', en: 'No' } },
      ],
      required: true,
    },
  ],
} as const satisfies Section;

/** The words of a scale; each stands for its points. */
export type Scale = readonly (readonly [points: number, sv: string, en: string])[];

/** Answers whose values are the points that they give. */
export function item<Id extends string>(id: Id, label: Localized, scale: Scale) {
  return {
    id,
    kind: 'choice',
    label,
    required: true,
    when: { question: 'offer', equals: 'accepted' },
    options: scale.map(([points, sv, en]) => ({ value: String(points), label: { sv, en } })),
  } as const;
}

export const howOften: Scale = [
  [0, 'Aldrig', 'Never'],
  [1, 'En gång i månaden eller mer sällan', 'Once a month or less'],
  [2, '2–4 gånger i månaden', '2–4 times a month'],
  [3, '2–3 gånger i veckan', '2–3 times a week'],
  [4, '4 gånger i veckan eller oftare', '4 times a week or more'],
];

export const inTheYear: Scale = [
  [0, 'Aldrig', 'Never'],
  [1, 'Mer sällan än en gång i månaden', 'Less than once a month'],
  [2, 'Varje månad', 'Every month'],
  [3, 'Varje vecka', 'Every week'],
  [4, 'Dagligen eller nästan varje dag', 'Daily or nearly every day'],
];

export const everOrThisYear: Scale = [
  [0, 'Nej', 'No'],
  [2, 'Ja, men inte under det senaste året', 'Yes, but not in the last year'],
  [4, 'Ja, under det senaste året', 'Yes, in the last year'],
];
