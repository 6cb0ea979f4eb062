import type { Instrument } from '../instrument.ts';

/** The answer to why somebody was away: the client's own words, typed or told. */
export const franvaroSvar = {
  id: 'franvaro_svar',
  version: 1,
  title: { sv: 'Varför var du borta?', en: 'Why were you away?' },
  sections: [
    {
      id: 'orsak',
      title: { sv: 'Orsak', en: 'Reason' },
      questions: [
        {
          id: 'reason',
          kind: 'textarea',
          label: { sv: 'Berätta varför', en: 'Tell why' },
          hint: {
            sv: 'Skriv med egna ord. Är det sjukdom eller annat känsligt räcker det att skriva att handläggaren vet, och ringa.',
            en: 'In your own words. If it is illness or otherwise sensitive, it is enough to write that the caseworker knows, and to call.',
          },
          why: {
            sv: 'Inget annat händer med frånvaron förrän du har svarat, eller tiden har gått ut.',
            en: 'Nothing else happens with the absence until you have answered, or the time has passed.',
          },
          required: true,
          maxLength: 1000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
