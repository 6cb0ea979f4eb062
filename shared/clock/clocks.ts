/**
 * Every clock of the process, declared once: what a page shows, what the
 * sweeper fires and what an indicator counts are read from here. May import the names of the
 * journal's events, nothing else.
 */
import type { Clock, Trigger } from './clock.ts';

const applicationIn: readonly Trigger[] = [
  { type: 'application_submitted' },
  { type: 'application_registered' },
];
const over: readonly Trigger[] = [{ type: 'application_withdrawn' }, { type: 'closed' }];

export const clocks = {
  nybesok: {
    scope: 'application',
    starts: [{ type: 'contact_registered' }, ...applicationIn],
    startsAt: 'first',
    limit: { unit: 'days', count: 14 },
    stops: [{ type: 'nybesok_offered' }, ...over],
    kind: 'promise',
    source: 'R001, R327',
    label: {
      applicant: {
        sv: 'Du får en tid för ett första besök senast {date}.',
        en: 'You will be offered a first visit by {date}.',
      },
      caseworker: { sv: 'Erbjud tid för nybesök', en: 'Offer a first visit' },
      manager: { sv: 'Nybesök inom 14 dagar', en: 'First visit within 14 days' },
    },
  },
  /**
   * An application counts as complete when it comes in, until something is asked for. R229 counts
   * from the day when that was handed in, so the limit begins anew then, or when the time for
   * handing it in ran out and the case goes on with what there is.
   */
  beslut: {
    scope: 'application',
    starts: applicationIn,
    startsAt: 'first',
    limit: { unit: 'days', count: 14 },
    pauses: {
      from: [{ type: 'komplettering_requested' }],
      until: [{ type: 'komplettering_received' }, { type: 'komplettering_expired' }],
    },
    stops: [{ type: 'decision_sent' }, ...over],
    kind: 'promise',
    source: 'R229',
    label: {
      applicant: {
        sv: 'Du får ett beslut senast {date}, om vi inte behöver fler uppgifter.',
        en: 'You will have a decision by {date}, unless we need more information.',
      },
      caseworker: { sv: 'Besluta och skicka beslutet', en: 'Decide and send the decision' },
      manager: {
        sv: 'Beslut inom 14 dagar från kompletta uppgifter',
        en: 'Decision within 14 days of complete information',
      },
    },
  },
  jobbtorg_remiss: {
    scope: 'adult',
    starts: [{ type: 'assessed_able_to_work' }],
    startsAt: 'every',
    limit: { unit: 'workingDays', count: 5 },
    stops: [
      { type: 'remittal_sent' },
      { type: 'remittal_not_needed' },
      { type: 'assessed_unable_to_work' },
      ...over,
    ],
    kind: 'promise',
    source: 'R132',
    label: {
      applicant: {
        sv: 'Vi kontaktar Jobbtorg för dig senast {date}.',
        en: 'We will contact Jobbtorg for you by {date}.',
      },
      caseworker: { sv: 'Skicka remiss till Jobbtorg', en: 'Send the remittal to Jobbtorg' },
      manager: {
        sv: 'Remiss till Jobbtorg inom fem arbetsdagar',
        en: 'Remittal to Jobbtorg within five working days',
      },
    },
  },
  /**
   * Beside the five days, for the young: "snarast" is the same day here, which is the district's to set
   * by this limit. Who is young is said when the assessment is written down.
   */
  jobbtorg_remiss_ung: {
    scope: 'adult',
    tightens: 'jobbtorg_remiss',
    starts: [{ type: 'assessed_able_to_work', outcomes: ['ung'] }],
    startsAt: 'every',
    limit: { unit: 'sameDay' },
    stops: [
      { type: 'remittal_sent' },
      { type: 'remittal_not_needed' },
      { type: 'assessed_unable_to_work' },
      ...over,
    ],
    kind: 'promise',
    source: 'R135',
    label: {
      applicant: {
        sv: 'Vi kontaktar Jobbtorg för dig genast, {date}.',
        en: 'We will contact Jobbtorg for you at once, {date}.',
      },
      caseworker: {
        sv: 'Ung: skicka remissen till Jobbtorg genast',
        en: 'Young: send the remittal to Jobbtorg at once',
      },
      manager: {
        sv: 'Unga remitteras till Jobbtorg samma dag',
        en: 'The young are remitted to Jobbtorg the same day',
      },
    },
  },
  jobbtorg_plan: {
    scope: 'remittal',
    starts: [{ type: 'remittal_sent' }],
    startsAt: 'first',
    limit: { unit: 'days', count: 5 },
    stops: [
      { type: 'remittal_answered' },
      { type: 'remittal_returned' },
      { type: 'remittal_withdrawn' },
    ],
    kind: 'promise',
    source: 'R133',
    label: {
      applicant: {
        sv: 'Jobbtorg gör en plan tillsammans med dig senast {date}.',
        en: 'Jobbtorg will make a plan together with you by {date}.',
      },
      caseworker: { sv: 'Aktivitetsplan från Jobbtorg', en: 'Activity plan from Jobbtorg' },
      manager: {
        sv: 'Aktivitetsplan från Jobbtorg inom fem dagar',
        en: 'Activity plan from Jobbtorg within five days',
      },
    },
  },
  arbetsplan: {
    scope: 'application',
    starts: [{ type: 'meeting_held' }],
    startsAt: 'first',
    limit: { unit: 'sameDay' },
    stops: [{ type: 'plan_signed' }, ...over],
    kind: 'promise',
    source: 'R118',
    label: {
      applicant: {
        sv: 'Vi gör din plan tillsammans på första mötet, {date}.',
        en: 'We make your plan together at the first meeting, {date}.',
      },
      caseworker: {
        sv: 'Gör arbetsplan på första mötet',
        en: 'Make the plan at the first meeting',
      },
      manager: { sv: 'Arbetsplan på första mötet', en: 'Plan made at the first meeting' },
    },
  },
  arbetsplan_kontroll: {
    scope: 'application',
    starts: [{ type: 'meeting_held' }],
    startsAt: 'second',
    limit: { unit: 'sameDay' },
    stops: [{ type: 'plan_signed' }, ...over],
    kind: 'promise',
    source: 'R119, R328',
    label: {
      applicant: {
        sv: 'Din plan ska vara klar efter andra mötet, {date}.',
        en: 'Your plan is to be ready after the second meeting, {date}.',
      },
      caseworker: {
        sv: 'Arbetsplan ska finnas efter andra mötet',
        en: 'A plan must exist after the second meeting',
      },
      manager: { sv: 'Arbetsplan efter andra mötet', en: 'Plan after the second meeting' },
    },
  },
  samhallsvagledning: {
    scope: 'adult',
    starts: [{ type: 'newly_arrived_known' }],
    startsAt: 'first',
    limit: { unit: 'months', count: 1 },
    stops: [{ type: 'samhallsvagledning_informed' }, ...over],
    kind: 'promise',
    source: 'R208, R312',
    label: {
      applicant: {
        sv: 'Du får information om samhällsvägledning senast {date}.',
        en: 'You will be told about civic guidance by {date}.',
      },
      caseworker: { sv: 'Informera om samhällsvägledning', en: 'Inform of civic guidance' },
      manager: {
        sv: 'Samhällsvägledning inom en månad',
        en: 'Civic guidance within one month',
      },
    },
  },
  drojsmal: {
    scope: 'application',
    starts: applicationIn,
    startsAt: 'first',
    limit: { unit: 'months', count: 6 },
    stops: [{ type: 'decision_made' }, ...over],
    kind: 'promise',
    source: 'FL 12 §',
    label: {
      applicant: {
        sv: 'Har du inget beslut {date} kan du skriftligt begära att vi avgör ärendet.',
        en: 'If you have no decision by {date}, you can ask in writing that we decide.',
      },
      caseworker: { sv: 'Avgör ärendet inom sex månader', en: 'Decide within six months' },
      manager: { sv: 'Avgjort inom sex månader', en: 'Decided within six months' },
    },
  },
  drojsmal_begaran: {
    scope: 'application',
    starts: [{ type: 'decision_requested' }],
    startsAt: 'every',
    limit: { unit: 'weeks', count: 4 },
    movesToWorkingDay: true,
    stops: [{ type: 'decision_made' }, { type: 'decision_request_rejected' }, ...over],
    kind: 'promise',
    source: 'FL 12 §',
    label: {
      applicant: {
        sv: 'Vi avgör ärendet eller svarar på din begäran senast {date}.',
        en: 'We will decide, or answer your request, by {date}.',
      },
      caseworker: {
        sv: 'Avgör ärendet eller avslå begäran om avgörande',
        en: 'Decide, or reject the request for a decision',
      },
      manager: {
        sv: 'Begäran om avgörande besvarad inom fyra veckor',
        en: 'Request for a decision answered within four weeks',
      },
    },
  },
  overklagande: {
    scope: 'decision',
    starts: [{ type: 'decision_received' }],
    startsAt: 'first',
    limit: { unit: 'weeks', count: 3 },
    movesToWorkingDay: true,
    stops: [{ type: 'appeal_received' }],
    kind: 'window',
    source: 'FL 44 §',
    label: {
      applicant: {
        sv: 'Du kan överklaga till och med {date}.',
        en: 'You can appeal until and including {date}.',
      },
      caseworker: { sv: 'Tid för överklagande', en: 'Time for appeal' },
      manager: { sv: 'Tid för överklagande', en: 'Time for appeal' },
    },
  },
  /** A week is what is found prompt (skyndsamt); an appeal that is late or taken back goes nowhere. */
  overlamnande: {
    scope: 'appeal',
    starts: [{ type: 'appeal_received' }],
    startsAt: 'first',
    limit: { unit: 'days', count: 7 },
    stops: [
      { type: 'appeal_handed_over' },
      { type: 'appeal_dismissed_late' },
      { type: 'appeal_withdrawn' },
    ],
    kind: 'promise',
    source: 'FL 46 §',
    label: {
      applicant: {
        sv: 'Vi lämnar ditt överklagande till domstolen senast {date}.',
        en: 'We will hand your appeal over to the court by {date}.',
      },
      caseworker: {
        sv: 'Lämna överklagandet till förvaltningsrätten',
        en: 'Hand the appeal over to the court',
      },
      manager: {
        sv: 'Överklagande överlämnat inom en vecka',
        en: 'Appeal handed over within a week',
      },
    },
  },
  /**
   * The payment order is the unit's own act of execution, so registering it stops the clock; what
   * the bank did with it is followed by the payments.
   */
  verkstallighet: {
    scope: 'decision',
    starts: [
      { type: 'decision_made', outcomes: ['bifall', 'delavslag'] },
      { type: 'decision_changed', outcomes: ['mer'] },
    ],
    startsAt: 'first',
    limit: { unit: 'months', count: 3 },
    stops: [{ type: 'payment_registered' }, { type: 'decision_executed' }],
    kind: 'promise',
    source: 'SoL 34:1',
    label: {
      applicant: {
        sv: 'Beslutet ska vara genomfört senast {date}.',
        en: 'The decision is to be carried out by {date}.',
      },
      caseworker: { sv: 'Verkställ beslutet', en: 'Carry out the decision' },
      manager: {
        sv: 'Verkställt inom tre månader, annars rapport till IVO',
        en: 'Carried out within three months, otherwise reported to IVO',
      },
    },
  },
} as const satisfies Record<string, Clock>;

export type ClockName = keyof typeof clocks;

/** True for the name of a declared clock. */
export function isClockName(name: string): name is ClockName {
  return Object.hasOwn(clocks, name);
}

/** The names of all clocks, in the order in which a case meets them. */
export const clockNames: readonly ClockName[] = Object.keys(clocks).filter(isClockName);
