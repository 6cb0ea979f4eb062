/** What a decision can be, as alternatives. */
export const decisionKindOptions = [
  { value: 'bifall', label: { sv: 'Bifall', en: 'Approval' } },
  { value: 'delavslag', label: { sv: 'Delavslag', en: 'Partial refusal' } },
  { value: 'avslag', label: { sv: 'Avslag', en: 'Refusal' } },
  { value: 'avvisning', label: { sv: 'Avvisning', en: 'Dismissal' } },
] as const;
