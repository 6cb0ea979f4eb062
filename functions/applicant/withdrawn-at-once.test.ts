import { expect, test } from 'vitest';
import { commitChange } from '../../shared/action/change.ts';
import { systemActor } from '../../shared/action/move.ts';
import { takingBackApplication } from '../../shared/action/take-back.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { apply, aWorld, browser, opens } from './applicant.builder.ts';

test('a task that is opened while its application is being withdrawn does not outlive it', async () => {
  const world = aWorld();
  const address = await apply(browser(world));
  const caseId = address.split('/').at(-2) ?? '';
  const seen = await readCase(world.table, caseId);
  const application = seen?.applications[0];
  if (!seen || !application) throw new Error('nothing was applied for');
  const by = { sub: 'sub-sara', name: 'Sara Lind' };
  const back = takingBackApplication(seen, application, by, world.now);
  if (!back.ok) throw new Error(back.refused);
  await opens(world, address, 'mottagning');
  const { instances, events, messages, writes } = back;
  const committed = await commitChange(world.table, {
    at: world.now,
    actor: systemActor('test'),
    head: { seen: seen.head, next: seen.head },
    instances,
    events,
    messages,
    writes,
  });
  expect(committed.ok).toBe(false);
  expect((await readCase(world.table, caseId))?.applications[0]?.flow.step).toBe('mottagning');
});
