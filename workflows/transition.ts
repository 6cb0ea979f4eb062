import { type Flow, hasEnded, type Part, type Place } from './flow.ts';
import {
  type Each,
  findStep,
  firstParts,
  isParallel,
  isSystem,
  type Mover,
  PART_DONE,
  type ParallelStep,
  type PersonStep,
  type Process,
  partsAfter,
  type Way,
} from './process.ts';

/** What somebody or something wants to do to a flow. */
export type Move = {
  readonly step: string;
  readonly item?: string;
  readonly outcome: string;
  readonly by: 'person' | Mover;
  /** References that a repeated part which this move opens shall run over. */
  readonly items?: readonly string[];
  /** Which first parts to take up again when the move leads back to parts side by side: `ib1`, or for
   * one item `barnkonsekvensanalys.child_1`. */
  readonly reopen?: readonly string[];
};

export type TransitionRefusal =
  | 'ProcessEnded'
  | 'NoSuchStep'
  | 'NotAtStep'
  | 'PartNotOpen'
  | 'NoSuchOutcome'
  | 'NotTheirsToTake'
  | 'NothingToRunOver'
  | 'NothingToReopen'
  | 'TooLate';

export type Transition =
  | { readonly ok: true; readonly flow: Flow }
  | { readonly ok: false; readonly reason: TransitionRefusal };

/** The flow of a newly begun process. */
export function begin(process: Process, name: Flow['process'], items: Flow['items']): Flow {
  const empty: Flow = { process: name, step: process.start, visit: 0, parts: [], items };
  const entered = enter(process, empty, process.start, {});
  return entered.ok ? entered.flow : { ...empty, visit: 1 };
}

/** Moves a flow along a legal way of its table, or names why the table does not let it. */
export function advance(process: Process, from: Flow, move: Move): Transition {
  if (hasEnded(process, from)) return refuse('ProcessEnded');
  const found = findStep(process, move.step);
  if (!found || isParallel(found.step)) return refuse('NoSuchStep');
  if (from.step !== (found.within ?? move.step)) return refuse('NotAtStep');
  const way = found.step.ways[move.outcome];
  if (!way) return refuse('NoSuchOutcome');
  if ((way.by ?? (isSystem(found.step) ? 'system' : 'person')) !== move.by) {
    return refuse('NotTheirsToTake');
  }
  return found.within === undefined
    ? enter(process, from, way.to, move)
    : finishPart(process, from, way, move);
}

/**
 * The flow with other items for repeated parts. Where such parts are under way, each new item gets
 * one; a part of an item that is gone stays, for what was begun is finished.
 */
export function withItems(
  process: Process,
  from: Flow,
  each: Each,
  items: readonly string[],
): Flow {
  const step = process.steps[from.step];
  const flow = { ...from, items: { ...from.items, [each]: [...items] } };
  if (!step || !isParallel(step)) return flow;
  const added = firstParts(step)
    .filter((name) => step.parts[name]?.each === each)
    .flatMap((name) => partsOf(step, name, flow.items, from.visit))
    .filter((part) => !from.parts.some((one) => one.step === part.step && one.item === part.item));
  return { ...flow, parts: [...from.parts, ...added] };
}

/** Takes a way that is open at every step, wherever the flow is; refused where it is too late. */
export function leaveAnytime(
  process: Process,
  from: Flow,
  outcome: string,
  reopen: readonly string[] = [],
): Transition {
  if (hasEnded(process, from)) return refuse('ProcessEnded');
  const way = process.anytime[outcome];
  if (!way) return refuse('NoSuchOutcome');
  if (way.closedFrom.includes(from.step)) return refuse('TooLate');
  return enter(process, from, way.to, { reopen });
}

/** Whether a part that is done can be taken up again now, by a way that is open at every step. */
export function isReopenable(process: Process, from: Flow, part: string): boolean {
  return 'ateruppta' in process.anytime && leaveAnytime(process, from, 'ateruppta', [part]).ok;
}

