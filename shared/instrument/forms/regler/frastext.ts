import type { Instrument } from '../../instrument.ts';
import { whyAdded } from './why-added.ts';

const WORDS = { required: true, minLength: 10, maxLength: 800 } as const;

/** A new wording of a phrase. */
export const frastext = {
  id: 'frastext',
  version: 1,
  title: { sv: 'Ny lydelse', en: 'New wording' },
  sections: [
    {
      id: 'lydelse',
      title: { sv: 'Ny lydelse', en: 'New wording' },
      questions: [
        {
          id: 'sv',
          kind: 'textarea',
          label: { sv: 'Text på svenska', en: 'Text in Swedish' },
          hint: {
            sv: 'Kort och begripligt. Skriv inget hot och inget om enskilda personer.',
            en: 'Short and easy to understand. No threats, nothing about single persons.',
          },
          ...WORDS,
        },
        {
          id: 'en',
          kind: 'textarea',
          label: { sv: 'Text på engelska', en: 'Text in English' },
          ...WORDS,
        },
        {
          id: 'statutes',
          kind: 'text',
          label: { sv: 'Bestämmelser', en: 'Statutes' },
          hint: {
            sv: 'Skilj dem åt med semikolon, till exempel: SoL 12:1; SoL 12:7',
            en: 'Set them apart by semicolons, for example: SoL 12:1; SoL 12:7',
          },
          required: true,
          maxLength: 200,
        },
        {
          id: 'from',
          kind: 'date',
          label: { sv: 'Gäller från och med', en: 'Holds from' },
          required: true,
        },
      ],
    },
    whyAdded,
  ],
} as const satisfies Instrument;
