/** What a payment can be for, as the accounts want it. */
export const paymentPurposeOptions = [
  { value: 'riksnorm', label: { sv: 'Riksnormen', en: 'The norm' } },
  { value: 'boende', label: { sv: 'Boende', en: 'Housing' } },
  { value: 'hushallsel', label: { sv: 'Hushållsel', en: 'Household electricity' } },
  { value: 'hemforsakring', label: { sv: 'Hemförsäkring', en: 'Home insurance' } },
  { value: 'arbete', label: { sv: 'Kostnader för arbete', en: 'Costs of work' } },
  { value: 'halso_och_sjukvard', label: { sv: 'Hälso- och sjukvård', en: 'Health care' } },
  { value: 'tandvard', label: { sv: 'Tandvård', en: 'Dental care' } },
  { value: 'ovrigt', label: { sv: 'Övrigt', en: 'Other' } },
] as const;