/** The ways a person may take out of a step. */
export function waysForPerson(process: Process, step: string): readonly string[] {
  const found = findStep(process, step);
  if (!found || isParallel(found.step) || isSystem(found.step)) return [];
  return Object.entries(found.step.ways)
    .filter(([, way]) => way.by === undefined)
    .map(([outcome]) => outcome);
}

/** The person's step of that name; undefined when the table has none or the system runs it. */
export function personStep(process: Process, name: string): PersonStep | undefined {
  const found = findStep(process, name)?.step;
  return found && 'by' in found ? found : undefined;
}

function refuse(reason: TransitionRefusal): Transition {
  return { ok: false, reason };
}

function enter(process: Process, from: Flow, to: string, move: Partial<Move>): Transition {
  const visit = from.visit + 1;
  const step = process.steps[to];
  if (!step || !isParallel(step)) return { ok: true, flow: { ...from, step: to, visit } };
  const before = from.parts.filter((part) => part.step in step.parts);
  const isOpen = (part: Part) => before.some((one) => samePart(one, part) && one.state === 'open');
  const isNamed = ({ step: name, item }: Place) =>
    [name, `${name}.${item}`].some((word) => move.reopen?.includes(word));
  const isWanted = (part: Part) => before.length === 0 || (isNamed(part) && !isOpen(part));
  const opened = firstParts(step)
    .flatMap((name) => partsOf(step, name, from.items, visit))
    .filter(isWanted);
  if (opened.length === 0) return refuse('NothingToReopen');
  // What is done again takes the place of what was, and of what that led on to for a person.
  const gone = opened.flatMap((part) => [part, ...onwardFrom(step, part)]);
  const kept = before.filter((part) => !gone.some((one) => samePart(one, part)));
  return { ok: true, flow: { ...from, step: to, visit, parts: [...kept, ...opened] } };
}

/** The unrepeated parts that a part leads on to: they are of the version that is done again. */
function onwardFrom(step: ParallelStep, { step: name, visit }: Place): Place[] {
  return partsAfter(step, name)
    .filter((to) => step.parts[to]?.each === undefined)
    .flatMap((to) => [{ step: to, visit }, ...onwardFrom(step, { step: to, visit })]);
}

function partsOf(
  step: ParallelStep,
  name: string,
  items: Record<Each, readonly string[]>,
  visit: number,
): Part[] {
  const each = step.parts[name]?.each;
  if (each === undefined) return [{ step: name, visit, state: 'open' }];
  return items[each].map((item) => ({ step: name, item, visit, state: 'open' }));
}

function finishPart(process: Process, from: Flow, way: Way, move: Move): Transition {
  const parallel = process.steps[from.step];
  const done = from.parts.find((part) => samePart(part, move) && part.state === 'open');
  if (!done || !parallel || !isParallel(parallel)) return refuse('PartNotOpen');
  const next = way.to === PART_DONE ? undefined : parallel.parts[way.to];
  const each = next?.each;
  const added = each === undefined ? [] : (move.items ?? []);
  if (each !== undefined && added.length === 0) return refuse('NothingToRunOver');
  // A part that is led to once more is another place than before: it has a visit of its own.
  const again = from.parts.some((part) => part.step === way.to && part.visit === from.visit);
  const visit = each === undefined && again ? from.visit + 1 : from.visit;
  const led =
    next === undefined
      ? []
      : partsOf(parallel, way.to, { children: added, remittals: added }, visit);
  const items =
    each === undefined ? from.items : { ...from.items, [each]: [...from.items[each], ...added] };
  const parts: Part[] = [
    ...from.parts
      .map(
        (part): Part => (part === done ? { ...part, state: 'done', outcome: move.outcome } : part),
      )
      .filter((part) => !led.some((one) => samePart(part, one))),
    ...led,
  ];
  const flow: Flow = { ...from, visit, parts, items };
  if (parts.some((part) => part.state === 'open')) return { ok: true, flow };
  return enter(process, flow, parallel.after.to, {});
}

function samePart(part: Pick<Place, 'step' | 'item'>, other: Pick<Place, 'step' | 'item'>) {
  return part.step === other.step && part.item === other.item;
}
