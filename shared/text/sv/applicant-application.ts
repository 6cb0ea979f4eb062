/** Swedish texts of an application that has been sent: where it stands, the decision, withdrawing. */

/** What happens in each step of the process and at each end, and what comes after. */
export const steps = {
  mottagning: {
    now: 'Vi läser din ansökan.',
    next: 'Sedan bokar vi ett första besök. Fattas något frågar vi dig.',
  },
  komplettering: {
    now: 'Vi behöver veta mer för att gå vidare.',
    next: 'Går svarstiden ut fortsätter vi med det som finns. Du får inte avslag bara för det.',
  },
  utredning: {
    now: 'En socialsekreterare utreder din ansökan.',
    next: 'Ni träffas och gör en plan tillsammans. Sedan räknar vi på din rätt till stöd.',
  },
  berakning: {
    now: 'Vi räknar ut vilket stöd du har rätt till.',
    next: 'Sedan skriver socialsekreteraren ett förslag till beslut.',
  },
  forslag: {
    now: 'Socialsekreteraren skriver ett förslag till beslut.',
    next: 'Sedan fattar vi beslutet.',
  },
  kommunicering: {
    now: 'Du kan läsa uppgifter som vi har fått och säga vad du tycker, innan vi beslutar.',
    next: 'Vi beslutar när du har svarat eller när svarstiden har gått ut.',
  },
  beslut: { now: 'Beslutet ska fattas.', next: 'Du får beslutet här och i ett brev.' },
  beslut_chef: {
    now: 'En chef ska fatta beslutet.',
    next: 'Du får beslutet här och i ett brev.',
  },
  brev: {
    now: 'Beslutet är fattat. Vi skriver brevet till dig.',
    next: 'Du får beslutet här och i ett brev.',
  },
  expediering: {
    now: 'Beslutet är fattat och skickas till dig.',
    next: 'Du kan snart läsa det här.',
  },
  utbetalning: { now: 'Beslutet är skickat.', next: 'Vi förbereder utbetalningen.' },
  beslutad: {
    now: 'Ansökan är avgjord.',
    next: 'Behöver du stöd för en månad till skickar du in en ny ansökan.',
  },
  aterkallad: {
    now: 'Ansökan är återkallad. Vi prövar den inte.',
    next: 'Du kan alltid ansöka igen.',
  },
  overlamnad: {
    now: 'Ansökan är lämnad till den enhet som du hör till.',
    next: 'De hör av sig till dig. Ring oss om du inte vet vart du ska vända dig.',
  },
  hanvisad: {
    now: 'Du har valt att söka hjälp någon annanstans, och ansökan är återkallad.',
    next: 'Du kan alltid ansöka igen.',
  },
};

export const application = {
  investigation: 'Din utredning',
  title: (month: string) => `Ansökan för ${month}`,
  caseNumber: (caseId: string) => `Ärende ${caseId}`,
  nowTitle: 'Det här händer nu',
  unknownStep: { now: 'Vi arbetar med din ansökan.', next: 'Ring oss om du undrar något.' },
  preparing: 'Nästa steg förbereds. Det tar bara en liten stund.',
  reload: 'Ladda om sidan',
  sentTitle: 'Tack, ditt svar är skickat',
  sentText: 'Vi läser det och går vidare.',
  late: 'Vi är försenade. Ring oss, så berättar vi hur det går.',
  visitTitle: 'Ditt första besök',
  visitAt: (date: string, time: string) => `${date} klockan ${time}`,
  status: {
    yours: 'Väntar på dig',
    ours: 'Hos oss',
    decided: 'Avgjord',
    withdrawn: 'Återkallad',
    elsewhere: 'Överlämnad',
  },
  moreTitle: 'Mer om ansökan',
  sentAnswers: 'Det du har skickat in',
  sentAnswersLead: (at: string) => `Inskickat ${at}.`,
  yourReply: 'Ditt svar',
  replySentAt: (at: string) => `Inskickat ${at}`,
  plan: 'Din plan',
  consentWithdrawn: 'Ditt samtycke är återkallat. Vi lämnar inget mer till Jobbtorg.',
  planLead:
    'Planen har du gjort tillsammans med din socialsekreterare. Säg till om något inte stämmer.',
  receipt: 'Kvitto',
  history: 'Det som har hänt',
  historyOf: { visit: 'Tid', replyBy: 'Svara senast', happened: 'Gäller' },
  you: 'Du',
  back: 'Tillbaka till ansökan',
  toHome: 'Alla dina ansökningar',
};

export const decision = {
  title: 'Beslut',
  kind: {
    bifall: 'Bifall: du får det du har sökt',
    delavslag: 'Delvis bifall: du får en del av det du har sökt',
    avslag: 'Avslag: du får inte det du har sökt',
    avvisning: 'Avvisning: vi kan inte pröva ansökan',
  },
  short: {
    bifall: 'Bifall',
    delavslag: 'Delvis bifall',
    avslag: 'Avslag',
    avvisning: 'Avvisad',
  },
  amount: (amount: string, month: string) => `Du får ${amount} för ${month}.`,
  decidedAt: 'Beslutsdag',
  decidedBy: 'Beslutat av',
  reasons: 'Varför det blev så',
  letter: 'Läs beslutsbrevet (PDF)',
  rows: {
    title: 'Det som går emot din ansökan',
    granted: (was: string, is: string) => `du bad om ${was}, vi godkänner ${is}.`,
    stated: (was: string, is: string) => `du skrev ${was}, vi räknar med ${is}.`,
    notStated: (is: string) => `du skrev inget om det, vi räknar med ${is}.`,
    asset: (was: string, is: string) => `värde ${was}, vi räknar med ${is}.`,
    more: 'Fler rader finns i beräkningen.',
  },
  letterComing: 'Brevet kommer här om en stund.',
  payment: {
    to_attest: 'Utbetalningen är registrerad. En kollega kontrollerar den innan pengarna skickas.',
    no_account: 'Vi ringer dig om hur du får pengarna.',
  },
  appealTitle: 'Om du tycker att beslutet är fel',
  appealText:
    'Du kan överklaga inom tre veckor från den dag du fick beslutet. Hur du gör står i brevet. Ring oss om du vill ha hjälp.',
};

export const withdraw = {
  link: 'Ta tillbaka ansökan',
  title: 'Ta tillbaka din ansökan?',
  text: 'Tar du tillbaka ansökan prövar vi den inte, och du får inget beslut.',
  free: 'Du bestämmer själv. Ingen hos oss får be dig att ta tillbaka den. Är du osäker, ring oss först.',
  again: 'Du kan ansöka igen för samma månad.',
  confirm: 'Ja, ta tillbaka ansökan',
  keep: 'Nej, behåll ansökan',
};
