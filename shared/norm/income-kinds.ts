/**
 * The catalogue of incomes: all are counted (SoL 12:1, the need can be met otherwise) except those
 * that cover a cost which the norm does not. Which those are is practice and not statute (unverified):
 * the mark `counted` says it, and a caseworker may judge otherwise of the single row. What is special for pay is in `employment-income.ts`.
 */
export const incomeKinds = {
  lon: { counted: true, sv: 'Lön efter skatt', en: 'Pay after tax' },
  insattningar: { counted: true, sv: 'Swish och insättningar', en: 'Swish and deposits' },
  tjanstepension: {
    counted: true,
    sv: 'Tjänstepension och försäkringar',
    en: 'Occupational pension and insurance',
  },
  underhallsbidrag: {
    counted: true,
    sv: 'Underhållsbidrag från den andra föräldern',
    en: 'Maintenance from the other parent',
  },
  hyresdel_barn: { counted: true, sv: 'Hyresdel från barn', en: 'Part of rent from a child' },
  bistand_annan_kommun: {
    counted: true,
    sv: 'Ekonomiskt bistånd från annan kommun',
    en: 'Assistance from another municipality',
  },
  a_kassa: { counted: true, sv: 'A-kassa', en: 'Unemployment benefit' },
  alfaersattning: { counted: true, sv: 'Alfaersättning', en: 'Alfa benefit' },
  aktivitetsersattning: {
    counted: true,
    sv: 'Aktivitetsersättning',
    en: 'Activity compensation',
  },
  aktivitetsstod: { counted: true, sv: 'Aktivitetsstöd', en: 'Activity support' },
  barnbidrag: {
    counted: true,
    sv: 'Barnbidrag och flerbarnstillägg',
    en: 'Child allowance and large family supplement',
  },
  barnpension: { counted: true, sv: 'Barnpension', en: "Child's pension" },
  bostadsbidrag: { counted: true, sv: 'Bostadsbidrag', en: 'Housing allowance' },
  bostadstillagg: { counted: true, sv: 'Bostadstillägg', en: 'Housing supplement' },
  csn_bidrag: { counted: true, sv: 'Studiebidrag från CSN', en: 'Study grant' },
  csn_lan: { counted: true, sv: 'Studielån från CSN', en: 'Study loan' },
  dagersattning: {
    counted: true,
    sv: 'Dagersättning från Försäkringskassan',
    en: 'Daily benefit from the Social Insurance Agency',
  },
  efterlevandestod: { counted: true, sv: 'Efterlevandestöd', en: "Survivor's support" },
  etableringsersattning: {
    counted: true,
    sv: 'Etableringsersättning',
    en: 'Introduction benefit',
  },
  foraldrapenning: { counted: true, sv: 'Föräldrapenning', en: 'Parental benefit' },
  inackorderingstillagg: {
    counted: true,
    sv: 'Inackorderingstillägg',
    en: 'Boarding supplement',
  },
  kapital: { counted: true, sv: 'Inkomst av kapital', en: 'Capital income' },
  pension: { counted: true, sv: 'Pension', en: 'Pension' },
  sjukersattning: { counted: true, sv: 'Sjukersättning', en: 'Sickness compensation' },
  sjukpenning: { counted: true, sv: 'Sjukpenning', en: 'Sickness benefit' },
  skatteaterbaring: { counted: true, sv: 'Skatteåterbäring', en: 'Tax refund' },
  underhallsstod: { counted: true, sv: 'Underhållsstöd', en: 'Maintenance support' },
  livranta: { counted: true, sv: 'Livränta', en: 'Annuity' },
  omvardnadsbidrag: {
    counted: true,
    sv: 'Vårdbidrag och omvårdnadsbidrag',
    en: 'Care allowance',
  },
  aldreforsorjningsstod: {
    counted: true,
    sv: 'Äldreförsörjningsstöd',
    en: 'Maintenance support for the elderly',
  },
  overskott: {
    counted: true,
    sv: 'Överskott från förra månaden',
    en: 'Surplus from last month',
  },
  annan_inkomst: { counted: true, sv: 'Annan inkomst', en: 'Other income' },
  merkostnadsersattning: {
    counted: false,
    sv: 'Merkostnadsersättning',
    en: 'Additional cost allowance',
  },
  assistansersattning: {
    counted: false,
    sv: 'Assistansersättning',
    en: 'Assistance allowance',
  },
  ideellt_skadestand: {
    counted: false,
    sv: 'Ideellt skadestånd',
    en: 'Non-pecuniary damages',
  },
} as const;
