import type { jobbtorgRemiss } from '../../../workflows/jobbtorg_remiss.ts';
import type { Outcome, StepName } from '../../../workflows/process.ts';
import type { IncomingMessage } from '../../notice/incoming.ts';
import type { CasePage } from '../../store/case-page.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import type { OpenTask } from '../../store/item/task.ts';

type Remiss = typeof jobbtorgRemiss;
/** A way of the table: one that it does not have does not compile. */
type Doing = {
  [S in StepName<Remiss>]: { readonly step: S; readonly outcome: Outcome<Remiss, S> };
}[StepName<Remiss>];

/** A message by which a task is done. */
export type Act = Exclude<IncomingMessage, { type: 'attendance.registered' }>;

/** At which step each message is an act, and by which way it leaves it. */
const doings: Readonly<Record<Exclude<Act['type'], 'remittal.followed_up'>, readonly Doing[]>> = {
  'remittal.acknowledged': [{ step: 'kvittering', outcome: 'kvitterad' }],
  'remittal.mapped': [{ step: 'kartlaggning', outcome: 'klar' }],
  'plan.returned': [{ step: 'aktivitetsplan', outcome: 'plan_klar' }],
  'remittal.returned': [
    { step: 'kvittering', outcome: 'atersand' },
    { step: 'kartlaggning', outcome: 'atersand' },
    { step: 'aktivitetsplan', outcome: 'atersand' },
  ],
  'remittal.resumed': [{ step: 'paus', outcome: 'avbruten' }],
};

/** The steps at which a message is an act. */
function doingsOf(act: Act): readonly Doing[] {
  return act.type === 'remittal.followed_up'
    ? [{ step: 'uppfoljning', outcome: act.data.outcome }]
    : doings[act.type];
}

export type Turn =
  | { readonly ok: true; readonly task: OpenTask; readonly outcome: string }
  /**
   * `NotItsTurn`: the remittal is at another step. `NotYetOpen`: it is at this one, or on the way to
   * it, and the machine has not opened the task yet, which takes a moment.
   */
  | { readonly ok: false; readonly reason: 'NotItsTurn' | 'NotYetOpen' };

/** The task that a message completes, and how. */
export function turnOf({ tasks }: Pick<CasePage, 'tasks'>, remittal: Remittal, act: Act): Turn {
  const open = tasks.find(
    (one) => one.instanceId === remittal.instanceId && one.role === 'jobbtorgscoach',
  );
  const doing = doingsOf(act).find(({ step }) => step === (open ?? remittal.flow).step);
  if (open && doing) return { ok: true, task: open, outcome: doing.outcome };
  const onTheWay = remittal.flow.step === 'svar';
  return { ok: false, reason: !open && (doing || onTheWay) ? 'NotYetOpen' : 'NotItsTurn' };
}
