import { expect, test } from 'vitest';
import type { Clock } from '../clock/clock.ts';
import { clocks } from '../clock/clocks.ts';
import { counterMoves } from './counter.ts';
import { indicatorList } from './indicators.ts';
import { countedPromises } from './promise.ts';

test.each(indicatorList)('$name and its metric are ASCII, which CloudWatch needs', (indicator) => {
  expect(indicator.name).toMatch(/^[a-z0-9_]+$/);
  expect(indicator.metric).toMatch(/^[A-Za-z0-9]+$/);
});

test('each metric is of one kind of value only', () => {
  const shared = indicatorList.filter(
    ({ metric }) => indicatorList.filter((other) => other.metric === metric).length > 1,
  );
  expect(shared.map(({ formula }) => formula.kind)).toEqual(['percentile', 'percentile']);
});

test.each(Object.values(countedPromises))(
  '$clock is kept by events that stop or start it',
  (promise) => {
    const { starts, stops }: Clock = clocks[promise.clock];
    const own = [...starts, ...stops].map(({ type }) => type);
    expect(promise.keptBy.filter((type) => !own.includes(type))).toEqual([]);
  },
);

test('every counter has its part in some indicator', () => {
  const asked = indicatorList.flatMap(({ formula }) =>
    Object.values(formula).filter((value) => typeof value === 'string'),
  );
  expect(counterMoves.map(([counter]) => counter).filter((name) => !asked.includes(name))).toEqual(
    [],
  );
});

test('no figure is moved by what was registered of attendance, nor by a lack of it', () => {
  const moving = counterMoves.flatMap(([, moves]) => moves.map(({ on }) => on));
  expect(moving.filter((type) => /^(attendance|absence)_/.test(type))).toEqual([]);
});
