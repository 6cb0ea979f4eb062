import type { caseworkConflict as original } from '../sv/conflict.ts';

/** English texts of conflict of interest: the report, the objection and the trying of it. */
export const caseworkConflict: typeof original = {
  title: (caseId) => `Conflict of interest in case ${caseId}`,
  lead: 'Whoever has a conflict of interest takes no part in the case and reports it at once (Administrative Procedure Act, sections 16–18).',
  report: 'Report a conflict of interest',
  away: 'Take no part in the case',
  nobodyAway: 'Nobody has reported a conflict of interest in the case.',
  objectionTitle: "Register the applicant's objection",
  objectionLead:
    'If the applicant says that a colleague has a conflict of interest, the question is tried as soon as possible. The colleague takes no part meanwhile.',
  objection: 'Register the objection',
  objected: 'The objection is registered. The colleague takes no part in the case.',
  tryTitle: (name) => `Try the question: ${name}`,
  tryLead:
    'If there is a conflict, you need do nothing: the person takes no part. If there is none, the person can take part again.',
  lift: 'Let the person take part again',
  lifted: 'The finding is recorded. The person can take part in the case again.',
};
