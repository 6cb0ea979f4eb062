import type { caseworkTalk as original } from '../sv/talk.ts';

/** English texts of sensitive talks. */
export const caseworkTalk: typeof original = {
  title: 'Sensitive talks',
  back: 'All talks',
  safeTitle: 'How the person you speak with is protected',
  safe: [
    'Talks are held in private, with one adult at a time. A co-applicant, child or relative is never present and never interprets.',
    'What you write here is never shown to a co-applicant, never stands in a decision or letter, and does not follow when the investigation is shared.',
    'Only caseworkers and managers of the unit can read it. Each reading is logged.',
    'The journal says only that a talk was documented, not which or with whom.',
  ],
  none: 'No talks are documented.',
  start: 'New talk',
  which: 'Which talk?',
  withWhom: 'With whom?',
  choose: 'Choose one.',
  begin: 'Begin',
  document: 'Document and lock',
  saved: 'The draft is saved.',
  forms: { freda: 'Freda short questions', audit: 'AUDIT', dudit: 'DUDIT' },
  hints: {
    freda: 'When violence is noticed.',
    audit: 'Alcohol, when there is need. An offer, never a demand.',
    dudit: 'Other drugs, when there is need. An offer, never a demand.',
  },
  begun: (name, date) => `Begun by ${name} ${date}`,
  documented: (name, date) => `Documented by ${name} ${date}`,
  declined: 'The person declined. That does not affect the right to assistance.',
  points: 'Points',
  limits: 'Limit for a further talk',
  limit: (man, woman) => `${man} for men, ${woman} for women`,
  pointsMean:
    'The points are a ground for talk and for an offer of help. They are never a condition and may not be used as a reason in a decision.',
  unverified: 'The limits are not checked against the manuals of the forms.',
};
