import { daysFromNow } from './day.ts';

const returned = { returnReason: 'wrong_group', returnText: 'Personen har redan arbete.' };

export const kvitteringAnswers = {
  kvitterad: { meetingOn: daysFromNow(2) },
  atersand: returned,
};

export const samtyckeAnswers = {
  samtycker: { consents: 'yes' },
  samtycker_inte: { consents: 'no' },
};

export const kartlaggningAnswers = {
  klar: { metOn: daysFromNow(0), mapping: 'butik i fyra år', ownWishes: 'kontor' },
  atersand: returned,
};

export const aktivitetsplanAnswers = {
  plan_klar: {
    activities: [{ kind: 'job_search', place: 'Jobbtorg', hours: 20, from: daysFromNow(3) }],
    planGoals: 'arbete snart',
    followUpOn: daysFromNow(28),
    coachContact: 'Jobbtorg City',
  },
  atersand: returned,
};

const followedUp = { metOn: daysFromNow(0), progress: 'går bra' };

export const uppfoljningAnswers = {
  fortsatter: { ...followedUp, followUpOn: daysFromNow(28) },
  ny_plan: { ...followedUp, whyNewPlan: 'Praktiken är slut.' },
  paus: {
    ...followedUp,
    pauseWhat: 'Söker arbete i Malmö',
    pausedFrom: daysFromNow(0),
    pausedTo: daysFromNow(7),
    approvedBy: 'Sofia Wikander',
    approvedOn: daysFromNow(0),
  },
  avslutad: { ...followedUp, result: 'arbete', resultOn: daysFromNow(1) },
};

export const pausAnswers = { avbruten: { backOn: daysFromNow(1) } };
