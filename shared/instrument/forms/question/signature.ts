import type { Localized } from '../../question.ts';

/** What whoever signs a decision says: that it was read, and that there is no conflict (FL 16 §). */
export function signatureQuestions(read: Localized) {
  return [
    { id: 'read', kind: 'confirm', label: read, required: true },
    {
      id: 'noConflict',
      kind: 'confirm',
      label: {
        sv: 'Jag är inte jävig i ärendet.',
        en: 'I have no conflict of interest in the case.',
      },
      required: true,
    },
  ] as const;
}
