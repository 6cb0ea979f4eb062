/**
 * The standing phrases of the first part of the letter, in plain Swedish (språklagen 11 §). The letter is
 * in Swedish whatever the reader's language: it is the decision.
 */
import { kronor } from '../norm/kronor.ts';
import { longDate, monthName } from '../text/format.ts';
import { cited } from './cited.ts';
import { refusesRight } from './legality-phrases.ts';
import type { LetterInput } from './letter-input.ts';
import { youOf } from './you.ts';

export const month = (letter: LetterInput): string => monthName('sv', letter.month);

export const title = (letter: LetterInput): string =>
  `Beslut om ekonomiskt bistånd för ${month(letter)}`;

/** The decision in one sentence, and what follows of it. */
export function headline(letter: LetterInput): { readonly main: string; readonly more: string } {
  const you = youOf(letter.receiver.names);
  const applied = `Beslutet gäller ${you.ownCommon} ansökan från den ${longDate('sv', letter.appliedOn)}.`;
  const granted = `${you.Subject} får ${kronor(letter.amount).sv} för ${month(letter)}`;
  switch (letter.kind) {
    case 'bifall':
      return { main: `${granted}.`, more: `Vi godkänner ansökan. ${applied}` };
    case 'delavslag':
      return {
        main: `${granted}.`,
        more: `Vi godkänner en del av det som ${you.subject} har ansökt om, men inte allt. ${applied}`,
      };
    case 'avslag':
      return {
        main: `${you.Subject} får inte ekonomiskt bistånd för ${month(letter)}.`,
        more: `Vi avslår ansökan. ${applied}`,
      };
    case 'avvisning':
      return {
        main: `Vi prövar inte ${you.ownCommon} ansökan för ${month(letter)}.`,
        more: `Vi avvisar ansökan. Det betyder att vi inte har bedömt om ${you.subject} har rätt till ekonomiskt bistånd. ${applied}`,
      };
  }
}

/** When and where the money comes. Empty when there is none. */
export function paymentPhrase(letter: LetterInput): string | undefined {
  if (letter.payment === undefined || letter.amount === 0) return undefined;
  const { on, account } = letter.payment;
  const where = account === undefined ? '' : ` på konto ${account}`;
  return `Pengarna betalas ut den ${longDate('sv', on)}${where}.`;
}

/** The sum in one line, so that page one can be read without the table. */
export function sumPhrase(letter: LetterInput): string | undefined {
  const sums = letter.calculation?.sums;
  if (sums === undefined) return undefined;
  const need = `Riksnormen är ${kronor(sums.norm).sv} och de kostnader som vi har godkänt är ${kronor(sums.costs).sv}.`;
  const hasAssets = letter.calculation?.rows.some(
    ({ group, approved }) => group === 'asset' && approved > 0,
  );
  const counted = hasAssets ? 'inkomster och tillgångar' : 'inkomster';
  const all = hasAssets ? 'Inkomsterna och tillgångarna' : 'Inkomsterna';
  const left =
    sums.surplus > 0
      ? `${all} är ${kronor(sums.surplus).sv} högre än behovet.`
      : `Behovet minus ${all.toLowerCase()} är ${kronor(sums.support).sv}.`;
  return `${need} Vi räknar med ${counted} på ${kronor(sums.incomes).sv}. ${left} Hela beräkningen finns längre fram i brevet.`;
}

/** Why less is given than the calculation, and by which provision; whose conduct it is where two read it. */
export function groundPhrase({
  name,
  reason,
  rule,
}: Pick<NonNullable<LetterInput['ground']>, 'name' | 'reason' | 'rule'>): string {
  return `${name === undefined ? '' : `${name}: `}${reason} (${cited(rule)})`;
}

/** What everybody has before them after a decision like this. */
export function standingNextSteps(letter: LetterInput): readonly string[] {
  const you = youOf(letter.receiver.names);
  const again =
    letter.kind === 'avvisning'
      ? `${you.Subject} kan ansöka igen när som helst.`
      : `Om ${you.subject} behöver ekonomiskt bistånd nästa månad behöver ${you.subject} ansöka igen.`;
  const changes = `Berätta för oss direkt om något ändras, till exempel inkomster, hyra eller vilka som bor hemma. Annars kan ${you.subject} behöva betala tillbaka pengar.`;
  const appeal = `${you.Subject} kan överklaga beslutet. Hur ${you.subject} gör står längre fram i brevet.`;
  return [
    again,
    ...(letter.amount > 0 ? [changes] : []),
    ...(refusesRight(letter) ? [appeal] : []),
  ];
}

/** The named decision-maker and the way to reach him or her (FL 31). */
export function deciderPhrase(letter: Pick<LetterInput, 'receiver' | 'decidedBy'>): string {
  const you = youOf(letter.receiver.names);
  const { name, title: role, phone, email } = letter.decidedBy;
  const mail = email === undefined ? '' : ` eller mejla ${email}`;
  return `Beslutet är fattat av ${name}, ${role}. Ring ${phone}${mail} om något är oklart. Säg till om ${you.subject} behöver tolk eller hjälp att läsa brevet.`;
}
