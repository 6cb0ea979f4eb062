/** Applications that stand at different steps, so that every page has something to show. */
import { reviews } from '../stack/after-decision.ts';
import { communicationAnswers } from '../stack/answers/forslag.ts';
import { aHousehold, type Household } from '../stack/answers/household.ts';
import { mottagningAnswers } from '../stack/answers/mottagning.ts';
import { partlyRefused, rentTooHigh } from '../stack/answers/rent-too-high.ts';
import { givenPlan, ib2Answers } from '../stack/answers/utredning.ts';
import type { Played, Player } from '../stack/player.ts';
import { at, byTheBook, leftWaiting, type Script, withoutJobbtorg } from '../stack/script.ts';

const stopsAt = (script: Script, ...steps: readonly string[]): Script => ({
  ...script,
  ...Object.fromEntries(steps.map((step) => [step, leftWaiting])),
});

/** The rent is over the limit, and a part of it is refused. */
const rentRefused: Script = {
  ...withoutJobbtorg,
  ib1: (household) => ({ by: 'sofia', outcome: 'klar', answers: rentTooHigh(household, 7_700) }),
  forslag: at('sofia', 'till_beslut', partlyRefused()),
};

const ways = {
  /** Just come in. */
  mottagning: stopsAt(byTheBook, 'mottagning'),
  /** The applicant is asked for something. */
  komplettering: stopsAt(
    { ...byTheBook, mottagning: at('mona', 'komplettering', mottagningAnswers.komplettering) },
    'komplettering',
  ),
  /** Every part of utredning is open. */
  utredning: stopsAt(byTheBook, 'ib1', 'ib2', 'ib3', 'ib4', 'barnkonsekvensanalys'),
  /** The applicant is asked what Jobbtorg may be told. */
  asked: stopsAt({ ...byTheBook, ib2: at('sofia', 'remiss', ib2Answers.asked) }, 'samtycke'),
  /** Jobbtorg has a remittal that it has not opened. */
  remitted: stopsAt(byTheBook, 'kvittering'),
  /** Jobbtorg is to make a plan. */
  planned: stopsAt(byTheBook, 'aktivitetsplan'),
  /** Jobbtorg follows its plan, and the case is decided. */
  followed: stopsAt(byTheBook, 'uppfoljning'),
  /** The client has the plan for change to accept, or not. */
  plan_underskrift: stopsAt(
    { ...withoutJobbtorg, ib4: at('sofia', 'till_underskrift', givenPlan) },
    'plan_underskrift',
  ),
  forslag: stopsAt(rentRefused, 'forslag'),
  /** The applicant is asked to comment. */
  kommunicering: stopsAt(
    { ...withoutJobbtorg, forslag: at('sofia', 'kommunicering', communicationAnswers()) },
    'kommunicering',
  ),
  beslut: stopsAt(rentRefused, 'beslut'),
  /** Beyond what a socialsekreterare may decide. */
  beslut_chef: stopsAt(withoutJobbtorg, 'beslut_chef'),
  /** Decided, with an answer from Jobbtorg. */
  decided: byTheBook,
} satisfies Record<string, Script>;

const family = aHousehold().withChildren(2).withRent(9_200);

const households: Partial<Record<keyof typeof ways, Household>> = {
  utredning: family,
  forslag: family,
  beslut: family,
  beslut_chef: family.withPartner().withRent(26_000),
  decided: family,
};

/** What was begun of a decision: each stands at one of its steps that wait, with a review before it. */
const afterwards = {
  /** The applicant has appealed; the decision is to be looked at again. */
  appealed: ['rattidsprovning'],
  /** The decision is being changed, and then the appeal is to be handed over. */
  overlamning: ['overlamning', 'prova_andring'],
  /** The appeal came too late. */
  late: ['avvisning'],
} as const satisfies Record<string, readonly [string, ...(readonly string[])]>;

type Place = keyof typeof ways | keyof typeof afterwards;

export type Standing = Readonly<Record<Place, Played>>;

/** Plays an application to its decision, and what was begun of it to where it waits. */
async function reviewed(player: Player, place: keyof typeof afterwards): Promise<Played> {
  const played = await player.applied(family);
  await player.carriesOn(played, rentRefused);
  await player.ended(played);
  const [first, ...others] = afterwards[place];
  const begun = [first, ...others].flatMap((step) => reviews[step] ?? []);
  for (const { begin } of begun) await begin(player, played);
  const script = Object.assign({}, ...begun.map((review) => review.script));
  await player.carriesOn(played, stopsAt({ ...withoutJobbtorg, ...script }, first, ...others));
  return played;
}

/** Unit and office write to each other; what the office wrote last is still to be read. */
async function wroteToEachOther(player: Player, played: Played): Promise<void> {
  const [remittal] = (await player.page(played)).remittals;
  const path = `/api/remittals/${remittal?.caseId}/${remittal?.instanceId}/messages`;
  for (const [who, text] of [
    ['sofia', 'Kan mötet vara på förmiddagen?'],
    ['jamal', 'Ja, klockan åtta.'],
  ] as const) {
    const told = await player.call(player.login(played, who), { path, body: { text } });
    if (!told.ok) throw new Error(`${who} could not write: ${told.status}`);
  }
}

/** Plays an application to each of those places, side by side. */
export async function standingAtEach(player: Player): Promise<Standing> {
  const to = async (place: keyof typeof ways) => {
    const played = await player.applied(households[place] ?? aHousehold().withRent(7_400));
    await player.carriesOn(played, ways[place]);
    return played;
  };
  const [mottagning, komplettering, utredning, asked, remitted, planned, followed] =
    await Promise.all([
      to('mottagning'),
      to('komplettering'),
      to('utredning'),
      to('asked'),
      to('remitted'),
      to('planned'),
      to('followed'),
    ]);
  const [plan_underskrift, forslag, kommunicering, beslut, beslut_chef, decided] =
    await Promise.all([
      to('plan_underskrift'),
      to('forslag'),
      to('kommunicering'),
      to('beslut'),
      to('beslut_chef'),
      to('decided'),
    ]);
  const [appealed, overlamning, late] = await Promise.all([
    reviewed(player, 'appealed'),
    reviewed(player, 'overlamning'),
    reviewed(player, 'late'),
  ]);
  await wroteToEachOther(player, followed);
  const ib1 = await player.task(utredning, 'ib1');
  await player.transport.claim(player.login(utredning, 'sofia'), ib1);
  await player.ended(decided);
  return {
    ...{ mottagning, komplettering, utredning, asked, remitted, planned, followed },
    ...{ plan_underskrift, forslag, kommunicering, beslut, beslut_chef, decided },
    ...{ appealed, overlamning, late },
  };
}
