/** One example of each larger body, for the document. A test holds them to their forms. */

const anna = {
  phone: '0700000000',
  language: 'svenska',
  interpreter: false,
  address: 'Exempelgatan 3, 111 22 Stockholm',
  stayInSweden: 'citizen',
  livesWith: 'alone',
  children: [],
  housingForm: 'rental',
  personsInHome: 1,
  rooms: 1,
  rent: 520_000,
  contract: 'own',
  applicantOccupation: 'unemployed',
  applicantCanWork: true,
  incomes: [{ kind: 'bostadsbidrag', who: 'applicant', amount: 90_000 }],
  assets: [],
  costs: [{ kind: 'el', amount: 32_000 }],
  paymentMethod: 'account',
  clearing: '6000',
  accountNumber: '123456789',
} as const;

const request = {
  supportMonth: '2026-12',
  livingSupport: true,
  otherNeeds: [],
  reasonToApply: 'Min anställning har tagit slut och a-kassan räcker inte.',
  acute: false,
} as const;

/** An application of one adult. */
export const applicationExample = {
  ...anna,
  ...request,
  truthful: true,
  willInform: true,
} as const;

/** A telephone call in which little more was said than that somebody needs support. */
export const registrationExample = {
  applicantName: 'Anna Exempel',
  applicantNumber: '198504129886',
  channel: 'phone',
  receivedOn: '2026-11-20',
  declaredHow: 'orally',
  toldOfDuty: true,
  supportMonth: '2026-12',
  children: [],
  incomes: [],
  assets: [],
  costs: [],
  otherNeeds: [],
} as const;

/** A coach takes a remittal on. */
export const completionExample = {
  outcome: 'kvitterad',
  answers: { meetingOn: '2026-12-01', message: 'Välkommen till Jobbtorg City klockan 10.' },
} as const;
