import type { Instrument } from '../instrument.ts';

/**
 * Whether an appealed decision must be changed before it is handed over: obviously wrong, and to be
 * mended quickly and simply without disadvantage (FL 38–39 §§).
 */
export const omprovning = {
  id: 'omprovning',
  version: 1,
  title: { sv: 'Omprövning', en: 'Reconsideration' },
  sections: [
    {
      id: 'provning',
      title: { sv: 'Ska beslutet ändras?', en: 'Is the decision to be changed?' },
      intro: {
        sv: 'När beslutet är överklagat får det bara ändras enligt FL 38 §, och bara innan det lämnas till domstolen (FL 39 §). Är alla tre svaren ja ska det ändras.',
        en: 'Once appealed, a decision may be changed only under FL 38, and only before it is handed over to the court (FL 39). If all three answers are yes it must be changed.',
      },
      questions: [
        {
          id: 'obviouslyWrong',
          kind: 'yes_no',
          label: {
            sv: 'Är beslutet uppenbart felaktigt i något väsentligt?',
            en: 'Is the decision obviously wrong in something essential?',
          },
          help: {
            sv: 'På grund av nya omständigheter eller av någon annan anledning.',
            en: 'Because of new circumstances or for another reason.',
          },
          required: true,
        },
        {
          id: 'simple',
          kind: 'yes_no',
          label: {
            sv: 'Kan det ändras snabbt och enkelt?',
            en: 'Can it be changed quickly and simply?',
          },
          required: true,
          when: { question: 'obviouslyWrong', equals: true },
        },
        {
          id: 'harmless',
          kind: 'yes_no',
          label: {
            sv: 'Kan det ändras utan nackdel för sökanden?',
            en: 'Can it be changed without disadvantage to the applicant?',
          },
          required: true,
          when: { question: 'obviouslyWrong', equals: true },
        },
        {
          id: 'assessment',
          kind: 'textarea',
          label: { sv: 'Bedömning', en: 'Assessment' },
          hint: {
            sv: 'Vad tillför överklagandet, och varför ändras beslutet eller inte?',
            en: 'What does the appeal add, and why is the decision changed or not?',
          },
          required: true,
          maxLength: 3000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
