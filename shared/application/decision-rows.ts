import type { DecisionRow, Ground } from '../decision/decision.ts';
import { refusalGrounds } from '../decision/refusal-ground.ts';
import type { RowAgainst } from '../decision/rows-against.ts';
import type { Calculation, CalculationRow } from '../norm/calculation.ts';
import type { Proposal } from './proposed.ts';

/** The standard texts that a reason can be chosen from, with the bank and version they stand in. */
export interface Phrases {
  readonly bank: string;
  /** The Swedish text of each phrase by its id; the decision is in Swedish. */
  readonly texts: ReadonlyMap<string, string>;
}

type Written = NonNullable<Proposal['grounds']>[number] | NonNullable<Proposal['beyond']>[number];

/** The reason as the applicant reads it: what was written, else the standard text as it stands. */
function reasonOf({ phrase, reason, evidenceKind, evidence }: Written, phrases: Phrases) {
  const text = reason ?? (phrase === undefined ? undefined : phrases.texts.get(phrase));
  return {
    ...(phrase === undefined ? {} : { phrase: { id: phrase, bank: phrases.bank } }),
    ...(text === undefined ? {} : { reason: text }),
    evidence: { kind: evidenceKind, reference: evidence },
  };
}

/** What was granted of what was asked for. */
function outcomeOf(applied: number, approved: number): DecisionRow['outcome'] {
  if (approved >= applied) return 'bifall';
  return approved === 0 ? 'avslag' : 'delavslag';
}

function rowOf(
  row: CalculationRow,
  how: RowAgainst['how'] | undefined,
  written: Written | undefined,
  phrases: Phrases,
): DecisionRow {
  const asked = row.group === 'norm' ? row.proposed : row.applied;
  return {
    row: row.id,
    group: row.group,
    label: row.label,
    statute: '12:1',
    rule: written && 'provision' in written ? written.provision : row.statute,
    applied: asked,
    approved: row.approved,
    // That an income or asset counts is what the applicant did not ask for.
    outcome:
      row.group === 'cost' || row.group === 'norm'
        ? outcomeOf(asked, row.approved)
        : how === undefined
          ? 'bifall'
          : 'avslag',
    ...(written ? reasonOf(written, phrases) : {}),
  };
}

/**
 * The rows of a decision: each cost that was applied for, each row that goes against the applicant or
 * was given a reason, and each need beyond the right. What is dismissed is not tried: it has no rows.
 */
export function decisionRows(
  answers: Proposal,
  calculation: Calculation,
  against: readonly RowAgainst[],
  phrases: Phrases,
): readonly DecisionRow[] {
  if (answers.decisionKind === 'avvisning') return [];
  const { grounds = [], beyond = [] } = answers;
  const ofRight = calculation.rows.flatMap((row) => {
    const how = against.find((one) => one.row.id === row.id)?.how;
    const written = grounds.find((one) => one.row === row.id);
    const told = row.group === 'cost' || how !== undefined || written !== undefined;
    return told ? [rowOf(row, how, written, phrases)] : [];
  });
  const beyondIt = beyond.map(
    (need, index): DecisionRow => ({
      row: `beyond.${index + 1}`,
      group: 'beyond',
      label: { sv: need.what, en: need.what },
      statute: '12:2',
      rule: 'SoL 12:2',
      applied: need.applied,
      approved: need.granted,
      outcome: outcomeOf(need.applied, need.granted),
      ...reasonOf(need, phrases),
    }),
  );
  return [...ofRight, ...beyondIt];
}

/** The coded ground on which less is given than the calculation, when there is one. */
export function groundOf(answers: Proposal): Ground | undefined {
  const { refusalGround: code, groundReason, groundEvidence } = answers;
  if (code === undefined || code === 'none') return undefined;
  return {
    code,
    rule: refusalGrounds[code].statute,
    reason: groundReason ?? '',
    evidence: groundEvidence ?? '',
  };
}
