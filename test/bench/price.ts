/** The price of what was counted. */
import { declarationOf, type FunctionName } from '../../infra/functions.ts';
import type { Invocations } from './invocations.ts';
import { listPrices } from './list-prices.ts';
import type { Metered } from './meter.ts';
import { kindOf } from './sizes.ts';

/** All that one application used. */
export type Used = {
  readonly transitions: number;
  readonly invocations: Invocations;
  readonly metered: Metered;
};

/** Bytes of log of one invocation: our one line, and Lambda's own three. */
const logBytes = 1024;

function isPage(name: FunctionName): boolean {
  return kindOf(name) === 'web';
}

/** Invocations in all, and those that came as a request to the HTTP API. */
export function callsOf(invocations: Invocations): { readonly all: number; readonly http: number } {
  let [all, http] = [0, 0];
  for (const [name, { calls }] of invocations) {
    all += calls;
    if (isPage(name)) http += calls;
  }
  return { all, http };
}

function gigabyteSeconds(invocations: Invocations): number {
  return [...invocations].reduce(
    (sum, [name, { ms }]) => sum + (ms / 1000) * (declarationOf(name).memory / 1024),
    0,
  );
}

/** Dollars at list price, by service. */
export function priceOf({ transitions, invocations, metered }: Used): Record<string, number> {
  const { all, http } = callsOf(invocations);
  return {
    'Step Functions': transitions * listPrices.transition,
    Lambda: all * listPrices.invocation + gigabyteSeconds(invocations) * listPrices.gigabyteSecond,
    DynamoDB: metered.writeUnits * listPrices.writeUnit + metered.readUnits * listPrices.readUnit,
    'HTTP API': http * listPrices.httpRequest,
    'S3 and KMS': metered.letterWrites * listPrices.put + metered.letterReads * listPrices.get,
    CloudWatch:
      metered.metricCalls * listPrices.metricCall +
      ((all * logBytes) / 1e9) * listPrices.logGigabyte,
  };
}
