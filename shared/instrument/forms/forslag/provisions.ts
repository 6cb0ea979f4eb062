/** The provisions that a decision on ekonomiskt bistånd can stand on, as they are named in it. */
export const provisions = [
  {
    value: 'SoL 12:1',
    label: { sv: 'SoL 12:1, rätt till bistånd', en: 'SoL 12:1, right to assistance' },
  },
  {
    value: 'SoL 12:2',
    label: { sv: 'SoL 12:2, bistånd utöver rätten', en: 'SoL 12:2, assistance beyond the right' },
  },
  {
    value: 'SoL 12:3',
    label: {
      sv: 'SoL 12:3, stå till arbetsmarknadens förfogande',
      en: 'SoL 12:3, be at the disposal of the labour market',
    },
  },
  {
    value: 'SoL 12:5',
    label: {
      sv: 'SoL 12:5, praktik och annan verksamhet',
      en: 'SoL 12:5, practice and other activity',
    },
  },
  {
    value: 'SoL 12:7',
    label: { sv: 'SoL 12:7, försörjningsstöd', en: 'SoL 12:7, försörjningsstöd' },
  },
  {
    value: 'SoL 12:8',
    label: {
      sv: 'SoL 12:8, särskild beräkning av lön',
      en: 'SoL 12:8, special calculation of pay',
    },
  },
  {
    value: 'SoL 12:9',
    label: { sv: 'SoL 12:9, barns inkomster', en: "SoL 12:9, children's incomes" },
  },
  {
    value: 'SoL 10:2',
    label: { sv: 'SoL 10:2, den som omfattas av LMA', en: 'SoL 10:2, persons covered by LMA' },
  },
  {
    value: 'SoF 12:2',
    label: { sv: 'SoF 12:2, riksnormen', en: 'SoF 12:2, the national norm' },
  },
  {
    value: 'SoF 12:3',
    label: { sv: 'SoF 12:3, gemensamma kostnader', en: 'SoF 12:3, common costs' },
  },
  { value: 'FL 20', label: { sv: 'FL 20 §, avvisning', en: 'FL 20, dismissal' } },
] as const;
