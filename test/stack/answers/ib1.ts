import { daysFromNow } from './day.ts';
import { type Household, homeAnswers } from './household.ts';

/** IB 1 of a household, everything verified and approved. */
export function ib1Answers(household: Household) {
  const { partner, wage } = household;
  return {
    identityChecked: 'e_id',
    livesHere: true,
    residenceGround: 'citizen',
    ...homeAnswers(household),
    householdVerified: 'register',
    housingVerified: 'contract',
    rentAccepted: true,
    applicantOccupation: 'unemployed',
    applicantHinder: 'arbetslos_ingen',
    applicantCanWork: true,
    ...(partner
      ? {
          partnerOccupation: 'unemployed',
          partnerHinder: 'arbetslos_ingen',
          partnerCanWork: true,
        }
      : {}),
    incomes:
      wage > 0
        ? [
            {
              kind: 'lon',
              who: 'applicant',
              amount: wage,
              counted: true,
              source: 'lönebesked',
            },
          ]
        : [],
    jobbstimulans: [],
    assets: [],
    costs: [],
    benefits: [],
    networkCanHelp: 'no',
    assessment: 'Hushållet kan inte försörja sig på annat sätt.',
    completeOn: daysFromNow(0),
  };
}
