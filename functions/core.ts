/** The composition root of the workflow functions: the outside, joined to what the actions need. */
import { createHmac, randomInt } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Deps } from '../shared/action/deps.ts';
import { type Clock, machineClock, shiftedClock } from '../shared/clock/port.ts';
import { readClockOffset } from '../shared/store/clock-offset.ts';
import type { Table } from '../shared/store/table.ts';
import type { Environment } from './environment.ts';

/** Digits and capital letters without those that are mistaken for each other (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The table of the environment. */
export function tableOf(env: Environment): Table {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { client, name: env.TABLE_NAME };
}

/** The clock of the environment: the machine's own, or in the local target one that can be moved. */
function clockOf(env: Environment, table: Table): Clock {
  return env.TARGET === 'local'
    ? shiftedClock(machineClock, () => readClockOffset(table))
    : machineClock;
}

/** A random id that can be read aloud. */
function newId(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** What the actions need. Without a key, looking a person up is a fault: such functions have no need. */
export function depsOf(env: Environment, personKey?: () => Promise<string>): Deps {
  const table = tableOf(env);
  return {
    table,
    clock: clockOf(env, table),
    newId,
    personHash: async (personalNumber) => {
      if (personKey === undefined) throw new Error('this function does not look persons up');
      return createHmac('sha256', await personKey())
        .update(personalNumber)
        .digest('hex');
    },
  };
}
