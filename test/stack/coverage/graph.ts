/** A deployed state machine as a graph of its states, those inside Parallel and Map states included. */
import * as z from 'zod';

const next = z.object({ Next: z.string() });

/** What is read of a state; the rest is of no concern here. */
type AslState = {
  readonly Type: string;
  readonly Next?: string | undefined;
  readonly Default?: string | undefined;
  readonly Choices?: readonly { readonly Next: string }[] | undefined;
  readonly Catch?: readonly { readonly Next: string }[] | undefined;
  readonly Branches?: readonly AslMachine[] | undefined;
  readonly ItemProcessor?: AslMachine | undefined;
};
type AslMachine = {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, AslState>>;
};

const aslState: z.ZodType<AslState> = z.lazy(() =>
  z.object({
    Type: z.string(),
    Next: z.string().optional(),
    Default: z.string().optional(),
    Choices: z.array(next).optional(),
    Catch: z.array(next).optional(),
    Branches: z.array(aslMachine).optional(),
    ItemProcessor: z.lazy(() => aslMachine).optional(),
  }),
);
const aslMachine: z.ZodType<AslMachine> = z.object({
  StartAt: z.string(),
  States: z.record(z.string(), aslState),
});

/** One state, where it can lead, and the top-level state that it stands in. */
export type Node = {
  readonly name: string;
  readonly type: string;
  readonly next: readonly string[];
  /** The Parallel or Map state at the top that this one is inside; itself, at the top. */
  readonly top: string;
  /** The branch that it is in: the name of the branch's first state. */
  readonly branch: string;
};

export type Graph = ReadonlyMap<string, Node>;

/** The node that a branch or a repetition leads to when it is over. */
export const END = '(end of branch)';

/**
 * The graph of a definition.
 * @throws Error when two states share a name, for then the report could not tell them apart
 */
export function graphOf(definition: unknown): Graph {
  const nodes = new Map<string, Node>();
  const add = (node: Node) => {
    if (nodes.has(node.name)) throw new Error(`two states are called ${node.name}`);
    nodes.set(node.name, node);
  };
  const walk = (machine: AslMachine, top: string | null, branch: string, after: string): void => {
    for (const [name, state] of Object.entries(machine.States)) {
      const inner = [
        ...(state.Branches ?? []),
        ...(state.ItemProcessor ? [state.ItemProcessor] : []),
      ];
      const repeated = state.ItemProcessor === undefined ? [] : [state.ItemProcessor.StartAt];
      const ways = [
        state.Next,
        state.Default,
        ...(state.Choices ?? []).map((way) => way.Next),
        ...(state.Catch ?? []).map((way) => way.Next),
        ...repeated,
      ].filter((way) => way !== undefined);
      const leads = ways.length === 0 ? [after] : ways;
      add({ name, type: state.Type, next: leads, top: top ?? name, branch });
      for (const one of inner) {
        // A repetition leads on to what its Map leads to; a branch ends by itself.
        const goesOn = state.ItemProcessor === one ? (state.Next ?? after) : END;
        const of = state.ItemProcessor === one ? branch : one.StartAt;
        walk(one, top ?? name, of, goesOn);
      }
    }
  };
  walk(aslMachine.parse(definition), null, '', END);
  return nodes;
}

/** The states that lie on every way from one state to another. */
export function onEveryWay(graph: Graph, from: string, to: string): readonly string[] {
  return [...graph.keys()].filter(
    (name) => name !== from && name !== to && !reaches(graph, from, to, name),
  );
}

/**
 * The states that lie on every way from a state round others and back to it; none when no way leads
 * back. A state that is tried again by itself has not been left.
 */
export function onEveryRound(graph: Graph, from: string): readonly string[] {
  const ways = (graph.get(from)?.next ?? []).filter((way) => way !== from);
  const comesBack = (without: string) =>
    ways.some((way) => way !== without && reaches(graph, way, from, without));
  if (!comesBack('')) return [];
  return [...graph.keys()].filter((name) => name !== from && !comesBack(name));
}

function reaches(graph: Graph, from: string, to: string, without: string): boolean {
  const seen = new Set([from]);
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === to) return true;
    for (const way of graph.get(at)?.next ?? []) {
      if (way === without || seen.has(way)) continue;
      seen.add(way);
      queue.push(way);
    }
  }
  return false;
}
