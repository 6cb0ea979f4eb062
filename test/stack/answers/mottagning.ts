import { daysFromNow } from './day.ts';

const contact = {
  firstContactOn: daysFromNow(0),
  channel: 'web',
  spokenWith: true,
  belongsHere: true,
  protectedIdentity: false,
  acuteNeed: false,
  otherBenefits: [],
  homeless: false,
  newlyArrived: false,
  visitOffered: true,
  visitOfferedOn: daysFromNow(0),
  visitDate: daysFromNow(4),
  visitTime: '10.00',
};

/** What mottagning found out, with what each way out of it asks for. */
export const mottagningAnswers = {
  till_utredning: contact,
  komplettering: {
    ...contact,
    missing: [{ what: 'Hyreskontrakt', why: 'För att se vad bostaden kostar.' }],
    replyBy: daysFromNow(365),
  },
  hanvisad: {
    ...contact,
    referredTo: 'CSN',
    referredFor: 'Studiemedel under kursen.',
    withdrawsFreely: true,
  },
  annan_enhet: {
    ...contact,
    belongsHere: false,
    otherUnit: 'Solna',
    otherUnitWhy: 'Folkbokförd i Solna.',
    applicantConsents: true,
  },
  aterkallad: {
    ...contact,
    withdrawnOn: daysFromNow(0),
    withdrawnHow: 'phone',
    withdrawnWords: 'Jag har fått lön och behöver inget stöd.',
  },
};
