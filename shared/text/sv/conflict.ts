/** Swedish texts of conflict of interest (jäv): the report, the objection and the trying of it. */
export const caseworkConflict = {
  title: (caseId: string) => `Jäv i ärende ${caseId}`,
  lead: 'Den som är jävig får inte delta i ärendet och ska anmäla det genast (förvaltningslagen 16–18 §§).',
  report: 'Anmäl jäv',
  away: 'Deltar inte i ärendet',
  nobodyAway: 'Ingen har anmält jäv i ärendet.',
  objectionTitle: 'Registrera den sökandes invändning',
  objectionLead:
    'Säger den sökande att en medarbetare är jävig ska frågan prövas så snart som möjligt. Medarbetaren deltar inte under tiden.',
  objection: 'Registrera invändningen',
  objected: 'Invändningen är registrerad. Medarbetaren deltar inte i ärendet.',
  tryTitle: (name: string) => `Pröva jäv: ${name}`,
  tryLead:
    'Finns det jäv behöver du inte göra något: personen deltar inte. Finns det inte jäv kan personen delta igen.',
  lift: 'Låt personen delta igen',
  lifted: 'Prövningen är antecknad. Personen kan delta i ärendet igen.',
};
