/** How an application is taken back: by the applicant's own will, and shown to be so (R012). */
export const withdrawalQuestions = [
  {
    id: 'withdrawnOn',
    kind: 'date',
    label: { sv: 'När tog sökanden tillbaka ansökan?', en: 'When did the applicant withdraw?' },
    required: true,
  },
  {
    id: 'withdrawnHow',
    kind: 'choice',
    label: { sv: 'Hur meddelade sökanden det?', en: 'How did the applicant say so?' },
    required: true,
    options: [
      { value: 'phone', label: { sv: 'Per telefon', en: 'By telephone' } },
      { value: 'visit', label: { sv: 'Vid besök', en: 'At a visit' } },
      { value: 'letter', label: { sv: 'I brev', en: 'By letter' } },
      { value: 'email', label: { sv: 'I e-post', en: 'By e-mail' } },
      { value: 'web', label: { sv: 'På egna sidor', en: 'On own pages' } },
    ],
  },
  {
    id: 'withdrawnWords',
    kind: 'textarea',
    label: { sv: 'Vad sade sökanden?', en: 'What did the applicant say?' },
    help: {
      sv: 'Vi får inte be någon ta tillbaka sin ansökan. Är det oklart ska ansökan prövas.',
      en: 'We may not ask anyone to withdraw. If it is unclear, the application is to be tried.',
    },
    required: true,
    maxLength: 1000,
  },
] as const;
