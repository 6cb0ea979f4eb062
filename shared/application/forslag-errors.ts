import { type ConductByAdult, groundFault, isOfConduct } from '../decision/ground-fault.ts';
import { type Calculated, type ProposalFault, proposalFault } from '../decision/outcome.ts';
import { type RefusalGround, refusalGrounds } from '../decision/refusal-ground.ts';
import type { RowAgainst } from '../decision/rows-against.ts';
import { errorIn } from '../instrument/error-in.ts';
import type { ErrorCode } from '../instrument/error-message.ts';
import type { FieldError } from '../instrument/field-error.ts';
import { forslag } from '../instrument/forms/forslag.ts';
import type { Calculation } from '../norm/calculation.ts';
import { type Proposal, proposedOf } from './proposed.ts';
import {
  beyondSubject,
  hasBlanks,
  type PhraseBook,
  type ReasonSubject,
  reasonText,
  subjectOf,
} from './row-reason.ts';

/** What a proposal is judged against. */
export interface ProposalBasis extends Calculated {
  readonly calculation: Calculation;
  readonly book: PhraseBook;
  /** Whether the applicant has been heard in the matter before (FL 25 §). */
  readonly heard: boolean;
  /** What was recorded of how each adult acted, on which something may be proposed for the month. */
  readonly conduct: ConductByAdult;
}

const at = (path: string, code: ErrorCode) => errorIn(forslag, path, code);

/** Where each fault of the whole is said. */
const placeOf = {
  ApprovalWithRefusal: 'decisionKind',
  NothingRefused: 'decisionKind',
  NothingToGrant: 'decisionKind',
  RefusalThatGrants: 'decisionKind',
  RefusalWithoutGround: 'refusalGround',
  GrantedNotBetween: 'groundGranted',
} as const satisfies Record<ProposalFault, string>;

/** A row that goes against the applicant and has no reason: the row is named. */
function missingGround({ row }: RowAgainst): FieldError {
  const error = at('grounds', 'GroundMissing');
  const { sv, en } = row.label;
  return {
    ...error,
    message: {
      sv: `${sv}: raden går emot sökanden och saknar skäl. Lägg till ett skäl för den.`,
      en: `${en}: the row goes against the applicant and has no reason. Add one for it.`,
    },
  };
}

/** No reason, a standard text that there is not, or one with blanks left to fill. */
function reasonErrors(
  path: string,
  written: { readonly phrase?: string; readonly reason?: string },
  subject: ReasonSubject | undefined,
  { book }: ProposalBasis,
): readonly FieldError[] {
  if (written.phrase !== undefined && !book.has(written.phrase)) {
    return [at(`${path}.phrase`, 'PhraseNotInBank')];
  }
  if (written.phrase === undefined && written.reason === undefined) {
    return [at(`${path}.reason`, 'ReasonMissing')];
  }
  const text = subject && reasonText(written, subject, book);
  return text !== undefined && hasBlanks(text) ? [at(`${path}.reason`, 'BlankLeft')] : [];
}

function groundErrors({ grounds = [] }: Proposal, basis: ProposalBasis): readonly FieldError[] {
  const { rows, month } = basis.calculation;
  const known = new Map(rows.map((row) => [row.id, subjectOf(row, month)]));
  const named = grounds.map(({ row }) => row);
  const wrong = named.flatMap((row, index) => {
    if (!known.has(row)) return [at(`grounds.${index}.row`, 'RowNotInCalculation')];
    return named.indexOf(row) < index ? [at(`grounds.${index}.row`, 'GroundTwice')] : [];
  });
  const missing = basis.against.filter(({ row }) => !named.includes(row.id)).map(missingGround);
  // One error leads to the group: the rows that lack a reason are told one at a time.
  const reasons = grounds.flatMap((written, index) =>
    reasonErrors(`grounds.${index}`, written, known.get(written.row), basis),
  );
  return [...missing.slice(0, 1), ...wrong, ...reasons];
}

function beyondErrors({ beyond = [] }: Proposal, basis: ProposalBasis): readonly FieldError[] {
  const tooMuch = beyond.flatMap(({ applied, granted }, index) =>
    granted > applied ? [at(`beyond.${index}.granted`, 'GrantedMoreThanApplied')] : [],
  );
  const { month } = basis.calculation;
  const reasons = beyond.flatMap((written, index) =>
    reasonErrors(`beyond.${index}`, written, beyondSubject(written, month), basis),
  );
  return [...tooMuch, ...reasons];
}

/** The material need not be communicated (FL 25 §): never so where it is about how somebody acted. */
function isExcepted(
  { unseenMaterial, exceptionGround }: Proposal,
  ground: RefusalGround | undefined,
): boolean {
  return !isOfConduct(ground) && unseenMaterial === true && exceptionGround !== undefined;
}

/**
 * What does not hang together in a proposal, though each answer is right by itself: each row that
 * goes against the applicant has its reason, and the outcome is the one that the amounts give.
 * @param decides false when the proposal is first communicated: then the applicant is being heard
 */
export function forslagErrors(
  answers: Proposal,
  basis: ProposalBasis,
  decides: boolean,
): readonly FieldError[] {
  const proposed = proposedOf(answers);
  if (proposed === undefined) return [at('decisionKind', 'AnswerMissing')];
  const fault = proposalFault(proposed, basis);
  const { ground } = proposed;
  const hearFirst = ground !== undefined && refusalGrounds[ground.code].hearFirst;
  const lacking = groundFault(ground, basis.conduct);
  const excepted = isExcepted(answers, ground?.code);
  return [
    ...(fault ? [at(placeOf[fault], fault)] : []),
    ...(lacking ? [at('refusalGround', lacking)] : []),
    // What is dismissed is not tried at all: no row of it is.
    ...(proposed.kind === 'avvisning' ? [] : groundErrors(answers, basis)),
    ...beyondErrors(answers, basis),
    ...(decides && hearFirst && !basis.heard && !excepted
      ? [at('unseenMaterial', 'HearingNeeded')]
      : []),
  ];
}
