import type { Section } from '../../instrument.ts';
import { childrenQuestion } from '../question/children.ts';
import { householdQuestions } from '../question/household.ts';
import { housingQuestions } from '../question/housing.ts';

/** Alone or with a partner. */
export const household = {
  id: 'hushall',
  title: { sv: 'Ditt hushåll', en: 'Your household' },
  questions: householdQuestions,
} as const satisfies Section;

/** The children at home. */
export const children = {
  id: 'barn',
  title: { sv: 'Barn', en: 'Children' },
  questions: [childrenQuestion],
} as const satisfies Section;

/** The home and what it costs. */
export const housing = {
  id: 'boende',
  title: { sv: 'Boende', en: 'Housing' },
  questions: housingQuestions,
} as const satisfies Section;
