import { expect, test } from 'vitest';
import type { Flow } from '../../workflows/flow.ts';
import { delayReasonOf } from './delay-reason.ts';

const at = (step: string, open: readonly string[] = []): { flow: Flow } => ({
  flow: {
    process: 'nyansokan',
    step,
    visit: 1,
    parts: open.map((part) => ({ step: part, visit: 1, state: 'open' })),
    items: { children: [], remittals: [] },
  },
});

test.each([
  ['mottagning', [], 'not_begun'],
  ['komplettering', [], 'waiting_reply'],
  ['utredning', ['ib1', 'remissvar'], 'investigating'],
  ['utredning', ['remissvar', 'ib3'], 'investigating'],
  ['utredning', ['remissvar'], 'waiting_jobbtorg'],
  ['kommunicering', [], 'waiting_reply'],
  ['beslut_chef', [], 'deciding'],
] as const)('at %s with %j open a notice says %s', (step, open, reason) => {
  expect(delayReasonOf(at(step, open))).toBe(reason);
});
