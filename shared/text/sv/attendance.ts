/** Swedish texts on attendance: Jobbtorg's register, the client's own page, the caseworker's view. */
export const attendance = {
  states: {
    present: 'Närvarande',
    valid_absence: 'Giltig frånvaro',
    invalid_absence: 'Ogiltig frånvaro',
    sick_certified: 'Sjuk med intyg',
    sick_uncertified: 'Sjuk utan intyg',
    other_activity: 'Annan godkänd aktivitet',
  },
  notRegistered: 'Ej registrerad',
  week: (number: number, year: number) => `Vecka ${number}, ${year}`,
  earlierWeek: 'Veckan före',
  laterWeek: 'Veckan efter',
  neverAbsence:
    'En dag som inte är registrerad är aldrig frånvaro. Den räknas inte, och inget beslut kan bygga på den.',
  coachWord: 'Jobbtorg har registrerat',
  clientWord: 'Personen säger',
  ownWord: 'Du säger',
  nothingSaid: 'Inget sagt än',
  said: { was_there: 'Var där', was_not_there: 'Var inte där' },
  byWhom: (name: string, when: string) => `${name}, ${when}`,
  corrected: 'Tidigare registrerat',
  takenBack: 'Registreringen är borttagen',
  why: 'Fråga: varför var personen borta?',
  whyOwn: 'Fråga till dig: varför var du borta?',
  answer: 'Svar',
  staysWithUnit: 'Svaret har lämnats till handläggaren och stannar där.',
  orally: (name: string) => `lämnat muntligt till ${name}`,
  question: {
    waits: (date: string) => `Väntar på svar till och med ${date}. Inget kan föreslås innan dess.`,
    passed: (date: string) => `Inget svar kom till och med ${date}. Svar kan fortfarande lämnas.`,
    answered: 'Besvarad',
  },
  figures: (invalid: number, waiting: number) =>
    `Dagar med ogiltig frånvaro: ${invalid}. Av dem väntar ${waiting} på svar.`,
  register: {
    title: 'Närvaro',
    link: 'Registrera närvaro',
    lead: 'Välj hur det var för de dagar ni vet. Lämna resten: en dag utan registrering är bara ej registrerad.',
    leadRead: 'Här ser du vad kontorets coacher har registrerat.',
    group: 'Grupp',
    everyone: 'Alla',
    weekField: 'Vecka',
    show: 'Visa',
    none: 'Ingen har en planerad dag den här veckan.',
    protectedCount: (n: number) =>
      n === 1
        ? 'En person visas bara för den som får öppna remissen.'
        : `${n} personer visas bara för den som får öppna deras remisser.`,
    notYet: 'Dagen har inte varit än',
    note: 'Anteckning om frånvaron du registrerar nu',
    noteHint: 'Personen ser den. Skriv inget om hälsa.',
    noteFaults: {
      TooLong: (n: number) =>
        `Korta anteckningen till högst ${n} tecken och spara igen. Inget sparades för personen.`,
      WithoutAbsence: (_n: number) =>
        'Anteckningen hör till en frånvaro som du registrerar samtidigt. Välj dagen, eller ta bort anteckningen. Inget sparades för personen.',
    },
    asks: 'Ogiltig frånvaro öppnar en fråga till personen. Inget annat händer förrän den är besvarad eller tiden har gått ut.',
    save: 'Spara närvaro',
    saved: (n: number) =>
      n === 0 ? 'Inget nytt att spara.' : `Sparat för ${n === 1 ? 'en person' : `${n} personer`}.`,
    refusedTitle: 'En del kunde inte sparas',
    refused: {
      SessionNotPlanned: 'Dagen finns inte i planen.',
      SessionNotYet: 'Dagen har inte varit än.',
      RegisteredMeanwhile: 'Någon annan registrerade dagen medan du arbetade. Det som står är:',
      NotAllowed: 'Du får inte registrera för den här personen.',
      StateUnknown: 'Välj ett av alternativen i listan.',
    },
    yours: (state: string) => `Du valde: ${state}`,
    back: 'Till remisserna',
    previous: 'Föregående personer',
    next: 'Fler personer',
  },
  own: {
    title: 'Din närvaro',
    lead: 'Här ser du vad Jobbtorg har registrerat. Du kan själv säga hur det var. Dina ord står kvar bredvid deras.',
    none: 'Du har inga planerade dagar den här veckan.',
    noPlan: 'Du har ingen aktivitetsplan från Jobbtorg än.',
    asked: (n: number) =>
      n === 1
        ? 'Jobbtorg har registrerat ogiltig frånvaro en dag. Berätta varför du var borta.'
        : `Jobbtorg har registrerat ogiltig frånvaro ${n} dagar. Berätta varför du var borta.`,
    say: 'Säg hur det var',
    tell: 'Berätta varför',
    send: 'Skicka',
    sent: 'Tack, det är sparat.',
    back: 'Mina sidor',
  },
  case: {
    title: 'Närvaro',
    link: 'Närvaro, vecka för vecka',
    none: 'Inget är registrerat eller sagt än.',
    told: 'Skriv ner ett svar som lämnats muntligt',
    toldRead:
      'Jobbtorg läser det du skriver här så länge personens samtycke gäller. Annars ser Jobbtorg bara att ett svar finns.',
    saved: 'Svaret är sparat.',
    unverified:
      'Tiden för svar och hur långt tillbaka en frånvaro kan betyda något är inställningar. De är inte kontrollerade mot lagens slutliga text.',
  },
};
