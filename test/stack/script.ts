/** Who does what at each step unless a test says otherwise: the way to a granted application. */

import { localDate } from '../../shared/clock/stockholm.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import {
  communicationReply,
  decisionAnswers,
  kompletteringReply,
  proposalAnswers,
} from './answers/forslag.ts';
import type { Household } from './answers/household.ts';
import { ib1Answers } from './answers/ib1.ts';
import {
  aktivitetsplanAnswers,
  kartlaggningAnswers,
  kvitteringAnswers,
  pausAnswers,
  samtyckeAnswers,
  uppfoljningAnswers,
} from './answers/jobbtorg.ts';
import { mottagningAnswers } from './answers/mottagning.ts';
import {
  amendmentAnswers,
  handOverAnswers,
  signedAnswers,
  standsAnswers,
} from './answers/review.ts';
import {
  childAnswers,
  ib2Answers,
  ib3Answers,
  ib4Answers,
  planReply,
} from './answers/utredning.ts';
import type { Login } from './login.ts';

/** One person's part: who (the applicant's own login is `sokande`), the way, the answers. */
export type Doing = {
  readonly by: string | Login;
  readonly outcome: string;
  readonly answers: unknown;
};

/** What is done at a step; undefined leaves its task waiting. */
export type Script = Readonly<
  Record<string, (household: Household, task: OpenTask) => Doing | undefined>
>;

/** The same whatever the household and the task. */
export const at = (by: string | Login, outcome: string, answers: unknown) => () => ({
  by,
  outcome,
  answers,
});

/** The step is left waiting. */
export const leftWaiting = () => undefined;

/** Everything by the book, granted; Jobbtorg's days are by the copy's clock, which may be moved. */
export const byTheBook: Script = {
  mottagning: at('mona', 'till_utredning', mottagningAnswers.till_utredning),
  komplettering: at('sokande', 'inkommet', kompletteringReply),
  ib1: (household) => ({ by: 'sofia', outcome: 'klar', answers: ib1Answers(household) }),
  ib2: at('sofia', 'remiss', ib2Answers.remiss),
  remissvar: leftWaiting,
  ib3: (household) => ({
    by: 'sofia',
    outcome: 'klar',
    answers: ib3Answers(household.partner !== null),
  }),
  ib4: at('sofia', 'klar', ib4Answers),
  plan_underskrift: at('sokande', 'godkand', planReply.accept),
  barnkonsekvensanalys: at('sofia', 'klar', childAnswers),
  forslag: at('sofia', 'till_beslut', proposalAnswers('bifall')),
  kommunicering: at('sokande', 'svarat', communicationReply),
  beslut: at('sofia', 'beslutad', decisionAnswers.beslutad),
  beslut_chef: at('erik', 'beslutad', decisionAnswers.beslutad),
  rattidsprovning: at('sofia', 'i_tid', {}),
  omprovning: at('sofia', 'star_fast', standsAnswers),
  overlamning: (_, { openedAt }) => ({
    by: 'sofia',
    outcome: 'overlamnad',
    answers: handOverAnswers(openedAt),
  }),
  avvisning: at('sofia', 'avvisad', signedAnswers),
  avvisning_chef: at('erik', 'avvisad', signedAnswers),
  prova_andring: at('sofia', 'till_beslut', amendmentAnswers(2_000_000)),
  andringsbeslut: at('sofia', 'beslutad', signedAnswers),
  andringsbeslut_chef: at('erik', 'beslutad', signedAnswers),
  kvittering: (_, { openedAt }) => ({
    by: 'jamal',
    outcome: 'kvitterad',
    answers: { ...kvitteringAnswers.kvitterad, meetingOn: localDate(openedAt) },
  }),
  samtycke: at('sokande', 'samtycker', samtyckeAnswers.samtycker),
  kartlaggning: (_, { openedAt }) => ({
    by: 'jamal',
    outcome: 'klar',
    answers: { ...kartlaggningAnswers.klar, metOn: localDate(openedAt) },
  }),
  aktivitetsplan: at('jamal', 'plan_klar', aktivitetsplanAnswers.plan_klar),
  uppfoljning: (_, { openedAt }) => ({
    by: 'jamal',
    outcome: 'avslutad',
    answers: { ...uppfoljningAnswers.avslutad, metOn: localDate(openedAt) },
  }),
  paus: at('jamal', 'avbruten', pausAnswers.avbruten),
};

/** Without Jobbtorg: nobody is remitted. */
export const withoutJobbtorg: Script = {
  ...byTheBook,
  ib2: at('sofia', 'ej_aktuell', ib2Answers.ej_aktuell),
};

/** The same script, but somebody else does all that a socialsekreterare does up to the decision. */
export function investigatedBy(script: Script, who: Login): Script {
  const steps = ['ib1', 'ib2', 'ib3', 'ib4', 'forslag'].map((step): [string, Script[string]] => [
    step,
    (household, task) => {
      const doing = script[step]?.(household, task);
      return doing && { ...doing, by: who };
    },
  ]);
  return { ...script, ...Object.fromEntries(steps) };
}
