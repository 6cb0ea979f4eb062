/** What was asked for and not granted in full, told on the first page of the letter. */
import type { DecisionRow } from '../decision/decision.ts';
import { kronor } from '../norm/kronor.ts';
import { cited } from './cited.ts';
import type { LetterInput } from './letter-input.ts';

function amounts({ group, applied, approved }: DecisionRow): string {
  const [was, is] = [kronor(applied).sv, kronor(approved).sv];
  if (group === 'income' || group === 'asset') return `uppgivet ${was}, vi räknar med ${is}`;
  return `${group === 'norm' ? 'enligt riksnormen' : 'ansökt'} ${was}, godkänt ${is}`;
}

function sentence(row: DecisionRow): string {
  const reason = row.reason === undefined ? '' : ` ${row.reason}`;
  return `${row.label.sv}: ${amounts(row)}.${reason} (${cited(row.rule)})`;
}

/**
 * One sentence for each row that goes against the applicant, with its reason and provision (FL 32 §).
 * The union fee is never named: it is shown nowhere but in the calculation itself (SoLPuL 7 a §), to
 * which the last sentence points.
 */
export function refusedRows({ rows, calculation }: LetterInput): readonly string[] {
  const against = rows.filter(({ outcome }) => outcome !== 'bifall');
  const unionFees = new Set(
    calculation?.rows.filter(({ kind }) => kind === 'fackavgift').map(({ id }) => id),
  );
  const named = against.filter(({ row }) => !unionFees.has(row));
  const more = named.length === against.length ? [] : ['Fler rader finns i beräkningen.'];
  return [...named.map(sentence), ...more];
}
