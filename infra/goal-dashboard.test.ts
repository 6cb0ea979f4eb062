import { expect, test } from 'vitest';
import { indicatorList } from '../shared/indicator/indicators.ts';
import { ofType, synthesize } from './synthesis.ts';

const dashboards = ofType(synthesize('local'), 'AWS::CloudWatch::Dashboard').filter(
  ({ Properties }) => String(Properties.DashboardName).startsWith('vagen-mal-'),
);

test('every unit has its own goal dashboard', () => {
  expect(dashboards.map(({ Properties }) => Properties.DashboardName).sort()).toEqual([
    'vagen-mal-kungsholmen',
    'vagen-mal-norrmalm',
  ]);
});

test('every indicator that is sent as a metric is on it', () => {
  const sent = indicatorList.filter(
    ({ formula }) => !['mean', 'open', 'standing', 'level'].includes(formula.kind),
  );
  expect(sent.length).toBeGreaterThan(10);
  for (const { Properties } of dashboards) {
    const body = JSON.stringify(Properties.DashboardBody);
    for (const { metric } of sent) expect(body).toContain(metric);
  }
});

test('names of metrics and dashboards are ASCII, or CloudWatch loses them', () => {
  const names = [
    ...indicatorList.map(({ metric }) => metric),
    ...dashboards.map(({ Properties }) => String(Properties.DashboardName)),
  ];
  for (const name of names) expect(name).toMatch(/^[\w-]+$/);
});
