/** The ways in which a person can reach the unit (R008). */
export const contactChannels = [
  { value: 'web', label: { sv: 'Webben', en: 'The web' } },
  { value: 'phone', label: { sv: 'Telefon', en: 'Telephone' } },
  { value: 'visit', label: { sv: 'Besök', en: 'Visit' } },
  { value: 'letter', label: { sv: 'Brev eller pappersblankett', en: 'Letter or paper form' } },
  { value: 'email', label: { sv: 'E-post', en: 'E-mail' } },
  { value: 'other_authority', label: { sv: 'Annan myndighet', en: 'Another authority' } },
  { value: 'landlord', label: { sv: 'Hyresvärd', en: 'Landlord' } },
] as const;
