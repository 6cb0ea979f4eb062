/** What was asked for and not granted in full, told on the first page of the letter. */
import type { Calculation, CalculationRow } from '../norm/calculation.ts';
import { kronor } from '../norm/kronor.ts';

function sentence(row: CalculationRow): string {
  const asked = row.group === 'norm' ? 'enligt riksnormen' : 'ansökt';
  const reason = row.adjusted === undefined ? '' : ` ${row.adjusted.reason}`;
  return `${row.label.sv}: ${asked} ${kronor(row.applied).sv}, godkänt ${kronor(row.approved).sv}.${reason}`;
}

/**
 * One sentence for each row of norm or costs that was granted with less than was asked for. The union
 * fee is never named: it is shown nowhere but in the calculation itself (SoLPuL 7 a §), to which the
 * last sentence points.
 */
export function refusedRows({ rows }: Calculation): readonly string[] {
  const refused = rows
    .filter(({ group }) => group === 'norm' || group === 'cost')
    .filter(({ applied, approved }) => approved < applied);
  const named = refused.filter(({ kind }) => kind !== 'fackavgift');
  const more = named.length === refused.length ? [] : ['Fler rader finns i beräkningen.'];
  return [...named.map(sentence), ...more];
}
