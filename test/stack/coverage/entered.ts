/** Which states of a machine were entered, and how that is known. */
import { END, type Graph, onEveryRound, onEveryWay } from './graph.ts';

/** What is known of one execution. */
export type Evidence = {
  /** Top-level states that its history says were entered, and those that it says were left. */
  readonly entered: ReadonlySet<string>;
  readonly exited: ReadonlySet<string>;
  /** States inside branches whose function was called for this execution, by the function's log. */
  readonly called: ReadonlySet<string>;
  /** Those of them that were called for more than one place: the branch led back to them. */
  readonly again: ReadonlySet<string>;
};

/** `history`: the service says so. `log`: the state's function was called. `way`: no way past it. */
export type Proof = 'history' | 'log' | 'way';

/**
 * The states that an execution has entered for certain. The local cloud's history names top-level
 * states only; inside a branch a state counts when its own function logged the call, or when it lies
 * on every way from the branch's start to such a state or back to one that was called again, or (once the Parallel state was left) on
 * every way from it to the branch's end.
 */
export function enteredBy(graph: Graph, evidence: Evidence): ReadonlyMap<string, Proof> {
  const proofs = new Map<string, Proof>();
  for (const name of evidence.entered) proofs.set(name, 'history');
  const add = (name: string, proof: Proof) => {
    if (!proofs.has(name)) proofs.set(name, proof);
  };
  for (const name of evidence.called) {
    const node = graph.get(name);
    if (!node || node.branch === '') continue;
    add(name, 'log');
    add(node.branch, 'way');
    for (const before of onEveryWay(graph, node.branch, name)) {
      if (graph.get(before)?.branch === node.branch) add(before, 'way');
    }
  }
  for (const name of evidence.again) {
    const node = graph.get(name);
    for (const between of node?.branch ? onEveryRound(graph, name) : []) add(between, 'way');
  }
  for (const parallel of evidence.exited) {
    const inside = [...graph.values()].filter((one) => one.top === parallel && one.branch !== '');
    for (const branch of new Set(inside.map((one) => one.branch))) {
      const known = inside.filter((one) => one.branch === branch && proofs.has(one.name));
      for (const from of [branch, ...known.map(({ name }) => name)]) {
        add(branch, 'way');
        for (const after of onEveryWay(graph, from, END)) {
          if (graph.get(after)?.branch === branch) add(after, 'way');
        }
      }
    }
  }
  return proofs;
}
