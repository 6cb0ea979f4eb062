import type { Instrument } from '../instrument.ts';
import { sendBackSection, signatureQuestions } from './question/signature.ts';

/** The correction or the change is signed, beside the decision that it corrects or replaces. */
export const andringBeslut = {
  id: 'andring_beslut',
  version: 1,
  title: { sv: 'Besluta om rättelse eller ändring', en: 'Decide the correction or change' },
  sections: [
    {
      id: 'underteckna',
      title: { sv: 'Fatta beslutet', en: 'Make the decision' },
      outcomes: ['beslutad'],
      questions: signatureQuestions({
        sv: 'Jag har läst beslutet och prövningen av felet och beslutar enligt förslaget.',
        en: 'I have read the decision and the examination of the error and decide as proposed.',
      }),
    },
    sendBackSection({ sv: 'Vad behöver prövas igen?', en: 'What needs to be examined again?' }),
  ],
} as const satisfies Instrument;
