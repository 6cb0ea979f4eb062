import type { office as original } from '../sv/office.ts';

/** English texts of the page on which a Jobbtorg office is led. */
export const office: typeof original = {
  title: (name) => `The office: ${name}`,
  lead: 'Here you see what is late, what the office has before it and who works here. Caseworkers are answered by the coaches.',
  ownSystem: 'Connect the office’s own system',
  counts: 'Right now',
  open: 'Wait for a plan',
  overdue: 'Overdue',
  escalated: 'Of which managers of both sides know',
  followed: 'Plans that are followed',
  paused: 'Of which paused',
  atLeast: (n) => `More than ${n}`,
  late: 'Late activity plans',
  lateLead:
    'Remittals whose time for the activity plan has run out. The managers of the unit see the same list. A row goes when the plan comes.',
  noneLate: 'No activity plan is late.',
  columns: {
    person: 'Person',
    unit: 'Unit',
    coach: 'Coach',
    caseworker: 'Caseworker',
    sent: 'Sent',
    due: 'Plan by',
    history: 'Reminders',
  },
  staff: 'Those who work here',
  staffLead: 'Those who have logged in within the last 90 days.',
  noStaff: 'Nobody has logged in yet.',
  name: 'Name',
  role: 'Role',
  seen: 'Last logged in',
  moves: 'Those who have left the office',
  noMoves: 'Nobody has been moved from here.',
  to: 'To',
  when: 'When',
  by: 'By',
  ends: 'Left Jobbtorg',
  moveLead:
    "The move counts at once, also for somebody who is logged in. The remittals stay in the office's list, with drafts and times, and another coach takes them over. Change the city's directory too: it says where the person works at the next change.",
  ended: (name) => `${name} (has left)`,
  move: 'Move',
  leftBehind: (n, name) =>
    `${n === 1 ? 'One remittal' : `${n} remittals`} still ${n === 1 ? 'bears' : 'bear'} the name of ${name}, who has left the office.`,
  release: 'Give to the list',
  moved: "The move is done. The person's remittals wait in the list for another coach.",
};
