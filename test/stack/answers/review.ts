/** Answers to the forms of what comes after a sent decision. */
import { addDays } from '../../../shared/clock/calendar.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';

export const appealAnswers = {
  change: 'Jag vill få pengar till hela hyran.',
  why: 'Hyran är den som står i kontraktet.',
};

/** An appeal that came by e-mail on a day. */
export function appealOnPaper(foundOn: string) {
  return { way: 'epost', foundOn, by: 'sokande', ...appealAnswers };
}

/** Days since an old decision was sent and received: the time for an appeal has run out. */
export const oldDecision = { sent: 60, received: 50 } as const;

/** Too late, by a decision that was received long ago. */
export function lateAnswers(now: string) {
  return {
    receivedDecisionOn: addDays(localDate(now), -oldDecision.received),
    lateReasons: 'Överklagandet kom in mer än tre veckor efter att du fick beslutet.',
  };
}

export const standsAnswers = {
  obviouslyWrong: false,
  assessment: 'Överklagandet tillför inget nytt. Beslutet är inte uppenbart fel.',
};

export const mustChangeAnswers = {
  obviouslyWrong: true,
  simple: true,
  harmless: true,
  assessment: 'Hyran är fel avskriven ur kontraktet.',
};

/** All papers go to the court on the day on which the task was opened. */
export function handOverAnswers(openedAt: string) {
  return {
    court: 'Förvaltningsrätten i Stockholm',
    letter: 'Nämnden överlämnar ett överklagande som kom in i rätt tid.',
    papers: ['overklagandet', 'beslutet', 'underlaget', 'nytt_beslut'],
    way: 'elektroniskt',
    handedOverOn: localDate(openedAt),
  };
}

/** A slip of the pen that makes no difference in money, or a change that gives more. */
export function amendmentAnswers(newAmount: number, ground: '36' | '38' = '36') {
  return {
    ground,
    ...(ground === '36'
      ? { obvious: true, oversight: true }
      : { obviouslyWrong: true, simple: true }),
    wrong: 'Det stod fel belopp i beslutet.',
    heard: false,
    needless: 'Rättelsen är till fördel för sökanden.',
    instead: 'Det rätta beloppet är det som står här.',
    newKind: 'bifall',
    newAmount,
    purpose: 'boende',
    reasons: 'Beloppet skrevs av fel ur beräkningen.',
  };
}

export const signedAnswers = { read: true, noConflict: true };
