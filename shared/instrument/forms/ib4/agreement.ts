import type { Section } from '../../instrument.ts';
import { duties as duties1, timePlan as timePlan1 } from './agreement-1.ts';

const [unitCommitments, followUpOn, deviations1] = timePlan1.questions;
const [what, from, to, approvedBy] = deviations1.fields;
const [duties1Rows] = duties1.questions;
const [duty, howOften, leadsTo] = duties1Rows.fields;

/** Heading 7 (R110): the unit's own commitments (R126), and what was approved beside the plan (R124). */
export const timePlan = {
  ...timePlan1,
  questions: [
    unitCommitments,
    followUpOn,
    {
      ...deviations1,
      help: {
        sv: 'Till exempel en veckas arbetssökande på annan ort. Skriv perioden och vem som har godkänt.',
        en: 'For example a week of seeking work in another town. Write the period and who approved it.',
      },
      fields: [
        what,
        {
          id: 'why',
          kind: 'text',
          label: { sv: 'Varför?', en: 'Why?' },
          required: true,
        },
        from,
        to,
        approvedBy,
      ],
    },
  ],
} as const satisfies Section;

/** Heading 8 (R111): each demand says what, how often, until when and why (R112, R128). */
export const duties = {
  ...duties1,
  intro: {
    sv: 'Det här är vad enheten frågar efter när den prövar rätten till bistånd. Det ska inte finnas några andra krav.',
    en: 'This is what the unit asks for when it judges the right to assistance. There are to be no other demands.',
  },
  questions: [
    {
      ...duties1Rows,
      help: {
        sv: 'Varje krav ska vara konkret och ha med egen försörjning att göra. Skriv så att det inte kan missförstås: ”söker två jobb i veckan”, inte ”är aktivt arbetssökande”.',
        en: 'Each demand must be concrete and have to do with self-support. Write so that it cannot be misunderstood: “apply for two jobs a week”, not “actively seek work”.',
      },
      fields: [
        { ...duty, minLength: 5 },
        howOften,
        { id: 'until', kind: 'date', label: { sv: 'Till och med', en: 'Until' }, required: true },
        { ...leadsTo, minLength: 10 },
      ],
    },
  ],
} as const satisfies Section;
