import type { Instrument } from '../../instrument.ts';
import { returnQuestions } from '../question/return-reason.ts';

/** Jobbtorg's mapping and activity plan (R122, R133): the answer to the remittal. */
export const aktivitetsplanVersion1 = {
  id: 'aktivitetsplan',
  version: 1,
  title: { sv: 'Aktivitetsplan', en: 'Activity plan' },
  sections: [
    {
      id: 'kartlaggning',
      title: { sv: 'Kartläggning', en: 'Mapping' },
      outcomes: ['plan_klar'],
      questions: [
        {
          id: 'metOn',
          kind: 'date',
          label: { sv: 'Vilken dag träffades ni?', en: 'On which day did you meet?' },
          required: true,
        },
        {
          id: 'mapping',
          kind: 'textarea',
          label: { sv: 'Vad kom ni fram till?', en: 'What did you find?' },
          hint: {
            sv: 'Erfarenhet, önskemål, vad som behövs för att komma i arbete.',
            en: 'Experience, wishes, what is needed to get to work.',
          },
          required: true,
        },
      ],
    },
    {
      id: 'plan',
      title: { sv: 'Plan', en: 'Plan' },
      outcomes: ['plan_klar'],
      questions: [
        {
          id: 'activities',
          kind: 'rows',
          label: { sv: 'Aktiviteter', en: 'Activities' },
          min: 1,
          max: 10,
          add: { sv: 'Lägg till en aktivitet', en: 'Add an activity' },
          item: { sv: 'Aktivitet', en: 'Activity' },
          fields: [
            {
              id: 'kind',
              kind: 'choice',
              label: { sv: 'Vad?', en: 'What?' },
              look: 'select',
              required: true,
              options: [
                {
                  value: 'job_search',
                  label: { sv: 'Arbetssökande med stöd', en: 'Supported job search' },
                },
                { value: 'matching', label: { sv: 'Matchning mot jobb', en: 'Matching to jobs' } },
                { value: 'practice', label: { sv: 'Praktik', en: 'Work practice' } },
                { value: 'work_training', label: { sv: 'Arbetsträning', en: 'Work training' } },
                { value: 'course', label: { sv: 'Utbildning', en: 'Education' } },
                { value: 'sfi', label: { sv: 'Sfi', en: 'Sfi' } },
                { value: 'guidance', label: { sv: 'Studie- och yrkesvägledning', en: 'Guidance' } },
                { value: 'stockholmsjobb', label: { sv: 'Stockholmsjobb', en: 'Stockholmsjobb' } },
                {
                  value: 'rehabilitation',
                  label: { sv: 'Arbetsinriktad rehabilitering', en: 'Work rehabilitation' },
                },
                { value: 'other', label: { sv: 'Annat', en: 'Other' } },
              ],
            },
            { id: 'place', kind: 'text', label: { sv: 'Var?', en: 'Where?' }, required: true },
            {
              id: 'hours',
              kind: 'number',
              label: { sv: 'Timmar i veckan', en: 'Hours a week' },
              required: true,
              min: 1,
              max: 40,
            },
            { id: 'from', kind: 'date', label: { sv: 'Från', en: 'From' }, required: true },
            { id: 'to', kind: 'date', label: { sv: 'Till', en: 'Until' } },
          ],
        },
        {
          id: 'planGoals',
          kind: 'textarea',
          label: { sv: 'Mål', en: 'Goals' },
          required: true,
          maxLength: 2000,
        },
        {
          id: 'followUpOn',
          kind: 'date',
          label: { sv: 'Uppföljning', en: 'Follow-up' },
          required: true,
        },
        {
          id: 'coachContact',
          kind: 'text',
          label: { sv: 'Så når man coachen', en: 'How to reach the coach' },
          required: true,
        },
      ],
    },
    {
      id: 'ater',
      title: { sv: 'Sänd åter', en: 'Return' },
      outcomes: ['atersand'],
      questions: returnQuestions,
    },
  ],
} as const satisfies Instrument;
