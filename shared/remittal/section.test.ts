import { expect, test } from 'vitest';
import { type OfficeSection, sectionOf } from './section.ts';
import type { Standing } from './standing.ts';

const dueAt = '2026-11-06T22:59:59.999Z';

test.each<[string, OfficeSection, Standing, step: string, today: string]>([
  ['a new one', 'new', { status: 'sent', dueAt }, 'kvittering', '2026-11-06'],
  ['a new one too late', 'overdue', { status: 'sent', dueAt }, 'kvittering', '2026-11-07'],
  ['one to map', 'plan', { status: 'acknowledged', dueAt }, 'kartlaggning', '2026-11-03'],
  ['one to plan', 'plan', { status: 'mapped', dueAt }, 'aktivitetsplan', '2026-11-06'],
  ['a plan too late', 'overdue', { status: 'mapped', dueAt }, 'aktivitetsplan', '2026-11-09'],
  [
    'a returned one whose answer is on its way, late or not',
    'onTheWay',
    { status: 'returned', dueAt },
    'svar',
    '2026-11-09',
  ],
  [
    'a follow-up a week ahead',
    'followUp',
    { status: 'answered', dueAt, followUpOn: '2026-12-01' },
    'uppfoljning',
    '2026-11-24',
  ],
  [
    'a follow-up further ahead, though the plan was late',
    'followed',
    {
      status: 'answered',
      dueAt,
      followUpOn: '2026-12-01',
      escalatedAt: '2026-11-06T23:01:00.000Z',
    },
    'uppfoljning',
    '2026-11-23',
  ],
  [
    'a follow-up that was missed',
    'overdue',
    { status: 'following', dueAt, followUpOn: '2026-12-01' },
    'uppfoljning',
    '2026-12-02',
  ],
  [
    'a new plan after a follow-up',
    'plan',
    { status: 'following', dueAt, followUpOn: '2026-12-01' },
    'aktivitetsplan',
    '2026-12-01',
  ],
  [
    'a pause',
    'paused',
    { status: 'paused', dueAt, followUpOn: '2026-12-01', pausedTo: '2026-12-20' },
    'paus',
    '2026-12-20',
  ],
  ['what is recalled', 'ended', { status: 'recalled', dueAt }, 'aterkallad', '2026-12-20'],
  ['what is closed', 'ended', { status: 'closed', dueAt }, 'avslutad', '2026-12-20'],
])('%s is among the %s', (_name, section, standing, step, today) => {
  expect(sectionOf(standing, step, today)).toBe(section);
});
