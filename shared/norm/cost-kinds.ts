/**
 * The reasonable costs beside the norm that can be applied for, each with the statute that carries
 * it. SoL 12:7 first paragraph 2 names its costs and stops there; every other need is
 * «levnadskostnader i övrigt» of SoL 12:1.
 */
export const costKinds = {
  hyra: { statute: 'SoL 12:7', sv: 'Hyra', en: 'Rent' },
  el: { statute: 'SoL 12:7', sv: 'Hushållsel', en: 'Household electricity' },
  hemforsakring: { statute: 'SoL 12:7', sv: 'Hemförsäkring', en: 'Home insurance' },
  arbetsresor: { statute: 'SoL 12:7', sv: 'Arbetsresor', en: 'Travel to work' },
  fackavgift: { statute: 'SoL 12:7', sv: 'Fackföreningsavgift', en: 'Trade union fee' },
  akassa: { statute: 'SoL 12:7', sv: 'Avgift till a-kassa', en: 'Unemployment fund fee' },
  resor_planering: {
    statute: 'SoL 12:1',
    sv: 'Resor till planerad aktivitet',
    en: 'Travel to a planned activity',
  },
  internet: { statute: 'SoL 12:1', sv: 'Internet', en: 'Internet' },
  lakarvard: { statute: 'SoL 12:1', sv: 'Läkarvård', en: 'Medical care' },
  medicin: { statute: 'SoL 12:1', sv: 'Medicin', en: 'Medicine' },
  sjukresor: { statute: 'SoL 12:1', sv: 'Sjukresor', en: 'Travel for medical care' },
  tandvard_akut: { statute: 'SoL 12:1', sv: 'Akut tandvård', en: 'Emergency dental care' },
  tandvard: { statute: 'SoL 12:1', sv: 'Tandvård', en: 'Dental care' },
  glasogon: { statute: 'SoL 12:1', sv: 'Glasögon', en: 'Glasses' },
  barnomsorg: { statute: 'SoL 12:1', sv: 'Avgift för barnomsorg', en: 'Childcare fee' },
  umgange: { statute: 'SoL 12:1', sv: 'Resor för umgänge', en: 'Travel to see a child' },
  hemutrustning: { statute: 'SoL 12:1', sv: 'Hemutrustning', en: 'Household equipment' },
  spadbarnsutrustning: {
    statute: 'SoL 12:1',
    sv: 'Spädbarnsutrustning',
    en: 'Equipment for a baby',
  },
  flytt: { statute: 'SoL 12:1', sv: 'Flyttkostnad', en: 'Moving costs' },
  begravning: { statute: 'SoL 12:1', sv: 'Begravning', en: 'Funeral' },
  skuld_hyra: { statute: 'SoL 12:1', sv: 'Hyresskuld', en: 'Rent debt' },
  skuld_el: { statute: 'SoL 12:1', sv: 'Elskuld', en: 'Electricity debt' },
  ovrigt: { statute: 'SoL 12:1', sv: 'Övrigt', en: 'Other' },
} as const;
