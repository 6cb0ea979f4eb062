import type { Instrument } from '../instrument.ts';

/** Where an office's own system is told what happens to its remittals. */
export const systemadress = {
  id: 'systemadress',
  version: 1,
  title: { sv: 'Adressen till ert system', en: 'The address of your system' },
  sections: [
    {
      id: 'adress',
      title: { sv: 'Adressen till ert system', en: 'The address of your system' },
      questions: [
        {
          id: 'url',
          kind: 'text',
          label: { sv: 'Adress', en: 'Address' },
          hint: {
            sv: 'Den som har gjort ert system vet adressen. Den börjar med https://',
            en: 'Whoever made your system knows the address. It begins with https://',
          },
          required: true,
        },
      ],
    },
  ],
} as const satisfies Instrument;
