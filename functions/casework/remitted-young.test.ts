import { describe, expect, test } from 'vitest';
import { caseClocks } from '../../shared/clock/case-clocks.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { taskPath } from './address.ts';
import { underlag } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { does, inUtredning, takes, taskOf } from './case.builder.ts';
import { remitting, timePasses } from './remitted.builder.ts';
import { applied, aUnit, type Unit } from './unit.builder.ts';

/** A case assessed on Monday 2 November 2026 by IB 1, of somebody born on a day. */
async function assessed(personalNumber: string) {
  const unit = aUnit();
  const { caseId } = await applied(unit, {}, { name: 'Sara Lind', personalNumber });
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers: underlag });
  return { unit, caseId };
}

/** The clocks of remitting, each with its state and last day. */
async function clocksOf(unit: Unit, caseId: string) {
  const marks = (await readCase(unit.table, caseId))?.applications[0]?.marks ?? [];
  return caseClocks(marks, unit.now)
    .filter(({ clock }) => clock.startsWith('jobbtorg_remiss'))
    .map(({ clock, state }) => [clock, state.state, state.dueDate]);
}

const remits = (unit: Unit, caseId: string) =>
  does(unit, 'sofia', caseId, { step: 'ib2', outcome: 'remiss', answers: remitting() });

async function ib2Of(unit: Unit, caseId: string) {
  return wordsOf(await browser(unit, 'sofia').get(taskPath(await taskOf(unit, caseId, 'ib2'))));
}

describe.each([
  ['somebody who is nineteen', '200703149807'],
  ['somebody who turns 25 on the next day', '200111039806'],
])('%s', (_, number) => {
  test('is to be remitted the same day, beside the five days of all, and IB 2 says so', async () => {
    const { unit, caseId } = await assessed(number);
    expect(await clocksOf(unit, caseId)).toEqual([
      ['jobbtorg_remiss', 'running', '2026-11-09'],
      ['jobbtorg_remiss_ung', 'running', '2026-11-02'],
    ]);
    const words = await ib2Of(unit, caseId);
    expect(words).toContain('Sara Lind: remittera genast');
    expect(words).toContain('under 25 år');
    expect(words).toContain('Sänd remissen i dag, 2 november 2026');
    expect(words).toContain('Åldern är en inställning');
    // On a telephone what stands beside the form comes after it: this is read before it is filled in.
    expect(words.indexOf('remittera genast')).toBeLessThan(words.indexOf('Klart, skicka vidare'));
    await remits(unit, caseId);
    expect((await clocksOf(unit, caseId)).map(([, state]) => state)).toEqual([
      'stopped',
      'stopped',
    ]);
  });

  test('is a breach the day after, once, though the age has passed and the five days have not', async () => {
    const { unit, caseId } = await assessed(number);
    await timePasses(unit, '2026-11-04T08:00:00.000Z');
    const events = (await readCase(unit.table, caseId))?.events ?? [];
    const breaches = events.filter(({ type }) => type === 'clock_breached');
    expect(breaches.map(({ data, at }) => [data.clock, at])).toEqual([
      ['jobbtorg_remiss_ung', '2026-11-02T23:00:00.999Z'],
    ]);
    expect(await ib2Of(unit, caseId)).toContain('Remissen skulle ha sänts 2 november 2026');
  });
});

test.each([
  ['turns 25 on the day', '200111029807'],
  ['is older', '199003149805'],
])('somebody who %s has the five working days alone', async (_, number) => {
  const { unit, caseId } = await assessed(number);
  expect(await ib2Of(unit, caseId)).not.toContain('remittera genast');
  await remits(unit, caseId);
  expect(await clocksOf(unit, caseId)).toEqual([['jobbtorg_remiss', 'stopped', '2026-11-09']]);
});
