import { daysFromNow } from './day.ts';

const returned = { returnReason: 'wrong_group', returnText: 'Personen har redan arbete.' };

export const kvitteringAnswers = {
  kvitterad: { meetingOn: daysFromNow(2) },
  atersand: returned,
};

export const aktivitetsplanAnswers = {
  plan_klar: {
    metOn: daysFromNow(0),
    mapping: 'kartlagd person',
    activities: [{ kind: 'job_search', place: 'Jobbtorg', hours: 20, from: daysFromNow(3) }],
    planGoals: 'arbete snart',
    followUpOn: daysFromNow(28),
    coachContact: 'Jobbtorg City',
  },
  atersand: returned,
};
