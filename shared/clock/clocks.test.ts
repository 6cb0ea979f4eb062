import { expect, test } from 'vitest';
import type { Clock } from './clock.ts';
import { clockNames, clocks, isClockName } from './clocks.ts';

test('every clock of the process is declared', () => {
  expect(clockNames).toEqual([
    'nybesok',
    'beslut',
    'jobbtorg_remiss',
    'jobbtorg_remiss_ung',
    'jobbtorg_plan',
    'arbetsplan',
    'arbetsplan_kontroll',
    'samhallsvagledning',
    'drojsmal',
    'drojsmal_begaran',
    'overklagande',
    'overlamnande',
    'verkstallighet',
  ]);
});

test.each(clockNames)('%s tells the applicant the date, in both languages', (name) => {
  const { label }: Clock = clocks[name];
  expect(label.applicant.sv).toContain('{date}');
  expect(label.applicant.en).toContain('{date}');
});

test('only the decision waits for komplettering', () => {
  const paused = clockNames.filter((name) => {
    const clock: Clock = clocks[name];
    return clock.pauses !== undefined;
  });
  expect(paused).toEqual(['beslut']);
});

test('a name that is no clock is told apart, also one that every object has', () => {
  expect([isClockName('beslut'), isClockName('nothing'), isClockName('toString')]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each(['nybesok', 'beslut'] as const)('%s ends with its application', (name) => {
  const { stops }: Clock = clocks[name];
  expect(stops).toContainEqual({ type: 'application_withdrawn' });
  expect(stops).toContainEqual({ type: 'closed' });
});
