import { taskKey } from '../../workflows/flow.ts';
import type { Mover } from '../../workflows/process.ts';
import { processOf } from '../../workflows/registry.ts';
import { advance, type TransitionRefusal } from '../../workflows/transition.ts';
import type { CasePage } from '../store/case-page.ts';
import type { Instance } from '../store/item/instance.ts';
import type { Committed, Write } from '../store/table.ts';
import { type Change, commitChange, type EventNote } from './change.ts';
import type { Deps } from './deps.ts';
import { leavePlaces, placesOf } from './leave-places.ts';
import { type InstanceFields, moved, stepEvents, systemActor } from './move.ts';

/** What one move of one instance adds to a change. */
export type Pieces = Pick<Change, 'instances' | 'events' | 'messages' | 'writes'>;

/** A step that is left without a person: a date has come, a fact is known, or the system did its part. */
export type Going = InstanceFields & {
  readonly part: string;
  readonly step: string;
  readonly item?: string;
  readonly outcome: string;
  readonly by: Mover;
  readonly events?: readonly EventNote[];
  readonly writes?: readonly Write[];
  readonly reopen?: readonly string[];
  /** What the move of another instance adds, in the same transaction. */
  readonly along?: Pieces;
};

export type Refused = { readonly ok: false; readonly refused: TransitionRefusal };

/**
 * What it takes for an instance to leave a step without a person: the way in the table, the open task
 * closed in the system's name (where one waits), the signal to the machine.
 */
export function leaving(
  page: CasePage,
  instance: Instance,
  going: Going,
  now: string,
): ({ readonly ok: true } & Pieces) | Refused {
  const move = advance(processOf(instance.flow.process), instance.flow, going);
  if (!move.ok) return { ok: false, refused: move.reason };
  const next = moved(instance, move.flow, going);
  const { outcome, part } = going;
  const left = placesOf(instance).filter(
    ({ step, item }) => step === going.step && item === going.item,
  );
  const by = { sub: part, name: 'Vägen' };
  const { writes, messages } = leavePlaces(page, instance, left, {
    by,
    now,
    outcome,
    signal: outcome,
  });
  return {
    ok: true,
    instances: [{ seen: instance, next }],
    events: [...(going.events ?? []), ...stepEvents(instance, next)],
    messages,
    writes: [...(going.writes ?? []), ...writes],
  };
}

/** Moves an instance on without a person, in one transaction. */
export async function goOn(
  deps: Deps,
  page: CasePage,
  instance: Instance,
  going: Going,
  now: string,
): Promise<Committed | Refused> {
  const own = leaving(page, instance, going, now);
  if (!own.ok) return own;
  const { along } = going;
  return commitChange(deps.table, {
    at: now,
    actor: systemActor(going.part),
    head: { seen: page.head, next: page.head },
    instances: [...own.instances, ...(along?.instances ?? [])],
    events: [...(along?.events ?? []), ...own.events],
    messages: [...own.messages, ...(along?.messages ?? [])],
    writes: [...own.writes, ...(along?.writes ?? [])],
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
