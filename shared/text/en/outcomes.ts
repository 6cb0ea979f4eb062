import type { outcomes as original } from '../sv/outcomes.ts';
import { caseworkCase } from './casework-case.ts';
import { reviewOutcomes } from './review.ts';

/** English words for the ways out of the steps, as caseworkers choose them. */
export const outcomes: typeof original = {
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
      label: caseworkCase.case.withoutAnswer,
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
  samtycke: {
    samtycker: {
      label: 'The answer has come',
      hint: 'Choose in the form what the person answered. The remittal is then sent.',
    },
    samtycker_inte: {
      label: 'Does not consent',
      hint: 'The remittal is sent without the information.',
    },
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
};
