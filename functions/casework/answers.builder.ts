/** For tests: answers to each form of the unit, all of one simple household, typed as a person would. */
import { anIb1 } from '../../shared/application/answers.builder.ts';
import type { Answers, RawForm } from '../../shared/instrument/instrument.ts';
import { latestInstrument } from '../../shared/instrument/registry.ts';
import { toForm } from '../../shared/instrument/to-form.ts';

/** What reception finds out of a household that it has no doubts about. */
export const received: Answers = {
  firstContactOn: '2026-11-02',
  channel: 'web',
  spokenWith: true,
  belongsHere: true,
  protectedIdentity: false,
  acuteNeed: false,
  otherBenefits: [],
  homeless: false,
  newlyArrived: false,
  visitOffered: true,
  visitOfferedOn: '2026-11-02',
  visitDate: '2026-11-05',
  visitTime: '10.30',
};

/** IB 1 of a single adult who rents a flat. */
export const underlag: Answers = { ...anIb1() };

export const noRemittal: Answers = { noRemittalWhy: 'Ingen vuxen kan arbeta just nu.' };

export const remitted: Answers = {
  adults: [
    {
      who: 'applicant',
      remit: true,
      office: 'jobbtorg_city',
      purpose: 'en aktivitetsplan',
      consentHow: 'orally',
      witness: 'Mona Ekdahl',
      consentOn: '2026-11-02',
      consentUntil: '2027-05-01',
      shared: ['contact', 'background'],
      contact: 'telefon',
      background: 'butik',
      education: 'gymnasium',
      wishes: 'kontor',
    },
  ],
};

export const wayToSupport: Answers = {
  applicantWorkHistory: 'butik',
  applicantEducation: 'gymnasium',
  applicantStrengths: 'noga',
  applicantOwnGoal: 'kontor',
  partnerThere: false,
  home: 'bra',
  people: 'syster',
  wayAssessment: 'jobb inom ett halvår',
};

export const plan: Answers = {
  situation: 'Jag är arbetslös.',
  change: 'Jag vill arbeta.',
  goals: [{ goal: 'Jobb', by: '2027-01-15' }],
  reasons: 'För barnen.',
  needs: 'Söka jobb.',
  steps: [{ step: 'Träffa Jobbtorg', by: '2026-11-12' }],
  difficulties: 'Inga',
  unitCommitments: [{ what: 'Ringa', by: '2026-11-12' }],
  followUpOn: '2026-12-01',
  deviations: [],
  duties: [
    {
      duty: 'söker två jobb',
      howOften: 'varje vecka',
      until: '2027-01-15',
      leadsTo: 'ett arbete ger lön',
    },
  ],
  madeOn: '2026-11-02',
  meetingNumber: 1,
  concerns: 'applicant',
  signed: 'paper',
};

export const proposal: Answers = {
  decisionKind: 'bifall',
  circumstances: 'Hushållet har inga inkomster som räcker.',
  reasons: 'Hushållet kan inte försörja sig på annat sätt.',
  rules: ['SoL 12:1'],
  unseenMaterial: false,
  grounds: [],
  beyond: [],
};

export const signature: Answers = { read: true, noConflict: true };

/** Answers as they are typed in a form. */
export function typed(form: string, answers: Answers): RawForm {
  return toForm(latestInstrument(form), answers);
}
