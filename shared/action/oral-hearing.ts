import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { localDate } from '../clock/stockholm.ts';
import {
  type HearingStep,
  hearingSteps,
  isHearingStep,
  type OralHearing,
} from '../decision/oral-hearing.ts';
import type { AnswersOf } from '../instrument/answers-of.ts';
import { errorIn } from '../instrument/error-in.ts';
import type { FieldError } from '../instrument/field-error.ts';
import { muntligt } from '../instrument/forms/muntligt.ts';
import type { RawForm } from '../instrument/instrument.ts';
import { parseForm } from '../instrument/parse-form.ts';
import type { EventData } from '../journal/event.ts';
import type { EventType } from '../journal/event-type.ts';
import { readCase } from '../store/case-page.ts';
import { type HearingRecord, hearingRecord } from '../store/item/communication.ts';
import type { Application } from '../store/item/instance.ts';
import { usedFormKey } from '../store/item/person.ts';
import { created } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './move.ts';
import { caseSubject } from './task-access.ts';

type Answers = Partial<AnswersOf<typeof muntligt>>;

export type HearingMoved =
  | { readonly ok: true; readonly step: HearingStep }
  | { readonly ok: false; readonly reason: 'FieldErrors'; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly reason: string };

const eventOf = {
  asked: 'oral_hearing_asked',
  booked: 'oral_hearing_booked',
  held: 'oral_hearing_held',
  stayed_away: 'oral_hearing_missed',
  declined: 'oral_hearing_declined',
  denied: 'oral_hearing_denied',
} as const satisfies Record<HearingStep, EventType>;

/** The next state of the hearing, from what was filled in. */
function nextOf(
  step: HearingStep,
  answers: Answers,
  before: OralHearing | undefined,
  now: string,
): OralHearing {
  if (step === 'asked' || before === undefined) return { state: 'asked', askedAt: now };
  const { on, time, place, with: by } = answers;
  const isBooking = step === 'booked' && on && time && place && by;
  const booked = isBooking ? { on, time, place, with: by } : before.booked;
  return { state: step, askedAt: before.askedAt, ...(booked ? { booked } : {}) };
}

/** What was said, or why nothing was: kept whole. Booking and asking leave no such record. */
function recordOf(
  step: HearingStep,
  answers: Answers,
): Pick<HearingRecord, 'how' | 'text' | 'present'> | undefined {
  switch (step) {
    case 'held':
      return { how: step, text: answers.said ?? '', present: answers.present ?? '' };
    case 'stayed_away':
      return { how: step, text: answers.awayText ?? '' };
    case 'declined':
      return { how: step, text: answers.declinedText ?? '' };
    case 'denied':
      return { how: step, text: answers.deniedWhy ?? '' };
    default:
      return undefined;
  }
}

function dataOf(step: HearingStep, answers: Answers): EventData {
  if (step === 'asked') return { on: answers.askedOn ?? '', how: answers.askedHow ?? '' };
  if (step !== 'booked') return {};
  const { on = '', time = '', place = '', with: by = '' } = answers;
  return { on, time, place, with: by };
}

/** Before the decision: afterwards there is nothing left to be heard for. */
function isOver({ decision }: Application): boolean {
  return decision !== undefined;
}

/**
 * Staff register that the applicant has asked to be heard orally before the board, book it, and keep
 * what was said or why nothing was (SoL 14:8). The applicant sees it on the own page.
 */
export async function moveHearing(
  deps: Deps,
  ask: {
    readonly viewer: Viewer;
    readonly caseId: string;
    readonly instanceId: string;
    readonly step: string;
    readonly form: RawForm;
    readonly key: string;
  },
): Promise<HearingMoved> {
  const { viewer, caseId, instanceId, step, form, key } = ask;
  if (!isHearingStep(step)) return { ok: false, reason: 'NoSuchOutcome' };
  const now = await deps.clock.now();
  const today = localDate(now);
  const sections = muntligt.sections
    .filter(({ outcomes }) => outcomes.some((one) => one === step))
    .map(({ id }) => id);
  const parsed = parseForm(muntligt, form, { sections, today });
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  const answers: Answers = parsed.answers;
  if (answers.on !== undefined && answers.on < today) {
    return { ok: false, reason: 'FieldErrors', errors: [errorIn(muntligt, 'on', 'DayHasPassed')] };
  }
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const seen = page?.applications.find((one) => one.instanceId === instanceId);
    if (!page || !seen) return { ok: false, reason: 'NotFound' };
    const allowed = may(viewer, 'application.oralHearing', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    const role = viewer.roles[0];
    if (role === undefined) return { ok: false, reason: 'NotYourRole' };
    if (isOver(seen)) return { ok: false, reason: 'TooLate' };
    if (!hearingSteps(seen.oralHearing).includes(step)) {
      return { ok: false, reason: 'HearingStepNotNow' };
    }
    const by = { sub: viewer.sub, name: viewer.name };
    const oralHearing = nextOf(step, answers, seen.oralHearing, now);
    const record = recordOf(step, answers);
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf(by, role),
      head: { seen: page.head, next: page.head },
      instances: [{ seen, next: { ...seen, oralHearing } }],
      events: [{ type: eventOf[step], instance: seen, data: dataOf(step, answers) }],
      messages: [],
      writes: [
        created(usedFormKey, { sub: viewer.sub, key, usedAt: now, location: caseId }),
        ...(record ? [created(hearingRecord, { caseId, instanceId, ...record, at: now, by })] : []),
      ],
    });
    return committed.ok || committed.failed.includes(0) ? { ok: true, step } : undefined;
  });
}
