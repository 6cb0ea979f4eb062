import { expect, inject, test } from 'vitest';
import { verifyChain } from '../../shared/journal/chain.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { readJournal } from '../../shared/store/case-page.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { newPlayer } from '../stack/player.ts';

const play = await newPlayer(inject('copy'));

test('an application with two children is granted, expedited and set out for payment', async () => {
  const played = await play.applied(aHousehold().withChildren(2));
  await play.carriesOn(played);
  expect(await play.ended(played)).toBe('beslutad');
  const file = await readFile(play.cloud.table, played.instanceId);
  expect(file.decision?.kind).toBe('bifall');
  expect(file.payment?.status).toBe('to_attest');
  expect(file.letter?.bytes).toBeGreaterThan(1000);
  const { head, remittals } = await play.page(played);
  expect(remittals.map(({ flow }) => flow.step)).toEqual(['besvarad']);
  const journal = await readJournal(play.cloud.table, played.caseId);
  expect(verifyChain(journal, head.journal)).toMatchObject({ ok: true });
});
