import { evidenceKinds } from '../../../decision/decision.ts';
import type { Option } from '../../question.ts';

export const evidenceLabels = {
  application: { sv: 'Uppgift i ansökan', en: 'Stated in the application' },
  attachment: { sv: 'Papper eller kvitto', en: 'Paper or receipt' },
  register: { sv: 'Svar från annan myndighet eller register', en: 'Answer from a register' },
  note: { sv: 'Anteckning i journalen', en: 'Note in the journal' },
  other: { sv: 'Annat', en: 'Other' },
} as const satisfies Record<(typeof evidenceKinds)[number], Option['label']>;

/** Why a row goes against the applicant, in words that the applicant reads (FL 32 §). */
export const reasonFields = [
  {
    id: 'phrase',
    kind: 'text',
    list: 'phrases',
    label: { sv: 'Standardtext', en: 'Standard text' },
    hint: {
      sv: 'Välj en och spara, så står den i rutan för skäl och kan ändras.',
      en: 'Choose one and save, and it stands in the box for the reason, to be changed.',
    },
  },
  {
    id: 'reason',
    kind: 'textarea',
    label: { sv: 'Skäl', en: 'Reason' },
    hint: {
      sv: 'Behövs om du inte väljer en standardtext. Sökanden läser texten.',
      en: 'Needed unless you choose a standard text. The applicant reads the text.',
    },
    maxLength: 2000,
  },
] as const;

/** What shows that it is so: without it a refusal cannot be tried by a court. */
export const evidenceFields = [
  {
    id: 'evidenceKind',
    kind: 'choice',
    look: 'select',
    label: { sv: 'Vad visar det?', en: 'What shows it?' },
    required: true,
    options: evidenceKinds.map((value) => ({ value, label: evidenceLabels[value] })),
  },
  {
    id: 'evidence',
    kind: 'text',
    label: { sv: 'Vilken uppgift eller vilket papper?', en: 'Which information or paper?' },
    hint: {
      sv: 'Till exempel: Kvitto från tandläkaren 3 november',
      en: "For example: The dentist's receipt of 3 November",
    },
    required: true,
  },
] as const;
