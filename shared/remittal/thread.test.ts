import { expect, test } from 'vitest';
import type { Consent } from './consent.ts';
import { isUnread, opened, silentWhy, withMessage } from './thread.ts';

const given: Consent = {
  state: 'given',
  how: 'signed',
  until: '2026-12-31',
  scope: ['background'],
  purpose: 'En aktivitetsplan',
  receiver: 'jobbtorg_city',
};
const sent = { status: 'sent', sentAt: '2026-11-02T08:00:00.000Z', consent: given } as const;
const now = '2026-11-10T08:00:00.000Z';

test('a message is new to the other side until somebody there opens it', () => {
  const first = withMessage(undefined, 'unit');
  expect(first).toEqual({ count: 1, unread: { unit: false, office: true } });
  expect(isUnread({ thread: first }, 'office')).toBe(true);
  expect(isUnread({ thread: opened(first, 'office') }, 'office')).toBe(false);
  expect(isUnread({ thread: first }, 'unit')).toBe(false);
  expect(isUnread({}, 'office')).toBe(false);
  expect(withMessage(undefined, 'office').unread).toEqual({ unit: true, office: false });
});

test('writing does not hide what the other side wrote meanwhile', () => {
  const both = withMessage(withMessage(undefined, 'unit'), 'office');
  expect(both).toEqual({ count: 2, unread: { unit: true, office: true } });
  expect(opened(both, 'unit')).toEqual({ count: 2, unread: { unit: false, office: true } });
});

test('the unit writes as long as a consent holds, the office as long as the remittal goes on', () => {
  const withdrawn = { ...sent, consent: { ...given, state: 'withdrawn' } } as const;
  const over = { ...sent, status: 'closed' } as const;
  const both = (remittal: Parameters<typeof silentWhy>[0], at = now) =>
    (['unit', 'office'] as const).map((side) => silentWhy(remittal, side, at));
  expect(both(sent)).toEqual([undefined, undefined]);
  expect(both(withdrawn)).toEqual(['NoConsentToWrite', undefined]);
  expect(both(sent, '2026-12-31T22:30:00.000Z')).toEqual([undefined, undefined]);
  expect(both(sent, '2026-12-31T23:30:00.000Z')).toEqual(['NoConsentToWrite', undefined]);
  expect(both({ ...over, consent: withdrawn.consent })).toEqual([
    'RemittalIsOver',
    'RemittalIsOver',
  ]);
  expect(both({ status: 'asked', consent: { ...given, state: 'asked' } })).toEqual([
    'RemittalNotSent',
    'RemittalNotSent',
  ]);
});
