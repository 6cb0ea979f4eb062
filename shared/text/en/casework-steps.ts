import type { caseworkSteps as original } from '../sv/casework-steps.ts';
import { reviewOutcomes, reviewSteps } from './review.ts';

/** English words for the steps of the processes and for the ways out of them, as caseworkers say it. */
export const caseworkSteps: typeof original = {
  steps: {
    ...reviewSteps,
    mottagning: 'Reception',
    komplettering: 'Waiting for more information',
    utredning: 'Investigation',
    ib1: 'IB 1 – Material',
    ib2: 'IB 2 – Jobbtorg',
    remissvar: 'Answer from Jobbtorg',
    ib3: 'IB 3 – The way to self-support',
    ib4: 'IB 4 – Plan for change',
    plan_underskrift: 'Waiting for an answer to the plan',
    barnkonsekvensanalys: 'Consequences for the child',
    berakning: 'Being calculated',
    forslag: 'Proposal for a decision',
    kommunicering: 'Waiting for comment',
    beslut: 'Decision',
    beslut_chef: 'Decision by a manager',
    brev: 'The letter is being made',
    expediering: 'The decision is being sent',
    utbetalning: 'The payment is being registered',
    beslutad: 'Decided',
    aterkallad: 'Withdrawn',
    overlamnad: 'Passed on',
    hanvisad: 'Referred elsewhere',
    kvittering: 'Jobbtorg is to acknowledge',
    aktivitetsplan: 'Jobbtorg is making a plan',
    svar: 'The answer is being given',
    besvarad: 'Answered',
    atersand: 'Returned',
  },
  shortSteps: {
    ib1: 'IB 1',
    ib2: 'IB 2',
    ib3: 'IB 3',
    ib4: 'IB 4',
    plan_underskrift: 'Plan answer',
    barnkonsekvensanalys: 'Child',
    remissvar: 'Remittal answer',
  },
  outcomes: {
    ...reviewOutcomes,
    mottagning: {
      till_utredning: { label: 'To investigation', hint: 'Right unit, to be investigated.' },
      komplettering: {
        label: 'Ask the applicant for more',
        hint: 'Something is missing that is needed now. The decision clock is paused.',
      },
      hanvisad: {
        label: 'Referred to other support',
        hint: 'Only if the applicant withdraws the application.',
      },
      annan_enhet: {
        label: 'To another unit',
        hint: 'The household belongs to another district or municipality.',
      },
      aterkallad: { label: 'Withdrawn', hint: 'The applicant has withdrawn the application.' },
    },
    ib1: { klar: { label: 'The material is done', hint: 'The calculation is made from it.' } },
    ib2: {
      remiss: {
        label: 'Remit to Jobbtorg',
        hint: 'An adult is unemployed and able to work. The remittal is sent when you are done.',
      },
      ej_aktuell: {
        label: 'No remittal is needed',
        hint: 'No adult is unemployed and able to work.',
      },
    },
    remissvar: {
      utan_svar: {
        label: 'Go on without an answer',
        hint: 'The remittal stays with Jobbtorg and can be answered later.',
      },
    },
    ib3: { klar: { label: 'IB 3 is done', hint: 'The way to self-support is mapped.' } },
    ib4: {
      klar: { label: 'The plan for change is made', hint: 'Signed at the meeting, or not signed.' },
      till_underskrift: {
        label: 'Let the applicant answer on the own page',
        hint: 'The applicant reads the plan and accepts it, or writes what is to change. When the day has passed the case goes on.',
      },
    },
    plan_underskrift: {
      godkand: {
        label: 'The answer has come in',
        hint: 'Choose in the form if the applicant accepts or wants a change.',
      },
      vill_andra: { label: 'Wants a change', hint: 'The plan is made anew.' },
    },
    barnkonsekvensanalys: {
      klar: { label: 'The analysis is done', hint: 'The consequences are considered.' },
    },
    komplettering: {
      inkommet: { label: 'The answer has come in', hint: 'Reception looks at it.' },
    },
    kommunicering: {
      svarat: {
        label: 'The applicant has commented',
        hint: 'The comment is read before the decision.',
      },
    },
    forslag: {
      till_beslut: {
        label: 'To decision',
        hint: 'The delegation says whether you or a manager decides.',
      },
      kommunicering: {
        label: 'Let the applicant comment first',
        hint: 'The decision goes against the applicant on material not seen before (FL 25).',
      },
      ateruppta_utredning: {
        label: 'Resume the investigation',
        hint: 'One or more parts need to be done again.',
      },
    },
    beslut: {
      beslutad: { label: 'Decide as proposed', hint: 'The letter is sent right after.' },
      tillbaka: { label: 'Change the proposal', hint: 'The case goes back to the proposal.' },
    },
    beslut_chef: {
      beslutad: { label: 'Decide as proposed', hint: 'The letter is sent right after.' },
      tillbaka: {
        label: 'Send the proposal back',
        hint: 'The socialsekreterare is told what needs to change.',
      },
    },
  },
};
