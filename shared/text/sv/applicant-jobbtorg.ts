/** Swedish texts of what the applicant sees of Jobbtorg: the consent, the activity plan. */
export const applicantJobbtorg = {
  title: 'Jobbtorg',
  planTitle: 'Din aktivitetsplan',
  toPlan: 'Läs hela planen',
  toRemittal: 'Läs om Jobbtorg',
  receiver: 'Vem som får veta det',
  purpose: 'Varför',
  until: 'Samtycket gäller till och med',
  states: {
    draft: (office: string) => `Vi förbereder att hänvisa dig till ${office}.`,
    asked: (office: string) =>
      `Vi hänvisar dig till ${office} när du har svarat, eller när tiden har gått.`,
    sent: (office: string) => `Du är hänvisad till ${office}. De hör av sig om ett möte.`,
    acknowledged: (office: string) =>
      `${office} har tagit emot dig. Nu ska ni träffas och göra en plan.`,
    mapped: (office: string) => `Du har träffat ${office}. Nu gör ni en plan.`,
    answered: (office: string) => `Du och ${office} har gjort en plan.`,
    following: (office: string) =>
      `Du och ${office} har gjort en plan och följer upp den tillsammans.`,
    paused: (office: string) => `Din plan hos ${office} är pausad.`,
    closed: (office: string) => `Du är klar hos ${office}.`,
    returned: (office: string) =>
      `${office} kunde inte ta emot dig. Din socialsekreterare hör av sig. Det talar inte emot dig.`,
    recalled: (office: string) => `Du är inte längre hänvisad till ${office}.`,
  },
  next: {
    asked: (date: string) =>
      `Svara senast ${date}. Svarar du inte lämnar vi bara ditt namn. Det talar inte emot dig.`,
    meeting: (date: string) => `Ni ska träffas ${date}.`,
    plan: (date: string) => `Planen ska vara klar senast ${date}.`,
    late: (date: string) => `Planen skulle ha varit klar ${date}. Jobbtorg är sena.`,
    notYourFault:
      'Det är inte ditt fel och talar inte emot dig. Din ansökan behöver inte vänta på planen.',
    followUp: (date: string) => `Nästa uppföljning är ${date}.`,
    newPlan: (date: string) => `Ni gör en ny plan senast ${date}.`,
    followUpLate: (date: string) =>
      `Ni skulle ha följt upp planen ${date}. Det är Jobbtorg som hör av sig. Planen gäller tills dess.`,
    paused: (date: string) =>
      `Pausen gäller till och med ${date} och tar slut av sig själv. Ingen är frånvarande under en paus.`,
    result: (date: string) => `Det gäller från ${date}.`,
  },
  result: 'Resultat',
  consent: {
    asked: (_until: string) => 'Du har inte svarat på vad vi får lämna till Jobbtorg.',
    given: (until: string) =>
      `Du har samtyckt till att vi lämnar uppgifter till Jobbtorg till och med ${until}.`,
    declined: (_until: string) => 'Du samtyckte inte. Vi har bara lämnat ditt namn.',
    expired: (_until: string) => 'Du svarade inte om samtycke. Vi har bara lämnat ditt namn.',
    withdrawn: (_until: string) => 'Du har tagit tillbaka ditt samtycke. Vi lämnar inget mer.',
  },
  withdraw: {
    link: 'Ta tillbaka ditt samtycke',
    title: 'Ta tillbaka ditt samtycke',
    text: (office: string) =>
      `Du kan när som helst ta tillbaka ditt samtycke till att vi lämnar uppgifter till ${office}. Det gäller från det att du trycker.`,
    sent: 'Det vi redan har lämnat kan vi inte ta tillbaka, men vi lämnar inget mer.',
    free: 'Du får inte avslag för att du tar tillbaka samtycket.',
    keep: 'Behåll samtycket',
    confirm: 'Ta tillbaka samtycket',
  },
};
