/** Brings an application to what comes after its decision: an appeal, a correction, a change. */
import { addDays } from '../../shared/clock/calendar.ts';
import { localDate, startOfDay } from '../../shared/clock/stockholm.ts';
import { application } from '../../shared/store/item/instance.ts';
import { commit, replaced } from '../../shared/store/table.ts';
import { amendmentAnswers, appealAnswers, lateAnswers, oldDecision } from './answers/review.ts';
import type { Played, Player } from './player.ts';
import { at, type Script } from './script.ts';
import type { Told } from './transport.ts';

/** How a step of a review is come to: what begins it, and what is done by the way. */
export type Review = {
  readonly begin: (play: Player, played: Played) => Promise<void>;
  readonly script: Script;
};

/** The applicant appeals the decision of the application, or of what came after it. */
export function appeals(
  play: Player,
  { applicant, caseId, instanceId }: Played,
  decidedIn = instanceId,
): Promise<Told> {
  const path = `/api/cases/${caseId}/instances/${decidedIn}/appeal`;
  return play.call(applicant, { path, body: appealAnswers });
}

/** Somebody of the unit takes up whether the decision is to be corrected or changed. */
export function takesUp(play: Player, played: Played, by = 'sofia'): Promise<Told> {
  const { caseId, instanceId } = played;
  const path = `/api/cases/${caseId}/instances/${instanceId}/amendment`;
  return play.call(play.login(played, by), { path });
}

/** Lets the decision have been sent long ago: the time of the copy is not moved, for all share it. */
export async function sentLongAgo(play: Player, played: Played): Promise<void> {
  const seen = await play.application(played);
  const { decision } = seen;
  if (!decision) throw new Error('there is no decision');
  const sentAt = startOfDay(addDays(localDate(await play.now()), -oldDecision.sent));
  const next = { ...seen, version: seen.version + 1, decision: { ...decision, sentAt } };
  const aged = await commit(play.cloud.table, [replaced(application, next, seen.version)]);
  if (!aged.ok) throw new Error('somebody changed the application');
}

const appealed: Review = {
  begin: (play, played) => done(appeals(play, played)),
  script: {},
};
const late: Review = {
  begin: async (play, played) => {
    await sentLongAgo(play, played);
    await done(appeals(play, played));
  },
  script: {
    rattidsprovning: (_, task) => ({
      by: 'sofia',
      outcome: 'for_sent',
      answers: lateAnswers(task.openedAt),
    }),
  },
};
const amended: Review = { begin: (play, played) => done(takesUp(play, played)), script: {} };

/** More than the caseworker's delegation. */
const BEYOND = 9_000_000;

/** How each step that waits is come to. */
export const reviews: Readonly<Record<string, Review>> = {
  rattidsprovning: appealed,
  omprovning: appealed,
  overlamning: appealed,
  avvisning: late,
  avvisning_chef: {
    ...late,
    script: {
      rattidsprovning: (_, task) => ({
        by: 'sofia',
        outcome: 'over_delegation',
        answers: lateAnswers(task.openedAt),
      }),
    },
  },
  prova_andring: amended,
  andringsbeslut: amended,
  andringsbeslut_chef: {
    ...amended,
    script: { prova_andring: at('sofia', 'till_beslut', amendmentAnswers(BEYOND)) },
  },
};

async function done(told: Promise<Told>): Promise<void> {
  const { ok, body } = await told;
  if (!ok) throw new Error(`refused: ${JSON.stringify(body)}`);
}
