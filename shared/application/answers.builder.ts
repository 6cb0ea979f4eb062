/** Builders of answers for tests: an application and an IB 1 in words, everything unsaid the simplest. */
import type { AnswersOf } from '../instrument/answers-of.ts';
import { ansokan } from '../instrument/forms/ansokan.ts';
import { ib1 } from '../instrument/forms/ib1.ts';
import { type Parsed, parseAnswers } from '../instrument/parse-answers.ts';

type Ansokan = AnswersOf<typeof ansokan>;
type Ib1 = AnswersOf<typeof ib1>;

/** The one who applies in tests; a number of the series for tests, which belongs to nobody. */
export const anApplicant = { name: 'Sara Lind', personalNumber: '199001022384' };

/** A partner, with a number of the same series. */
export const withPartner = {
  livesWith: 'partner',
  partnerName: 'Omar Lind',
  partnerNumber: '197802022389',
} as const;

/** A child who turns `age` on the first of June 2026, without a personal number. */
export function aChild(age: number, more: Partial<Ansokan['children'][number]> = {}) {
  const child = { name: `Barn ${age}`, number: `${2026 - age}0601`, residence: 'full' } as const;
  const school = age < 7 ? 'home' : 'compulsory';
  return { ...child, school, ...more } as const;
}

/** The answers if they are complete; in a test anything else is the test's own fault. */
function complete<T>(parsed: { ok: true; answers: T } | { ok: false; errors: unknown }): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.answers;
}

/** A complete application of a single adult who is out of work and rents a flat. */
export function anApplication(more: Partial<Ansokan> = {}): Ansokan {
  const parsed: Parsed<typeof ansokan> = parseAnswers(ansokan, {
    phone: '0701740605',
    language: 'svenska',
    interpreter: false,
    address: 'Testgatan 1, Stockholm',
    stayInSweden: 'citizen',
    livesWith: 'alone',
    children: [],
    housingForm: 'rental',
    personsInHome: 1,
    rooms: 1,
    rent: 600_000,
    contract: 'own',
    applicantOccupation: 'unemployed',
    applicantCanWork: true,
    incomes: [],
    assets: [],
    costs: [],
    supportMonth: '2026-11',
    livingSupport: true,
    otherNeeds: [],
    reasonToApply: 'Jag blev av med jobbet i augusti.',
    acute: false,
    paymentMethod: 'other',
    truthful: true,
    willInform: true,
    ...more,
  });
  return complete(parsed);
}

/** A complete IB 1 of the same adult. */
export function anIb1(more: Partial<Ib1> = {}): Ib1 {
  const parsed: Parsed<typeof ib1> = parseAnswers(ib1, {
    identityChecked: 'e_id',
    livesHere: true,
    residenceGround: 'citizen',
    livesWith: 'alone',
    children: [],
    householdVerified: 'register',
    housingForm: 'rental',
    personsInHome: 1,
    rooms: 1,
    rent: 600_000,
    contract: 'own',
    housingVerified: 'contract',
    rentAccepted: true,
    applicantOccupation: 'unemployed',
    applicantHinder: 'arbetslos_ingen',
    applicantCanWork: true,
    incomes: [],
    jobbstimulans: [],
    assets: [],
    costs: [],
    benefits: [],
    networkCanHelp: 'no',
    assessment: 'Hushållet kan inte försörja sig på annat sätt.',
    completeOn: '2026-11-02',
    ...more,
  });
  return complete(parsed);
}
