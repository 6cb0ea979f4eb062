import type { caseworkProposal as original } from '../sv/proposal.ts';

/** English texts of what a decision is made on, and of its rows. */
export const caseworkProposal: typeof original = {
  title: 'What the decision is made on',
  notYoursToSign: 'You cannot make this decision',
  signingLimit: (limit: string) => `Your limit is ${limit}.`,
  parts: {
    '12:1': 'The right to assistance (SoL 12:1)',
    '12:2': 'Beyond the right (SoL 12:2)',
  },
  appeal: {
    '12:1': 'Appealed to the administrative court (SoL 35:1).',
    '12:2': 'Can only be tried for legality (KL 13 chap.).',
  },
  part: (kind, amount) => `${kind}, ${amount}`,
  rows: 'Row by row',
  noRows: 'No row goes against the applicant.',
  ofApplied: (approved, applied) => `${approved} of ${applied}`,
  counted: (counted) => `${counted} counted`,
  outcome: { bifall: 'Granted', delavslag: 'Granted in part', avslag: 'Refused' },
  against: 'Counted against the applicant',
  reason: 'Reason',
  rule: 'Provision',
  evidence: 'Shown by',
  ground: 'Less than the calculation',
  heard: 'Has the applicant been heard?',
  nothingUnseen: 'Nothing goes against the applicant on what the applicant has not seen.',
  exception: 'The decision is made without communication.',
  sent: (when, by, replyBy) => `Sent ${when} by ${by}. Answer by ${replyBy}.`,
  from: (source) => `Comes from: ${source}`,
  answer: "The applicant's answer",
  noAnswer: 'No answer has come.',
  children: 'The children',
  analysed: (when, by) => `Analysis made ${when} by ${by}`,
  notAnalysed: 'Analysis missing',
  decides: 'What decides',
  rules: 'Provisions',
};
