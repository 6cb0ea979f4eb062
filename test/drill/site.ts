/** The applications that a fault befalls: between them one stands at each step that waits. */
import type { OpenTask } from '../../shared/store/item/task.ts';
import { type Review, reviews } from '../stack/after-decision.ts';
import { communicationAnswers } from '../stack/answers/forslag.ts';
import { aHousehold, type HouseholdInWords } from '../stack/answers/household.ts';
import { uppfoljningAnswers } from '../stack/answers/jobbtorg.ts';
import { mottagningAnswers } from '../stack/answers/mottagning.ts';
import { givenPlan, ib2Answers } from '../stack/answers/utredning.ts';
import type { Played, Player } from '../stack/player.ts';
import { at, byTheBook, leftWaiting, type Script } from '../stack/script.ts';

/** Where an application stands, and which steps wait there. */
export type Site = {
  readonly name: string;
  readonly steps: readonly string[];
  readonly household: HouseholdInWords;
  /** Ways to get there beside the book's; the site's own steps are left waiting. */
  readonly script: Script;
  /** What begins after the decision, where the steps are of that. */
  readonly begun: readonly Review[];
  /** Steps that are completed more often than once on the whole way. */
  readonly twice: readonly string[];
};

const site = (name: string, more: Partial<Site> = {}): Site => ({
  name,
  steps: [name],
  household: aHousehold(),
  script: {},
  begun: [],
  twice: [],
  ...more,
});

/** After the decision, at steps of what was begun of it. */
function afterwards(...steps: readonly [string, ...(readonly string[])]): Site {
  return site(steps[0], { steps, begun: steps.flatMap((step) => reviews[step] ?? []) });
}

/** An application for each of these is played to where it waits. */
export const sites: readonly Site[] = [
  site('mottagning'),
  site('komplettering', {
    script: { mottagning: at('mona', 'komplettering', mottagningAnswers.komplettering) },
    twice: ['mottagning'],
  }),
  site('utredning', {
    steps: ['ib1', 'ib2', 'ib3', 'ib4', 'barnkonsekvensanalys'],
    household: aHousehold().withChildren(1),
  }),
  site('plan_underskrift', { script: { ib4: at('sofia', 'till_underskrift', givenPlan) } }),
  site('asked', {
    steps: ['samtycke'],
    script: { ib2: at('sofia', 'remiss', ib2Answers.asked) },
  }),
  site('remitted', { steps: ['remissvar', 'kvittering'] }),
  site('acknowledged', { steps: ['kartlaggning'] }),
  site('mapped', { steps: ['aktivitetsplan'] }),
  site('followed', { steps: ['uppfoljning'] }),
  site('paused', {
    steps: ['paus'],
    script: { uppfoljning: at('jamal', 'paus', uppfoljningAnswers.paus) },
    twice: ['uppfoljning'],
  }),
  site('forslag'),
  site('kommunicering', {
    script: { forslag: at('sofia', 'kommunicering', communicationAnswers()) },
    twice: ['forslag'],
  }),
  site('beslut'),
  site('beslut_chef', { household: aHousehold().withRent(40_000) }),
  afterwards('rattidsprovning'),
  afterwards('omprovning'),
  afterwards('overlamning'),
  // A slip is corrected while an appeal is under way (FL 36 §): two machines of one decision.
  afterwards('avvisning', 'prova_andring'),
  afterwards('avvisning_chef', 'andringsbeslut'),
  afterwards('andringsbeslut_chef'),
];

/** An application that stands at its site, with the tasks that wait there. */
export type Standing = {
  readonly site: Site;
  readonly played: Played;
  readonly tasks: readonly OpenTask[];
};

/** Brings a new application to a site. */
export async function bringToSite(play: Player, at: Site): Promise<Standing> {
  const played = await play.applied(at.household);
  const left = Object.fromEntries(at.steps.map((step) => [step, leftWaiting]));
  await play.carriesOn(played, { ...byTheBook, ...at.script, ...left });
  for (const { begin } of at.begun) await begin(play, played);
  const ways = Object.assign({}, ...at.begun.map(({ script }) => script));
  if (at.begun.length > 0) await play.carriesOn(played, { ...byTheBook, ...ways, ...left });
  const { tasks } = await play.page(played);
  const waiting = tasks.filter(({ step }) => at.steps.includes(step));
  if (waiting.length !== at.steps.length) throw new Error(`${at.name} is not reached`);
  return { site: at, played, tasks: waiting };
}
