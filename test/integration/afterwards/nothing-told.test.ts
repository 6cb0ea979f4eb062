/** What was written where it must not stand, over the whole run. */
import { ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, inject, test } from 'vitest';
import { verifyChain } from '../../../shared/journal/chain.ts';
import { readCase, readJournal } from '../../../shared/store/case-page.ts';
import { cloudOf } from '../../stack/cloud.ts';
import { allExecutions, inputOf } from '../../stack/executions.ts';
import { functionLogs, linesOf } from '../../stack/logs.ts';

const cloud = await cloudOf(inject('copy'));
const { table } = cloud;

/** The table's own items, all of them: only a test reads it so. */
async function allItems(): Promise<readonly Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}

const items = await allItems();
const caseIds = items.filter(({ sk }) => sk === 'A#HEAD').map(({ caseId }) => String(caseId));

/** Personal numbers and names of everybody who took part. */
async function personalData(): Promise<readonly string[]> {
  const { UserPoolId } = cloud.outputs;
  const found: string[] = ['Testberg', 'Testlund', 'Testgatan'];
  let token: string | undefined;
  do {
    const page = await cloud.people.send(
      new ListUsersCommand({ UserPoolId, ...(token ? { PaginationToken: token } : {}) }),
    );
    for (const { Attributes = [] } of page.Users ?? []) {
      for (const { Name, Value } of Attributes) {
        if ((Name === 'custom:person' || Name === 'name') && Value) found.push(Value);
      }
    }
    token = page.PaginationToken;
  } while (token);
  return found;
}

test('the journal of every case that was played is whole', async () => {
  expect(caseIds.length).toBeGreaterThan(20);
  for (const caseId of caseIds) {
    const page = await readCase(table, caseId);
    const journal = await readJournal(table, caseId);
    expect(verifyChain(journal, page?.head.journal), caseId).toMatchObject({ ok: true });
  }
});

test('executions are started with ids and nothing else', async () => {
  const executions = await allExecutions(cloud);
  expect(executions.length).toBeGreaterThan(20);
  for (const { arn } of executions) {
    const input = await inputOf(cloud, arn);
    expect(input).toEqual({
      caseId: expect.stringMatching(/^EB-\d\d-[0-9A-Z]{6}$/),
      instanceId: expect.stringMatching(/^[ARON]-[0-9A-Z]{8}$/),
    });
  }
});

test('no log has a personal number or a name in it', async () => {
  const never = await personalData();
  const groups = await functionLogs(cloud);
  expect(groups.length).toBeGreaterThan(8);
  let lines = 0;
  for (const group of groups) {
    for (const line of await linesOf(cloud, group)) {
      lines++;
      const told = never.filter((text) => line.includes(text) || line.includes(text.slice(2)));
      expect(told, `${group}: ${line}`).toEqual([]);
      // A request's id can look like a number of a person: eight digits, a hyphen and four.
      const without = line.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
      expect(without, group).not.toMatch(/\b(19|20)\d{6}-?\d{4}\b/);
    }
  }
  expect(lines).toBeGreaterThan(200);
});

test('nothing that was to be told the machines is left in the outbox', () => {
  expect(items.filter(({ type }) => type === 'outbox')).toEqual([]);
});

test('no task is there twice, and none of an instance that has ended', async () => {
  const open = items.filter(({ type }) => type === 'task');
  const closed = items.filter(({ type }) => type === 'closed-task');
  const idOf = ({ instanceId, task }: Record<string, unknown>) => `${instanceId} ${task}`;
  const ids = [...open, ...closed].map(idOf);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const ended = new Set(
    items
      .filter(({ type, opk }) => (type === 'application' || type === 'remittal') && !opk)
      .map(({ instanceId }) => instanceId),
  );
  expect(open.filter(({ instanceId }) => ended.has(instanceId))).toEqual([]);
});
