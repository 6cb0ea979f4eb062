/** How a paper or an e-mail reached the authority: it says on which day it counts as come in (FL 22 §). */
export const arrivalWayOptions = [
  { value: 'post', label: { sv: 'Med posten', en: 'By post' } },
  { value: 'brevlada', label: { sv: 'I vår brevlåda', en: 'In our letterbox' } },
  { value: 'lamnat', label: { sv: 'Lämnat till oss', en: 'Handed to us' } },
  { value: 'epost', label: { sv: 'E-post', en: 'E-mail' } },
] as const;

/** What is said beside the question of the day. */
export const arrivalDayHelp = {
  sv: 'Det som kom med posten eller låg i brevlådan räknas som inkommet arbetsdagen före (FL 22 §). Det räknar systemet.',
  en: 'What came by post or lay in the letterbox counts as come in on the working day before (FL 22). The system computes that.',
} as const;
