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

/** What is signed is sent back instead, to whoever made it, with the reason. */
export function sendBackSection(label: Localized) {
  return {
    id: 'tillbaka',
    title: { sv: 'Lämna tillbaka', en: 'Send back' },
    outcomes: ['tillbaka'],
    questions: [{ id: 'backReason', kind: 'textarea', label, required: true, maxLength: 2000 }],
  } as const;
}
