import { expect, test } from 'vitest';
import {
  caseClocks,
  clocksOfInstance,
  concerns,
  stateOf,
  subjectOf,
  type TimedEvent,
} from './case-clocks.ts';

const event = (
  type: TimedEvent['type'],
  at: string,
  instanceId: string,
  data: TimedEvent['data'] = {},
): TimedEvent => ({ type, at, instanceId, data });

const submitted = event('application_submitted', '2026-11-02T09:00:00Z', 'A-1');

test('a new application has three clocks: visit, decision and the six months', () => {
  const found = caseClocks([submitted], '2026-11-03T09:00:00Z');
  expect(found.map(({ clock, subject }) => `${clock} ${subject}`)).toEqual([
    'nybesok A-1',
    'beslut A-1',
    'drojsmal A-1',
  ]);
});

test('each adult has a clock of their own to Jobbtorg', () => {
  const events = [
    event('assessed_able_to_work', '2026-11-03T09:00:00Z', 'A-1', { adult: 'adult1' }),
    event('assessed_able_to_work', '2026-11-04T09:00:00Z', 'A-1', { adult: 'adult2' }),
    event('remittal_sent', '2026-11-05T09:00:00Z', 'R-7', {
      applicationId: 'A-1',
      adult: 'adult1',
    }),
  ];
  const found = caseClocks(events, '2026-11-06T09:00:00Z');
  expect(found.map(({ clock, subject, state }) => `${clock} ${subject} ${state.state}`)).toEqual([
    'jobbtorg_remiss A-1/adult1 stopped',
    'jobbtorg_remiss A-1/adult2 running',
    'jobbtorg_plan R-7 running',
  ]);
});

test('a remittal that is written down in the application’s own course has its clock all the same', () => {
  const events = [
    event('remittal_sent', '2026-11-05T09:00:00Z', 'A-1', { remittalId: 'R-7', adult: 'adult1' }),
    event('remittal_answered', '2026-11-06T09:00:00Z', 'R-7', { applicationId: 'A-1' }),
  ];
  expect(stateOf('jobbtorg_plan', 'R-7', events, '2026-12-01T09:00:00Z').state).toBe('stopped');
});

test('the end of a remittal is not the end of the application', () => {
  const ended = event('closed', '2026-11-04T09:00:00Z', 'R-7', { applicationId: 'A-1' });
  expect(stateOf('beslut', 'A-1', [submitted, ended], '2026-11-05T09:00:00Z').state).toBe(
    'running',
  );
});

test('the end of the application stops the clocks of its adults', () => {
  const events = [
    event('assessed_able_to_work', '2026-11-03T09:00:00Z', 'A-1', { adult: 'adult1' }),
    event('application_withdrawn', '2026-11-04T09:00:00Z', 'A-1'),
  ];
  expect(stateOf('jobbtorg_remiss', 'A-1/adult1', events, '2026-12-01T09:00:00Z').state).toBe(
    'stopped',
  );
});

test('two applications of a case keep their clocks apart', () => {
  const other = event('application_submitted', '2026-12-01T09:00:00Z', 'A-2');
  const sent = event('decision_sent', '2026-11-10T09:00:00Z', 'A-1');
  const events = [submitted, other, sent];
  expect(stateOf('beslut', 'A-1', events, '2026-12-02T09:00:00Z').state).toBe('stopped');
  expect(stateOf('beslut', 'A-2', events, '2026-12-02T09:00:00Z').dueDate).toBe('2026-12-15');
});

test('each decision has its own time for appeal', () => {
  const events = [
    event('decision_received', '2026-11-02T09:00:00Z', 'A-1', { decisionId: 'D-1' }),
    event('decision_received', '2026-11-09T09:00:00Z', 'A-1', { decisionId: 'D-2' }),
  ];
  expect(stateOf('overklagande', 'D-2', events, '2026-11-10T09:00:00Z').dueDate).toBe('2026-11-30');
});

test('a visit on paper counts from the day it happened, not from when it was written down', () => {
  const registered = event('application_registered', '2026-11-09T09:00:00Z', 'A-3', {
    occurredAt: '2026-11-06T15:00:00Z',
  });
  expect(stateOf('nybesok', 'A-3', [registered], '2026-11-09T09:00:00Z').dueDate).toBe(
    '2026-11-20',
  );
});

test('an outcome in the journal decides whether execution is due', () => {
  const made = { ...event('decision_made', '2026-11-09T09:00:00Z', 'A-1'), outcome: 'bifall' };
  expect(stateOf('verkstallighet', 'A-1', [made], '2026-11-09T09:00:00Z').dueDate).toBe(
    '2027-02-09',
  );
});

test('a remittal sent is about both, and each has its own clock of it', () => {
  const assessed = event('assessed_able_to_work', '2026-11-03T09:00:00Z', 'A-1', {
    adult: 'adult1',
  });
  const sent = event('remittal_sent', '2026-11-05T09:00:00Z', 'A-1', {
    remittalId: 'R-7',
    adult: 'adult1',
  });
  const names = (kind: 'application' | 'remittal', instanceId: string) =>
    clocksOfInstance(
      kind,
      [assessed, sent].filter((one) => concerns(instanceId, one)),
      sent.at,
    ).map(({ clock, subject, state }) => `${clock} ${subject} ${state.state}`);
  expect(names('application', 'A-1')).toEqual(['jobbtorg_remiss A-1/adult1 stopped']);
  expect(names('remittal', 'R-7')).toEqual(['jobbtorg_plan R-7 running']);
  expect(concerns('A-2', sent)).toBe(false);
});

test('what has not happened yet has no clock', () => {
  expect(caseClocks([submitted], '2026-11-01T09:00:00Z')).toEqual([]);
});

test('an event concerns the instance it is written under, and those that it names', () => {
  const answered = event('remittal_answered', '2026-11-06T09:00:00Z', 'R-7', {
    applicationId: 'A-1',
  });
  expect(['A-1', 'R-7', 'A-7'].map((id) => concerns(id, answered))).toEqual([true, true, false]);
});

test('an event without an instance is about the application that it names, or about none', () => {
  const loose = { type: 'application_submitted', at: submitted.at } as const;
  expect(subjectOf('application', { ...loose, data: { applicationId: 'A-3' } })).toBe('A-3');
  expect(subjectOf('application', { ...loose, data: {} })).toBe('');
});

test('what is named by other than a text is not named', () => {
  const counted = event('assessed_able_to_work', submitted.at, 'A-1', { adult: 2 });
  expect(subjectOf('adult', counted)).toBe('A-1');
});

test('an appeal has the clock of its handing over, and the application has not', () => {
  const received = event('appeal_received', '2026-11-23T09:00:00Z', 'O-1', {
    applicationId: 'A-1',
  });
  const names = (kind: Parameters<typeof clocksOfInstance>[0]) =>
    clocksOfInstance(kind, [submitted, received], received.at).map(
      ({ clock, subject }) => `${clock} ${subject}`,
    );
  expect(names('appeal')).toEqual(['overlamnande O-1']);
  expect(names('application')).not.toContain('overlamnande O-1');
  expect(names('amendment')).toEqual([]);
});
