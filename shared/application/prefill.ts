/**
 * Drafts begun with what is known already, so that nobody writes the same thing twice. Judgements
 * are never prefilled: whether a cost is accepted, or consent given, a person says.
 */
import type { AnswersOf } from '../instrument/answers-of.ts';
import type { ib1 } from '../instrument/forms/ib1.ts';
import type { mottagning } from '../instrument/forms/mottagning.ts';
import type { Answer, Answers, Row } from '../instrument/instrument.ts';
import { adultsForJobbtorg } from './able-to-work.ts';
import type { ApplicationAnswers } from './application-answers.ts';

type SomeAnswers = Partial<ApplicationAnswers>;

type Loose = Readonly<Record<string, Answer | readonly Row[] | undefined>>;

/** Without what is not known. */
function known(answers: Loose): Answers {
  const kept: Record<string, Answer | readonly Row[]> = {};
  for (const [id, answer] of Object.entries(answers)) if (answer !== undefined) kept[id] = answer;
  return kept;
}

function knownRow(row: Readonly<Record<string, Answer | undefined>>): Row {
  const kept: Record<string, Answer> = {};
  for (const [id, answer] of Object.entries(row)) if (answer !== undefined) kept[id] = answer;
  return kept;
}

const source = 'Ansökan';
const maxNote = 200;

/** As much as the note holds, with a mark where more stands in the application; no sign is cut in two. */
function inNote(text: string): string {
  if (text.length <= maxNote) return text;
  return `${text.slice(0, maxNote - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function costRows(application: SomeAnswers): readonly Row[] {
  const costs = (application.costs ?? []).map(({ kind, amount, note }) =>
    knownRow({ kind, applied: amount, note, source }),
  );
  const needs = (application.otherNeeds ?? []).map(({ need, amount }) =>
    knownRow({ kind: 'ovrigt', applied: amount, note: inNote(need), source }),
  );
  return [...costs, ...needs];
}

/** The housing and the household as they were stated, to be verified. */
function homeOf(application: SomeAnswers): Answers {
  const { livesWith, partnerName, partnerNumber, children } = application;
  const { housingForm, personsInHome, sharesHousehold, sharedWith } = application;
  const { rooms, rent, contract, subletPermission } = application;
  return known({
    livesWith,
    partnerName,
    partnerNumber,
    children: children?.map(knownRow),
    housingForm,
    personsInHome,
    sharesHousehold,
    sharedWith,
    rooms,
    rent,
    contract,
    subletPermission,
  });
}

/** IB 1 begun from the application, and from what mottagning found of other support (R013). */
export function ib1Prefill(
  application: SomeAnswers,
  reception?: AnswersOf<typeof mottagning>,
): Answers {
  return {
    ...homeOf(application),
    ...known({
      residenceGround: application.stayInSweden,
      applicantOccupation: application.applicantOccupation,
      applicantRegisteredSince: application.applicantRegisteredSince,
      partnerOccupation: application.partnerOccupation,
      partnerRegisteredSince: application.partnerRegisteredSince,
      incomes: application.incomes?.map(({ kind, who, child, amount }) =>
        knownRow({ kind, who, child, amount, source, counted: true }),
      ),
      assets: application.assets?.map(({ kind, who, value }) =>
        knownRow({ kind, who, value, source }),
      ),
      costs: costRows(application),
      benefits: reception?.otherBenefits.map((benefit) => ({ benefit, result: 'to_apply' })),
    }),
  };
}

/** IB 2 begun with a row for each adult whom Jobbtorg is for, and how the applicant is reached. */
export function ib2Prefill(
  investigation: AnswersOf<typeof ib1>,
  application: SomeAnswers,
): Answers {
  const { phone, language, interpreter } = application;
  const words = [phone, language, interpreter ? 'tolk behövs' : undefined];
  const contact = words.filter((word) => word !== undefined).join(', ') || undefined;
  return {
    adults: adultsForJobbtorg(investigation).map((who) =>
      knownRow({ who, remit: true, contact: who === 'applicant' ? contact : undefined }),
    ),
  };
}

/** IB 3 begun with whether there is a co-applicant to talk with. */
export function ib3Prefill(application: SomeAnswers): Answers {
  const { livesWith } = application;
  return known({ partnerThere: livesWith === undefined ? undefined : livesWith === 'partner' });
}

/**
 * Mottagning begun from how and when the application came in, and what it says of acute need and
 * housing. `firstContactOn` is a local date.
 */
export function mottagningPrefill(
  application: SomeAnswers,
  contact: {
    readonly firstContactOn: string;
    readonly channel: AnswersOf<typeof mottagning>['channel'];
  },
): Answers {
  const { acute, housingForm } = application;
  return known({
    ...contact,
    acuteNeed: acute,
    homeless: housingForm === undefined ? undefined : housingForm === 'homeless',
  });
}

/** The applicant's answer begun with a row for each thing that was asked for. */
export function kompletteringSvarPrefill(reception: AnswersOf<typeof mottagning>): Answers {
  return { replies: (reception.missing ?? []).map(({ what }) => ({ what })) };
}
