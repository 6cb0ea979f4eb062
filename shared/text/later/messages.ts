/** The texts on messages about a remittal, apart from the catalogue: only pages of remittals load them. */
import { messages as en } from '../en/messages.ts';
import { inEach } from '../in-each.ts';
import { messages as sv } from '../sv/messages.ts';

/** The texts in a language. */
export const messageTexts = inEach(sv, en);
