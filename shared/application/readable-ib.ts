import { planHeadings } from '../instrument/forms/ib4.ts';
import type { Answers, Row } from '../instrument/instrument.ts';
import type { AdultId } from './household-from.ts';
import { planConcerns } from './plan-concerns.ts';

/** Whose copy of the initial assessment it is, and what there is to be careful of. */
export type Reader = {
  readonly adult: AdultId;
  /** Two adults live together: what is said of one of them is for that one alone. */
  readonly together: boolean;
  readonly protectedIdentity: boolean;
};

type Written = { readonly form: string; readonly answers: Answers };

/**
 * What of a part stands in the copy for one adult: everything of the household in common, and of the
 * adults only what is the reader's own. Undefined when nothing of it is the reader's.
 *
 * Left out for everybody: notes of the unit's own, personal numbers, and the fee to a trade union,
 * which is shown in the calculation alone (SoLPuL 7 a §). Left out where two live together: the free
 * texts on people and other contacts, for each of them was asked alone. Left out with protected
 * identity: household and home, since a paper can be read by somebody else.
 * Talks about violence and about alcohol or drugs are no part of it.
 */
export function readableAnswers(part: Written, reader: Reader): Answers | undefined {
  if (part.form === 'ib4') {
    return planConcerns(part.answers, reader.adult) ? planOf(part.answers) : undefined;
  }
  const kept = Object.entries(part.answers)
    .filter(([id]) => isReadable(id, reader))
    .map(([id, answer]): [string, Answers[string]] => [id, withoutOthers(id, answer, reader)]);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** The sections of a part that are in the copy; undefined for all. */
export function readableSections(form: string): readonly string[] | undefined {
  return form === 'ib4' ? planHeadings : undefined;
}

const ownNotes = ['householdNote', 'partnerNumber', 'partnerThere'];
const askedAlone = ['people', 'otherContacts'];
const whereabouts = [
  ...['livesWith', 'partnerName', 'children', 'householdVerified'],
  ...['housingForm', 'personsInHome', 'sharesHousehold', 'sharedWith', 'rooms', 'contract'],
  ...['subletPermission', 'housingVerified', 'livesHere', 'home'],
];
/** Answers that are one adult's begin with whose they are. */
const prefixOf = { applicant: 'applicant', co_applicant: 'partner' } as const;
const prefixes = Object.values(prefixOf);
/** Names of the household in common that begin so too. */
const common = ['partnerName'];

function isReadable(id: string, { adult, together, protectedIdentity }: Reader): boolean {
  if (ownNotes.includes(id)) return false;
  if (together && askedAlone.includes(id)) return false;
  if (protectedIdentity && whereabouts.includes(id)) return false;
  if (common.includes(id)) return true;
  const whose = prefixes.find((prefix) => id.startsWith(prefix));
  return whose === undefined || whose === prefixOf[adult];
}

function isRow(one: string | Row): one is Row {
  return typeof one !== 'string';
}

/** Rows of the other adult's remittal, and of a union fee, are left out; a child's number too. */
function withoutOthers(id: string, answer: Answers[string], { adult }: Reader): Answers[string] {
  if (typeof answer !== 'object') return answer;
  const rows = answer.filter(isRow);
  if (rows.length === 0) return answer;
  if (id === 'adults') return rows.filter(({ who }) => who === adult);
  if (id === 'costs') return rows.filter(({ kind }) => kind !== 'fackavgift');
  if (id === 'jobbstimulans') return rows.filter(({ who }) => who === adult);
  return id === 'children' ? rows.map(({ number: _, ...row }) => row) : rows;
}

function planOf(answers: Answers): Answers {
  const {
    signed: _s,
    notSignedWhy: _n,
    partnerSigned: _p,
    partnerNotSignedWhy: _w,
    ...plan
  } = answers;
  return plan;
}
