import { localDate } from '../clock/stockholm.ts';
import { longDate } from '../text/format.ts';
import type { LetterInput } from './letter-input.ts';
import { youOf } from './you.ts';

/**
 * That the applicant saw the material and could answer before the decision, or why not (FL 25 §).
 * Nothing where there was no material to see.
 */
export function heardPhrase({ heard, receiver }: LetterInput): string | undefined {
  const you = youOf(receiver.names);
  switch (heard.how) {
    case 'nothing_unseen':
      return undefined;
    case 'communicated': {
      const sent = `Vi skickade de uppgifter som beslutet bygger på till ${you.object} den ${longDate('sv', localDate(heard.sentAt))}.`;
      if (heard.oralOn !== undefined) {
        return `${sent} ${you.Subject} svarade muntligt den ${longDate('sv', heard.oralOn)}.`;
      }
      return heard.answeredAt === undefined
        ? `${sent} ${you.Subject} svarade inte inom svarstiden, som gick ut den ${longDate('sv', heard.replyBy)}.`
        : `${sent} Vi har läst ${you.ownNeuter} svar.`;
    }
    case 'exception':
      return `${you.Subject} har inte fått se alla uppgifter före beslutet. Det beror på följande: ${heard.reason}`;
  }
}
