/** The consent that the 2010 audit missed: to what, why, how it is given, and until when. */
export const consentFields = [
  {
    id: 'purpose',
    kind: 'textarea',
    label: { sv: 'Varför behöver Jobbtorg veta det?', en: 'Why does Jobbtorg need to know?' },
    hint: {
      sv: 'Personen läser detta. Till exempel: för att ni ska kunna göra en aktivitetsplan.',
      en: 'The person reads this. For example: so that you can make an activity plan.',
    },
    required: true,
    maxLength: 500,
    when: { question: 'remit', equals: true },
  },
  {
    id: 'shared',
    kind: 'choices',
    label: { sv: 'Vad vill ni lämna till Jobbtorg?', en: 'What do you want to give Jobbtorg?' },
    why: {
      sv: 'Välj så lite som möjligt. Det du inte väljer lämnas aldrig, och utan samtycke lämnas inget av det.',
      en: 'Choose as little as possible. What you do not choose never leaves, and without consent none of it does.',
    },
    options: [
      { value: 'contact', label: { sv: 'Kontaktuppgifter', en: 'Contact details' } },
      { value: 'background', label: { sv: 'Arbete och utbildning', en: 'Work and education' } },
      { value: 'wishes', label: { sv: 'Egna önskemål', en: 'Own wishes' } },
      { value: 'obstacles', label: { sv: 'Hinder som rör arbete', en: 'Obstacles to work' } },
    ],
    when: { question: 'remit', equals: true },
  },
  {
    id: 'consentHow',
    kind: 'choice',
    label: { sv: 'Hur lämnas samtycket?', en: 'How is consent given?' },
    help: {
      sv: 'Samtycket kan tas tillbaka när som helst. Att inte samtycka talar aldrig emot den sökande.',
      en: 'Consent can be taken back at any time. Not to consent never counts against the applicant.',
    },
    required: true,
    options: [
      {
        value: 'own_page',
        label: {
          sv: 'Personen svarar på sin egen sida',
          en: 'The person answers on the own page',
        },
        hint: {
          sv: 'Remissen sänds när svaret har kommit, eller när tiden har gått.',
          en: 'The remittal is sent when the answer has come, or the time has passed.',
        },
      },
      { value: 'signed', label: { sv: 'Skriftligt', en: 'In writing' } },
      { value: 'orally', label: { sv: 'Muntligt, med vittne', en: 'Orally, with a witness' } },
      {
        value: 'declined',
        label: { sv: 'Personen samtycker inte', en: 'The person does not consent' },
        hint: {
          sv: 'Remissen sänds ändå, med bara det som får lämnas utan samtycke.',
          en: 'The remittal is sent all the same, with only what may leave without consent.',
        },
      },
    ],
    when: { question: 'remit', equals: true },
  },
  {
    id: 'witness',
    kind: 'text',
    label: { sv: 'Vem hörde samtycket?', en: 'Who heard the consent?' },
    hint: {
      sv: 'En kollega eller någon annan än du själv.',
      en: 'A colleague or somebody else than yourself.',
    },
    required: true,
    maxLength: 200,
    when: { question: 'consentHow', equals: 'orally' },
  },
  {
    id: 'consentOn',
    kind: 'date',
    label: { sv: 'Vilken dag?', en: 'On which day?' },
    required: true,
    when: { question: 'consentHow', in: ['signed', 'orally', 'declined'] },
  },
  {
    id: 'consentBy',
    kind: 'date',
    label: { sv: 'Svara senast', en: 'Answer by' },
    hint: {
      sv: 'Remissen ska vara sänd inom fem arbetsdagar från bedömningen.',
      en: 'The remittal is to be sent within five working days of the assessment.',
    },
    required: true,
    when: { question: 'consentHow', equals: 'own_page' },
  },
  {
    id: 'consentUntil',
    kind: 'date',
    label: { sv: 'Samtycket gäller till och med', en: 'The consent holds until' },
    required: true,
    when: { question: 'consentHow', in: ['own_page', 'signed', 'orally'] },
  },
] as const;
