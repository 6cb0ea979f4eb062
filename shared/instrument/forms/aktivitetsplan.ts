import type { Instrument } from '../instrument.ts';
import { activityFields } from './aktivitetsplan/activity.ts';
import { aktivitetsplanVersion1 } from './aktivitetsplan/version-1.ts';

const [, plan1, back] = aktivitetsplanVersion1.sections;
const [activities1, planGoals, followUpOn, coachContact] = plan1.questions;

/**
 * Jobbtorg's activity plan (R133): the answer to the remittal, which the client sees too. The second
 * version leaves the mapping to a form of its own, and asks for the own job search beside activities.
 */
export const aktivitetsplan = {
  ...aktivitetsplanVersion1,
  version: 2,
  sections: [
    {
      ...plan1,
      intro: {
        sv: 'Personen läser planen på sin egen sida, och handläggaren får den.',
        en: 'The person reads the plan on the own page, and the caseworker gets it.',
      },
      questions: [
        { ...activities1, fields: activityFields },
        {
          id: 'searchHours',
          kind: 'number',
          label: {
            sv: 'Eget arbetssökande, timmar i veckan',
            en: 'Own job search, hours a week',
          },
          hint: {
            sv: 'Tid i planen, men ingen aktivitet.',
            en: 'Time in the plan, but no activity.',
          },
          min: 0,
          max: 40,
        },
        planGoals,
        followUpOn,
        coachContact,
      ],
    },
    back,
  ],
} as const satisfies Instrument;
