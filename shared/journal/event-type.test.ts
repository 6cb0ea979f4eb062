import { expect, test } from 'vitest';
import { eventTypeNames, eventTypes, isEventType } from './event-type.ts';

test('a name that is no event is told apart, also one that every object has', () => {
  expect([isEventType('closed'), isEventType('opened'), isEventType('toString')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('how the office divides its work is not shown to the applicant', () => {
  const shown = eventTypeNames.filter((name) => eventTypes[name].applicant);
  expect(shown).toContain('decision_sent');
  expect(shown.filter((name) => name.startsWith('task_'))).toEqual([]);
  expect(shown).not.toContain('note_written');
  expect(shown).not.toContain('protection_changed');
});
