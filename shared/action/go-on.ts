import { taskKey } from '../../workflows/flow.ts';
import type { Mover } from '../../workflows/process.ts';
import { processOf } from '../../workflows/registry.ts';
import { advance, type TransitionRefusal } from '../../workflows/transition.ts';
import type { CasePage } from '../store/case-page.ts';
import type { CaseHead } from '../store/item/case.ts';
import type { Application, Instance, Remittal } from '../store/item/instance.ts';
import type { Message } from '../store/item/outbox.ts';
import type { Committed, Write } from '../store/table.ts';
import { commitChange, type EventNote, type InstanceChange } from './change.ts';
import type { Deps } from './deps.ts';
import { closedFrom, closing, moved, stepEvents, systemActor } from './move.ts';

/** A step that is left without a person: a date has come, a fact is known, or the system did its part. */
export type Going = {
  readonly part: string;
  readonly step: string;
  readonly item?: string;
  readonly outcome: string;
  readonly by: Mover;
  readonly events?: readonly EventNote[];
  readonly writes?: readonly Write[];
  readonly head?: Partial<CaseHead>;
  readonly application?: Partial<Application>;
  readonly remittal?: Partial<Remittal>;
  readonly reopen?: readonly string[];
  readonly others?: readonly InstanceChange[];
};

export type Gone = Committed | { readonly ok: false; readonly refused: TransitionRefusal };

/**
 * Moves an instance on without a person, in one transaction: the way in the table, the open task
 * closed in the system's name (where one waits), the journal, and the signal to the machine.
 */
export async function goOn(
  deps: Deps,
  page: CasePage,
  instance: Instance,
  going: Going,
  now: string,
): Promise<Gone> {
  const process = processOf(instance.flow.process);
  const move = advance(process, instance.flow, going);
  if (!move.ok) return { ok: false, refused: move.reason };
  const next = moved(instance, move.flow, going);
  const task = page.tasks.find(
    (one) =>
      one.instanceId === instance.instanceId && one.step === going.step && one.item === going.item,
  );
  const messages: Message[] = task
    ? [
        {
          kind: 'signal',
          instanceId: task.instanceId,
          task: task.task,
          outcome: going.outcome,
        },
      ]
    : [];
  const closer = { sub: going.part, name: 'Vägen' };
  return commitChange(deps.table, {
    at: now,
    actor: systemActor(going.part),
    head: { seen: page.head, next: { ...page.head, ...going.head } },
    instances: [{ seen: instance, next }, ...(going.others ?? [])],
    events: [...(going.events ?? []), ...stepEvents(instance, next)],
    messages,
    writes: [
      ...(going.writes ?? []),
      ...(task ? closing(task, closedFrom(task, going.outcome, closer, now)) : []),
    ],
  });
}

/** Whether the task of that key is the one that waits at the instance's place now. */
export function waitsAt(instance: Instance, task: string): boolean {
  const { step, visit, parts } = instance.flow;
  return (
    taskKey({ step, visit }) === task ||
    parts.some((part) => part.state === 'open' && taskKey(part) === task)
  );
}
