/** Who does what at each step unless a test says otherwise: the way to a granted application. */
import type { OpenTask } from '../../shared/store/item/task.ts';
import { applicationAnswers } from './answers/application.ts';
import {
  communicationReply,
  decisionAnswers,
  kompletteringReply,
  proposalAnswers,
} from './answers/forslag.ts';
import type { Household } from './answers/household.ts';
import { ib1Answers } from './answers/ib1.ts';
import { aktivitetsplanAnswers, kvitteringAnswers } from './answers/jobbtorg.ts';
import { mottagningAnswers } from './answers/mottagning.ts';
import {
  childAnswers,
  ib2Answers,
  ib3Answers,
  ib4Answers,
  withoutAnswer,
} from './answers/utredning.ts';

/** One person's part: the user name (the applicant's own login is `sokande`), the way, the answers. */
export type Doing = { readonly by: string; readonly outcome: string; readonly answers: unknown };

/** What is done at a step; undefined leaves its task waiting. */
export type Script = Readonly<
  Record<string, (household: Household, task: OpenTask) => Doing | undefined>
>;

const at = (by: string, outcome: string, answers: unknown) => () => ({ by, outcome, answers });

/** Everything by the book, granted. */
export const byTheBook: Script = {
  mottagning: at('mona', 'till_utredning', mottagningAnswers.till_utredning),
  komplettering: at('sokande', 'inkommet', kompletteringReply),
  ib1: (household) => ({ by: 'sofia', outcome: 'klar', answers: ib1Answers(household) }),
  ib2: at('sofia', 'remiss', ib2Answers.remiss),
  remissvar: () => undefined,
  ib3: (household) => ({
    by: 'sofia',
    outcome: 'klar',
    answers: ib3Answers(household.partner !== null),
  }),
  ib4: at('sofia', 'klar', ib4Answers),
  barnkonsekvensanalys: at('sofia', 'klar', childAnswers),
  forslag: at('sofia', 'till_beslut', proposalAnswers('bifall')),
  kommunicering: at('sokande', 'svarat', communicationReply),
  beslut: at('sofia', 'beslutad', decisionAnswers.beslutad),
  beslut_chef: at('erik', 'beslutad', decisionAnswers.beslutad),
  kvittering: at('jamal', 'kvitterad', kvitteringAnswers.kvitterad),
  aktivitetsplan: at('jamal', 'plan_klar', aktivitetsplanAnswers.plan_klar),
};

/** Without Jobbtorg: nobody is remitted. */
export const withoutJobbtorg: Script = {
  ...byTheBook,
  ib2: at('sofia', 'ej_aktuell', ib2Answers.ej_aktuell),
};

/** A doing with nothing left to decide, for tests that change one step. */
export function always(by: string, outcome: string, answers: unknown): Script[string] {
  return at(by, outcome, answers);
}

/** The step is left waiting. */
export const leftWaiting: Script[string] = () => undefined;

export { applicationAnswers, withoutAnswer };
