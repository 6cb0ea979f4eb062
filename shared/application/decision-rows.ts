import type { DecisionRow, Ground } from '../decision/decision.ts';
import { refusalGrounds } from '../decision/refusal-ground.ts';
import type { RowAgainst } from '../decision/rows-against.ts';
import type { Calculation, CalculationRow } from '../norm/calculation.ts';
import type { Proposal } from './proposed.ts';
import {
  beyondSubject,
  type PhraseBook,
  type ReasonSubject,
  reasonText,
  subjectOf,
} from './row-reason.ts';

type Written = NonNullable<Proposal['grounds']>[number] | NonNullable<Proposal['beyond']>[number];

/** The reason as the applicant reads it, with the standard text that it was made from and the evidence. */
function reasonOf(written: Written, subject: ReasonSubject, book: PhraseBook) {
  const { phrase, evidenceKind, evidence } = written;
  const version = phrase === undefined ? undefined : book.get(phrase);
  const text = reasonText(written, subject, book);
  return {
    ...(version ? { phrase: { id: version.phrase.id, bank: version.bank } } : {}),
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
  against: RowAgainst | undefined,
  written: Written | undefined,
  { month, book }: { readonly month: string; readonly book: PhraseBook },
): DecisionRow {
  // Of an income the applicant is told what was stated, not what somebody else said of it.
  const asked = against?.stated ?? (row.group === 'norm' ? row.proposed : row.applied);
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
        : against === undefined
          ? 'bifall'
          : 'avslag',
    ...(written ? reasonOf(written, subjectOf(row, month), book) : {}),
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
  book: PhraseBook,
): readonly DecisionRow[] {
  if (answers.decisionKind === 'avvisning') return [];
  const { grounds = [], beyond = [] } = answers;
  const { month } = calculation;
  const ofRight = calculation.rows.flatMap((row) => {
    const counted = against.find((one) => one.row.id === row.id);
    const written = grounds.find((one) => one.row === row.id);
    const told = row.group === 'cost' || counted !== undefined || written !== undefined;
    return told ? [rowOf(row, counted, written, { month, book })] : [];
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
      ...reasonOf(need, beyondSubject(need, month), book),
    }),
  );
  return [...ofRight, ...beyondIt];
}

/** The coded ground on which less is given than the calculation, when there is one. */
export function groundOf(answers: Proposal): Ground | undefined {
  const { refusalGround: code, groundAdult, groundReason, groundEvidence } = answers;
  if (code === undefined || code === 'none') return undefined;
  return {
    code,
    ...(groundAdult === undefined ? {} : { adult: groundAdult }),
    rule: refusalGrounds[code].statute,
    reason: groundReason ?? '',
    evidence: groundEvidence ?? '',
  };
}
