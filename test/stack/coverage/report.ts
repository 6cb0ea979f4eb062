/** The state-coverage report of a run: each state of each deployed machine, and how it was seen. */

import { processNames } from '../../../workflows/registry.ts';
import type { Cloud } from '../cloud.ts';
import { allExecutions, definitionOf, historyOf } from '../executions.ts';
import { type Asked, stepsAskedFor } from '../logs.ts';
import { enteredBy, type Proof } from './entered.ts';
import { graphOf } from './graph.ts';

export type StateRow = {
  readonly process: string;
  readonly state: string;
  readonly type: string;
  /** How many executions entered it for certain. */
  readonly executions: number;
  /** The best proof there is; undefined when nothing shows that the state was ever entered. */
  readonly proof: Proof | undefined;
};

/** An execution is called by its instance and a running number. */
function instanceOf(execution: string): string {
  return execution.slice(0, execution.lastIndexOf('-'));
}

const better: readonly Proof[] = ['history', 'log', 'way'];

/** Which states of the deployed machines the executions on a copy have entered. */
export async function stateCoverage(cloud: Cloud): Promise<readonly StateRow[]> {
  const executions = await allExecutions(cloud);
  const asked = await stepsAskedFor(cloud);
  const rows: StateRow[] = [];
  for (const process of processNames) {
    const graph = graphOf(await definitionOf(cloud, process));
    const proofs = new Map<string, Proof[]>();
    for (const { arn, name } of executions.filter((one) => one.process === process)) {
      const history = await historyOf(cloud, arn);
      const instanceId = instanceOf(name);
      // The log names the instance: of several executions of one, it cannot be told whose call it was.
      const alone = executions.filter((one) => instanceOf(one.name) === instanceId).length === 1;
      const steps: Asked = (alone ? asked.get(instanceId) : undefined) ?? new Map();
      const entered = enteredBy(graph, {
        entered: new Set(history.flatMap((line) => line.entered ?? [])),
        exited: new Set(history.flatMap((line) => line.exited ?? [])),
        called: new Set([...steps.keys()].flatMap((step) => [step, `${step}: one`])),
        again: new Set([...steps].filter(([, places]) => places.size > 1).map(([step]) => step)),
      });
      for (const [state, proof] of entered) {
        proofs.set(state, [...(proofs.get(state) ?? []), proof]);
      }
    }
    for (const { name, type } of graph.values()) {
      const seen = proofs.get(name) ?? [];
      const proof = better.find((one) => seen.includes(one));
      rows.push({ process, state: name, type, executions: seen.length, proof });
    }
  }
  return rows;
}

/** The report as a Markdown table, with its sum on top. */
export function coverageTable(rows: readonly StateRow[]): string {
  const count = (proof: Proof) => rows.filter((row) => row.proof === proof).length;
  const seen = rows.filter(({ proof }) => proof !== undefined).length;
  return [
    `States entered: ${seen} of ${rows.length} (${((100 * seen) / rows.length).toFixed(1)} %)`,
    '',
    `${count('history')} by the execution's history, ${count('log')} by the log of the state's own`,
    `function, ${count('way')} because no way leads past them (the local cloud's history names the`,
    "top-level states only; inside branches a state is proved by the definition's own graph).",
    '',
    '| Process | State | Type | Executions | Seen by |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ process, state, type, executions, proof }) =>
        `| ${process} | ${state} | ${type} | ${executions} | ${proof ?? '**never**'} |`,
    ),
    '',
  ].join('\n');
}
