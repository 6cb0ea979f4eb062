import type { Instrument } from '../instrument.ts';
import { sendBackSection } from './question/signature.ts';

/** The decision is signed by the one who may (R234–R235), or the proposal is sent back. */
export const beslut = {
  id: 'beslut',
  version: 1,
  title: { sv: 'Beslut', en: 'Decision' },
  sections: [
    {
      id: 'underteckna',
      title: { sv: 'Fatta beslutet', en: 'Make the decision' },
      outcomes: ['beslutad'],
      questions: [
        {
          id: 'read',
          kind: 'confirm',
          label: {
            sv: 'Jag har läst förslaget och beräkningen och beslutar enligt förslaget.',
            en: 'I have read the proposal and the calculation and decide as proposed.',
          },
          required: true,
        },
        {
          id: 'noConflict',
          kind: 'confirm',
          label: {
            sv: 'Jag är inte jävig i ärendet.',
            en: 'I have no conflict of interest in the case.',
          },
          help: {
            sv: 'Till exempel släkt, vänskap, eget intresse (FL 16 §). Är du jävig, låt en annan besluta.',
            en: 'For example kin, friendship, own interest (FL 16). If so, let another decide.',
          },
          required: true,
        },
      ],
    },
    sendBackSection({
      sv: 'Vad behöver ändras, och varför?',
      en: 'What needs to change, and why?',
    }),
  ],
} as const satisfies Instrument;
