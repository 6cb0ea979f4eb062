import type { attendance as sv } from '../sv/attendance.ts';

/** English texts on attendance. */
export const attendance: typeof sv = {
  states: {
    present: 'Present',
    valid_absence: 'Valid absence',
    invalid_absence: 'Invalid absence',
    sick_certified: 'Ill, with certificate',
    sick_uncertified: 'Ill, without certificate',
    other_activity: 'Other approved activity',
  },
  notRegistered: 'Not registered',
  week: (number, year) => `Week ${number}, ${year}`,
  earlierWeek: 'The week before',
  laterWeek: 'The week after',
  neverAbsence:
    'A day that is not registered is never absence. It is not counted, and no decision can stand on it.',
  coachWord: 'Jobbtorg has registered',
  clientWord: 'The person says',
  ownWord: 'You say',
  nothingSaid: 'Nothing said yet',
  said: { was_there: 'Was there', was_not_there: 'Was not there' },
  byWhom: (name, when) => `${name}, ${when}`,
  corrected: 'Registered before',
  takenBack: 'The registration was taken back',
  why: 'Question: why was the person away?',
  whyOwn: 'A question to you: why were you away?',
  answer: 'Answer',
  staysWithUnit: 'The answer was given to the caseworker and stays there.',
  orally: (name) => `told to ${name}`,
  question: {
    waits: (date) => `Waits for an answer until ${date}. Nothing can be proposed before that.`,
    passed: (date) => `No answer came until ${date}. One can still be given.`,
    answered: 'Answered',
  },
  figures: (invalid, waiting) =>
    `Days of invalid absence: ${invalid}. Of them ${waiting} wait for an answer.`,
  register: {
    title: 'Attendance',
    link: 'Register attendance',
    lead: 'Choose how it was for the days that you know. Leave the rest: a day without a registration is just not registered.',
    leadRead: 'Here you see what the coaches of the office have registered.',
    group: 'Group',
    everyone: 'Everyone',
    weekField: 'Week',
    show: 'Show',
    none: 'Nobody has a planned day this week.',
    protectedCount: (n) =>
      n === 1
        ? 'One person is shown only to those who may open the remittal.'
        : `${n} people are shown only to those who may open their remittals.`,
    notYet: 'The day has not come yet',
    note: 'Note on the absence that you register now',
    noteHint: 'The person sees it. Write nothing about health.',
    noteFaults: {
      TooLong: (n) =>
        `Shorten the note to at most ${n} characters and save again. Nothing was saved for the person.`,
      WithoutAbsence: () =>
        'The note belongs to an absence that you register with it. Choose the day, or remove the note. Nothing was saved for the person.',
    },
    asks: 'Invalid absence opens a question to the person. Nothing else happens until it is answered or its time has passed.',
    save: 'Save attendance',
    saved: (n) =>
      n === 0 ? 'Nothing new to save.' : `Saved for ${n === 1 ? 'one person' : `${n} people`}.`,
    refusedTitle: 'Some of it could not be saved',
    refused: {
      SessionNotPlanned: 'The day is not in the plan.',
      SessionNotYet: 'The day has not come yet.',
      RegisteredMeanwhile: 'Somebody registered the day while you were working. What stands is:',
      NotAllowed: 'You may not register for this person.',
      StateUnknown: 'Choose one of the alternatives in the list.',
    },
    yours: (state) => `You chose: ${state}`,
    back: 'To the remittals',
    previous: 'Previous people',
    next: 'More people',
  },
  own: {
    title: 'Your attendance',
    lead: 'Here you see what Jobbtorg has registered. You can say yourself how it was. Your words stay beside theirs.',
    none: 'You have no planned days this week.',
    noPlan: 'You have no activity plan from Jobbtorg yet.',
    asked: (n) =>
      n === 1
        ? 'Jobbtorg has registered invalid absence on one day. Tell why you were away.'
        : `Jobbtorg has registered invalid absence on ${n} days. Tell why you were away.`,
    say: 'Say how it was',
    tell: 'Tell why',
    send: 'Send',
    sent: 'Thank you, it is saved.',
    back: 'My pages',
  },
  case: {
    title: 'Attendance',
    link: 'Attendance, week by week',
    none: 'Nothing is registered or said yet.',
    told: 'Write down an answer that was given orally',
    toldRead:
      'Jobbtorg reads what you write here as long as the consent holds. Otherwise Jobbtorg only sees that there is an answer.',
    saved: 'The answer is saved.',
    unverified:
      'The time for an answer, and how far back an absence can mean something, are settings. They are not checked against the adopted text of the act.',
  },
};
