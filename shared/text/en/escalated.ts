import type { escalated as original } from '../sv/escalated.ts';

/** English texts of the list of late activity plans. */
export const escalated: typeof original = {
  title: 'Late activity plans',
  lead: 'Remittals whose time for the activity plan has run out. The list of Jobbtorg marks the same ones as raised to managers. The application may go on without the answer; a late answer never counts against the applicant.',
  back: 'To follow-up',
  none: 'No activity plan is late.',
  noCoach: 'Nobody has acknowledged',
  coachLeft: 'Nobody now, the coach has left the office',
  notReminded: 'Not reminded',
  reminder: (number, date) => `Reminder ${number}: ${date}`,
  managersTold: (date) => `To the managers of both sides: ${date}`,
  late: (n) => (n === 1 ? '1 day late' : `${n} days late`),
  columns: {
    case: 'Case',
    office: 'Office',
    coach: 'Coach',
    caseworker: 'Caseworker',
    sent: 'Sent',
    due: 'Plan by',
    reminded: 'Reminders',
  },
};
