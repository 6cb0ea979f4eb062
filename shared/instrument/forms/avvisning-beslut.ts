import type { Instrument } from '../instrument.ts';
import { sendBackSection, signatureQuestions } from './question/signature.ts';

/** A late appeal is dismissed by a decision of its own, which can itself be appealed (FL 45 §). */
export const avvisningBeslut = {
  id: 'avvisning_beslut',
  version: 1,
  title: { sv: 'Avvisa överklagandet', en: 'Dismiss the appeal' },
  sections: [
    {
      id: 'underteckna',
      title: { sv: 'Fatta beslutet', en: 'Make the decision' },
      outcomes: ['avvisad'],
      questions: signatureQuestions({
        sv: 'Jag har kontrollerat datumen och beslutar att avvisa överklagandet som för sent inkommet.',
        en: 'I have checked the dates and decide to dismiss the appeal as too late.',
      }),
    },
    sendBackSection({ sv: 'Vad behöver prövas igen?', en: 'What needs to be examined again?' }),
  ],
} as const satisfies Instrument;
