import type { Section } from '../../instrument.ts';
import { withdrawalQuestions } from '../question/withdrawal.ts';

/** What is missing, why each thing is asked for (R043) and by when. */
export const komplettering = {
  id: 'komplettering',
  title: { sv: 'Be om det som saknas', en: 'Ask for what is missing' },
  intro: {
    sv: 'Be bara om det som behövs för att pröva ansökan. Texten läses av sökanden.',
    en: 'Ask only for what is needed to try the application. The applicant reads the text.',
  },
  outcomes: ['komplettering'],
  questions: [
    {
      id: 'missing',
      kind: 'rows',
      label: { sv: 'Det som saknas', en: 'What is missing' },
      min: 1,
      max: 15,
      add: { sv: 'Lägg till något som saknas', en: 'Add something missing' },
      item: { sv: 'Uppgift', en: 'Item' },
      fields: [
        {
          id: 'what',
          kind: 'text',
          label: { sv: 'Vad saknas?', en: 'What is missing?' },
          required: true,
        },
        {
          id: 'why',
          kind: 'textarea',
          label: { sv: 'Varför behövs det?', en: 'Why is it needed?' },
          required: true,
          maxLength: 500,
        },
      ],
    },
    {
      id: 'replyBy',
      kind: 'date',
      label: { sv: 'Svara senast', en: 'Answer by' },
      help: {
        sv: 'När dagen har gått går ärendet vidare med det som finns. Det avslås aldrig bara för det.',
        en: 'When the day has passed the case goes on with what there is. It is never refused for that alone.',
      },
      required: true,
    },
  ],
} as const satisfies Section;

/** Referred elsewhere: only if the applicant withdraws (R012). */
export const hanvisad = {
  id: 'hanvisad',
  title: { sv: 'Hänvisad', en: 'Referred elsewhere' },
  outcomes: ['hanvisad'],
  questions: [
    {
      id: 'referredTo',
      kind: 'text',
      label: { sv: 'Vart hänvisades sökanden?', en: 'Where was the applicant referred?' },
      required: true,
    },
    {
      id: 'referredFor',
      kind: 'textarea',
      label: { sv: 'Vilken hjälp finns där?', en: 'Which help is there?' },
      required: true,
      maxLength: 1000,
    },
    {
      id: 'withdrawsFreely',
      kind: 'confirm',
      label: {
        sv: 'Sökanden vill själv ta tillbaka sin ansökan och vet att den annars prövas.',
        en: 'The applicant wants to withdraw and knows that the application is otherwise tried.',
      },
      required: true,
    },
  ],
} as const satisfies Section;

/** The household belongs to another unit. */
export const otherUnit = {
  id: 'annan_enhet',
  title: { sv: 'Annan enhet', en: 'Another unit' },
  outcomes: ['annan_enhet'],
  questions: [
    {
      id: 'otherUnit',
      kind: 'text',
      label: { sv: 'Vilken enhet eller kommun?', en: 'Which unit or municipality?' },
      required: true,
    },
    {
      id: 'otherUnitWhy',
      kind: 'textarea',
      label: { sv: 'Varför hör hushållet dit?', en: 'Why does the household belong there?' },
      required: true,
      maxLength: 1000,
    },
    {
      id: 'applicantConsents',
      kind: 'confirm',
      label: {
        sv: 'Sökanden vet om det och samtycker till att ansökan lämnas över.',
        en: 'The applicant knows and consents to the application being passed on.',
      },
      help: {
        sv: 'Sekretess gäller mellan stadsdelar. Utan samtycke prövas ansökan här.',
        en: 'Secrecy holds between districts. Without consent the application is tried here.',
      },
      required: true,
    },
  ],
} as const satisfies Section;

/** The applicant has withdrawn. */
export const aterkallad = {
  id: 'aterkallad',
  title: { sv: 'Återkallad', en: 'Withdrawn' },
  outcomes: ['aterkallad'],
  questions: withdrawalQuestions,
} as const satisfies Section;
