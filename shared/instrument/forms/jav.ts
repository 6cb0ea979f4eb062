import type { Instrument } from '../instrument.ts';
import type { Question } from '../question.ts';

/** The ground, by the points of FL 16, and what it is in a few words. */
export const javQuestions = [
  {
    id: 'ground',
    kind: 'choice',
    label: { sv: 'Vad är grunden för jäv?', en: 'What is the ground of the conflict?' },
    required: true,
    options: [
      {
        value: 'party',
        label: {
          sv: 'Är part eller påverkas av beslutet, själv eller genom någon närstående (1 p.)',
          en: 'Is a party or affected by the decision, or somebody near is (point 1)',
        },
        hint: {
          sv: 'Till exempel släkt, partner, nära vän, hyresvärd eller den som har pengar att få.',
          en: 'For example kin, a partner, a close friend, a landlord, somebody who is owed money.',
        },
      },
      {
        value: 'representative',
        label: {
          sv: 'Är eller har varit ställföreträdare eller ombud, själv eller någon närstående (2 p.)',
          en: 'Is or was representative or counsel, or somebody near is (point 2)',
        },
        hint: {
          sv: 'Till exempel god man, förvaltare, vårdnadshavare eller fullmakt.',
          en: 'For example a trustee, a custodian, or by power of attorney.',
        },
      },
      {
        value: 'other_instance',
        label: {
          sv: 'Har tagit ställning till samma sak hos en annan myndighet (3 p.)',
          en: 'Has decided the same matter at another authority (point 3)',
        },
      },
      {
        value: 'other',
        label: {
          sv: 'Något annat gör att opartiskheten kan ifrågasättas (4 p.)',
          en: 'Something else lets the impartiality be doubted (point 4)',
        },
      },
    ],
  },
  {
    id: 'text',
    kind: 'textarea',
    label: { sv: 'Beskriv kort', en: 'Describe it shortly' },
    hint: {
      sv: 'Skriv bara det som behövs för att förstå. Texten står i journalen.',
      en: 'Write only what is needed to understand. The text stands in the journal.',
    },
    required: true,
    minLength: 5,
    maxLength: 1000,
  },
] as const satisfies readonly Question[];

/** Somebody reports a conflict of interest of one's own (FL 18, first paragraph). */
export const jav = {
  id: 'jav',
  version: 1,
  title: { sv: 'Anmälan om jäv', en: 'Report of a conflict of interest' },
  sections: [
    {
      id: 'anmalan',
      title: { sv: 'Anmäl att du är jävig', en: 'Report that you have a conflict' },
      intro: {
        sv: 'När du har anmält går dina uppgifter i ärendet tillbaka till enheten och du kan inte längre öppna ärendet. Det du har sparat finns kvar för den som tar över.',
        en: 'When you have reported, your tasks of the case go back to the unit and you can no longer open the case. What you have saved is kept for whoever takes over.',
      },
      questions: javQuestions,
    },
  ],
} as const satisfies Instrument;
