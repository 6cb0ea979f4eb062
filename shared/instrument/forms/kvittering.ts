import type { Instrument } from '../instrument.ts';
import { returnQuestions } from './question/return-reason.ts';

/** Jobbtorg acknowledges a remittal, or sends it back with a reason. */
export const kvittering = {
  id: 'kvittering',
  version: 1,
  title: { sv: 'Kvittera remissen', en: 'Acknowledge the remittal' },
  sections: [
    {
      id: 'mottagen',
      title: { sv: 'Vi tar emot', en: 'We receive' },
      outcomes: ['kvitterad'],
      questions: [
        {
          id: 'meetingOn',
          kind: 'date',
          label: { sv: 'Första mötet på Jobbtorg', en: 'First meeting at Jobbtorg' },
          help: {
            sv: 'Aktivitetsplanen ska vara klar inom fem dagar från remissen.',
            en: 'The activity plan is to be ready within five days from the remittal.',
          },
          required: true,
        },
        {
          id: 'message',
          kind: 'textarea',
          label: { sv: 'Meddelande till enheten', en: 'Message to the unit' },
          maxLength: 1000,
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
