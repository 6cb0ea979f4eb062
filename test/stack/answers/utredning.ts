/** Answers to IB 2–4 and to the analyses of consequences for the children. */
import { daysFromNow } from './day.ts';

function remitted(who: 'applicant' | 'co_applicant') {
  return {
    who,
    remit: true,
    office: 'jobbtorg_city',
    purpose: 'en aktivitetsplan',
    consentHow: 'signed',
    consentOn: daysFromNow(0),
    consentUntil: daysFromNow(180),
    shared: ['contact', 'background'],
    contact: 'telefon',
    background: 'butik',
    education: 'gymnasium',
    wishes: 'kontor',
  };
}

const { consentOn: _on, ...unanswered } = remitted('applicant');

export const ib2Answers = {
  remiss: { adults: [remitted('applicant')] },
  /** The person is to say on the own page what may be shared. */
  asked: { adults: [{ ...unanswered, consentHow: 'own_page', consentBy: daysFromNow(3) }] },
  bothAdults: { adults: [remitted('applicant'), remitted('co_applicant')] },
  ej_aktuell: { noRemittalWhy: 'Ingen vuxen kan arbeta just nu.' },
};

const way = (adult: 'applicant' | 'partner') => ({
  [`${adult}WorkHistory`]: 'butik',
  [`${adult}Education`]: 'gymnasium',
  [`${adult}Strengths`]: 'noga',
  [`${adult}OwnGoal`]: 'kontor',
});

/** IB 3 of a household with or without a partner. */
export function ib3Answers(partnerThere: boolean) {
  return {
    ...way('applicant'),
    partnerThere,
    ...(partnerThere ? way('partner') : {}),
    home: 'bra',
    people: 'syster',
    wayAssessment: 'jobb inom ett halvår',
  };
}

export const ib4Answers = {
  situation: 'Jag är arbetslös.',
  change: 'Jag vill arbeta.',
  goals: [{ goal: 'Jobb', by: daysFromNow(70) }],
  reasons: 'För barnen.',
  needs: 'Söka jobb.',
  steps: [{ step: 'Träffa Jobbtorg', by: daysFromNow(9) }],
  difficulties: 'Inga',
  unitCommitments: [{ what: 'Ringa', by: daysFromNow(9) }],
  followUpOn: daysFromNow(28),
  deviations: [],
  duties: [
    {
      duty: 'söker två jobb',
      howOften: 'varje vecka',
      until: daysFromNow(70),
      leadsTo: 'ett arbete ger lön',
    },
  ],
  madeOn: daysFromNow(0),
  meetingNumber: 1,
  concerns: 'applicant',
  signed: 'paper',
};

const { signed: _, ...unsigned } = ib4Answers;

/** The plan, given to the client to answer on the own page. */
export const givenPlan = { ...unsigned, signBy: daysFromNow(5) };

export const planReply = {
  accept: { answer: 'accept' },
  change: { answer: 'change', changes: 'Jag vill läsa svenska först.' },
};

export const childAnswers = {
  housing: 'trygg',
  health: 'bra',
  leisure: 'fotboll',
  contactWithParent: 'ja',
  school: 'bra',
  viewHow: 'not_obtained',
  viewWhyNot: 'Barnet är litet.',
  hasEffect: false,
  noEffectReason: 'Ansökan beviljas helt.',
};

export const withoutAnswer = { whyGoOn: 'Beslutet kan inte vänta på planen.' };
