/** Swedish texts of the list of late activity plans. */
export const escalated = {
  title: 'Sena aktivitetsplaner',
  lead: 'Remisser där tiden för aktivitetsplanen har gått ut. Jobbtorgs lista visar samma remisser som lyfta till chef. Ansökan får gå vidare utan svaret; att det dröjer talar aldrig emot den sökande.',
  back: 'Till uppföljning',
  none: 'Ingen aktivitetsplan är sen.',
  noCoach: 'Ingen har tagit emot',
  coachLeft: 'Ingen just nu, coachen har lämnat kontoret',
  notReminded: 'Inte påmint',
  reminder: (number: number, date: string) => `Påminnelse ${number}: ${date}`,
  managersTold: (date: string) => `Till båda sidors chefer: ${date}`,
  late: (n: number) => (n === 1 ? '1 dag för sent' : `${n} dagar för sent`),
  columns: {
    case: 'Ärende',
    office: 'Kontor',
    coach: 'Coach',
    caseworker: 'Handläggare',
    sent: 'Sänd',
    due: 'Plan senast',
    reminded: 'Påminnelser',
  },
};
