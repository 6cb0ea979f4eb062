/** Support that is to be tried before ekonomiskt bistånd (R013). */
export const benefitOptions = [
  { value: 'a_kassa', label: { sv: 'A-kassa eller alfakassa', en: 'Unemployment fund' } },
  { value: 'aktivitetsstod', label: { sv: 'Aktivitetsstöd', en: 'Activity support' } },
  { value: 'sjukpenning', label: { sv: 'Sjukpenning', en: 'Sickness benefit' } },
  {
    value: 'sjukersattning',
    label: {
      sv: 'Sjukersättning eller aktivitetsersättning',
      en: 'Sickness or activity compensation',
    },
  },
  { value: 'foraldrapenning', label: { sv: 'Föräldrapenning', en: 'Parental benefit' } },
  { value: 'underhallsstod', label: { sv: 'Underhållsstöd', en: 'Maintenance support' } },
  { value: 'bostadsbidrag', label: { sv: 'Bostadsbidrag', en: 'Housing allowance' } },
  {
    value: 'etableringsersattning',
    label: { sv: 'Etableringsersättning', en: 'Introduction benefit' },
  },
  { value: 'studiestod', label: { sv: 'Studiestöd', en: 'Student support' } },
  {
    value: 'pension',
    label: { sv: 'Pension eller äldreförsörjningsstöd', en: 'Pension or support for the elderly' },
  },
  { value: 'other', label: { sv: 'Annat', en: 'Other' } },
] as const;
