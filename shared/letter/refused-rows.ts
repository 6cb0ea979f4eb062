/** What was asked for and not granted in full, told on the first page of the letter. */
import type { DecisionRow } from '../decision/decision.ts';
import { toldRows } from '../decision/told-rows.ts';
import { kronor } from '../norm/kronor.ts';
import { cited } from './cited.ts';
import type { LetterInput } from './letter-input.ts';

function amounts({ group, applied, approved }: DecisionRow): string {
  const [was, is] = [kronor(applied).sv, kronor(approved).sv];
  if (group === 'asset') return `värde ${was}, vi räknar med ${is}`;
  if (group === 'income') {
    return `${applied === 0 ? 'inte uppgivet' : `uppgivet ${was}`}, vi räknar med ${is}`;
  }
  return `${group === 'norm' ? 'enligt riksnormen' : 'ansökt'} ${was}, godkänt ${is}`;
}

function sentence(row: DecisionRow): string {
  const reason = row.reason === undefined ? '' : ` ${row.reason}`;
  return `${row.label.sv}: ${amounts(row)}.${reason} (${cited(row.rule)})`;
}

/** One sentence for each row that goes against the applicant, with its reason and provision (FL 32 §). */
export function refusedRows({ rows, calculation }: LetterInput): readonly string[] {
  const { told, more } = toldRows(rows, calculation);
  return [...told.map(sentence), ...(more ? ['Fler rader finns i beräkningen.'] : [])];
}
