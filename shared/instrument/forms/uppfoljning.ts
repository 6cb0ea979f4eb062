import { resultLabels } from '../../remittal/result.ts';
import type { Instrument } from '../instrument.ts';
import { optionsOf } from './question/options-of.ts';

const nextFollowUp = {
  id: 'followUpOn',
  kind: 'date',
  label: { sv: 'Nästa uppföljning', en: 'Next follow-up' },
  required: true,
} as const;

/** Jobbtorg follows the plan up: it goes on, is made anew, rests for a time, or has led to a result. */
export const uppfoljning = {
  id: 'uppfoljning',
  version: 1,
  title: { sv: 'Uppföljning', en: 'Follow-up' },
  sections: [
    {
      id: 'lage',
      title: { sv: 'Hur går det?', en: 'How is it going?' },
      questions: [
        {
          id: 'metOn',
          kind: 'date',
          label: { sv: 'Vilken dag följde ni upp?', en: 'On which day did you follow up?' },
          required: true,
        },
        {
          id: 'progress',
          kind: 'textarea',
          label: { sv: 'Vad har hänt sedan sist?', en: 'What has happened since last time?' },
          help: {
            sv: 'Att närvaro inte har registrerats är aldrig frånvaro (stadsrevisionen 2010).',
            en: 'That attendance was not registered is never absence (city audit 2010).',
          },
          required: true,
          maxLength: 4000,
        },
      ],
    },
    {
      id: 'fortsatter',
      title: { sv: 'Planen fortsätter', en: 'The plan goes on' },
      outcomes: ['fortsatter'],
      questions: [nextFollowUp],
    },
    {
      id: 'ny_plan',
      title: { sv: 'Ny plan', en: 'New plan' },
      outcomes: ['ny_plan'],
      questions: [
        {
          id: 'whyNewPlan',
          kind: 'textarea',
          label: { sv: 'Varför behövs en ny plan?', en: 'Why is a new plan needed?' },
          required: true,
          maxLength: 1000,
        },
      ],
    },
    {
      id: 'paus',
      title: { sv: 'Paus efter godkänt avsteg', en: 'Pause after an approved deviation' },
      intro: {
        sv: 'Bara ett avsteg som handläggaren har godkänt ger paus. Under pausen är ingen frånvarande.',
        en: 'Only a deviation that the caseworker has approved gives a pause. During it nobody is absent.',
      },
      outcomes: ['paus'],
      questions: [
        {
          id: 'pauseWhat',
          kind: 'text',
          label: { sv: 'Vad gäller avsteget?', en: 'What is the deviation about?' },
          required: true,
          maxLength: 300,
        },
        {
          id: 'pausedFrom',
          kind: 'date',
          label: { sv: 'Från', en: 'From' },
          required: true,
        },
        {
          id: 'pausedTo',
          kind: 'date',
          label: { sv: 'Till och med', en: 'Until and including' },
          required: true,
        },
        {
          id: 'approvedBy',
          kind: 'text',
          label: { sv: 'Vem har godkänt det?', en: 'Who approved it?' },
          required: true,
          maxLength: 200,
        },
        {
          id: 'approvedOn',
          kind: 'date',
          label: { sv: 'Godkänt den', en: 'Approved on' },
          required: true,
        },
      ],
    },
    {
      id: 'avslut',
      title: { sv: 'Avsluta', en: 'Close' },
      outcomes: ['avslutad'],
      questions: [
        {
          id: 'result',
          kind: 'choice',
          label: { sv: 'Resultat', en: 'Result' },
          required: true,
          options: optionsOf(resultLabels),
        },
        {
          id: 'resultOn',
          kind: 'date',
          label: { sv: 'Från vilken dag?', en: 'From which day?' },
          required: true,
        },
        {
          id: 'resultText',
          kind: 'textarea',
          label: { sv: 'Mer om resultatet', en: 'More on the result' },
          maxLength: 1000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
