import type { Application } from '../../../shared/store/item/instance.ts';
import { kronor, monthName } from '../../../shared/text/format.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';

export type Decision = NonNullable<Application['decision']>;
export type Words = Pick<VisitorRequest, 'lang' | 'texts'>;

/** A decision in one line: its kind, and the amount where something was granted. */
export function decisionLine({ lang, texts }: Words, month: string, decision: Decision): string {
  const { kind, amount } = texts.applicant.decision;
  const granted = decision.kind === 'bifall' || decision.kind === 'delavslag';
  const sum = amount(kronor(lang, decision.amount), monthName(lang, month));
  return granted ? `${kind[decision.kind]}. ${sum}` : `${kind[decision.kind]}.`;
}
