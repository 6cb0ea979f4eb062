import { type Household, homeAnswers } from './household.ts';

/** A complete application of a household, as the API takes it. */
export function applicationAnswers(household: Household) {
  const { month, partner, wage } = household;
  return {
    phone: '0701740605',
    language: 'svenska',
    interpreter: false,
    address: 'Testgatan 1, Stockholm',
    stayInSweden: 'citizen',
    ...homeAnswers(household),
    applicantOccupation: 'unemployed',
    applicantCanWork: true,
    ...(partner ? { partnerOccupation: 'unemployed', partnerCanWork: true } : {}),
    incomes: wage > 0 ? [{ kind: 'lon', who: 'applicant', amount: wage }] : [],
    assets: [],
    costs: [],
    supportMonth: month,
    livingSupport: true,
    otherNeeds: [],
    reasonToApply: 'Jag blev av med jobbet i augusti.',
    acute: false,
    paymentMethod: 'account',
    clearing: '6000',
    accountNumber: '123456789',
    truthful: true,
    willInform: true,
  };
}
