import type { DecisionRow } from '../decision/decision.ts';
import { provisions } from '../instrument/forms/forslag/provisions.ts';
import type { Answer, Answers, Row } from '../instrument/instrument.ts';
import type { Calculation, CalculationRow } from '../norm/calculation.ts';
import type { ApplicationAnswers } from './application-answers.ts';
import { againstApplicant } from './proposed.ts';

type EvidenceKind = NonNullable<DecisionRow['evidence']>['kind'];

/** Where the calculation has its figure from, when it says so in a word that the decision knows. */
function evidenceKindOf({ evidence = [], source }: CalculationRow): EvidenceKind | undefined {
  const kinds = evidence.map(({ kind }) => kind);
  for (const kind of ['attachment', 'register', 'note'] as const) {
    if (kinds.includes(kind)) return kind;
  }
  return source === 'Ansökan' ? 'application' : undefined;
}

/** A reason begun from what IB 1 says of the row; what it does not say is left to be written. */
function groundRow(row: CalculationRow): Row {
  const statute = row.adjusted?.statute ?? row.statute;
  const answers: readonly (readonly [string, Answer | undefined])[] = [
    ['row', row.id],
    ['provision', provisions.find(({ value }) => value === statute)?.value],
    ['reason', row.adjusted?.reason],
    ['evidenceKind', evidenceKindOf(row)],
    ['evidence', row.source],
  ];
  const known: Record<string, Answer> = {};
  for (const [id, answer] of answers) if (answer !== undefined) known[id] = answer;
  return known;
}

const isRow = (one: string | Row): one is Row => typeof one !== 'string';

/**
 * A proposal begun with a reason for each row that goes against the applicant. One that came back, or
 * was communicated, is begun with what it said, less the reasons of rows that are no more.
 */
export function forslagPrefill(
  calculation: Calculation,
  application: Partial<ApplicationAnswers>,
  before: Answers = {},
): Answers {
  const ids = new Set(calculation.rows.map(({ id }) => id));
  const { grounds } = before;
  const kept = (Array.isArray(grounds) ? grounds.filter(isRow) : []).filter(
    ({ row }) => typeof row === 'string' && ids.has(row),
  );
  const told = new Set(kept.map(({ row }) => row));
  const fresh = againstApplicant(calculation, application)
    .filter(({ row }) => !told.has(row.id))
    .map(({ row }) => groundRow(row));
  return { ...before, grounds: [...kept, ...fresh] };
}
