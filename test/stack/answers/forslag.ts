import { workingDayBy } from './day.ts';

type Kind = 'bifall' | 'delavslag' | 'avslag' | 'avvisning';

/** Why less is given than the calculation: a refusal of it all, or of all but some hundred kronor. */
const less = {
  refusalGround: 'met_otherwise',
  groundReason: 'Hushållet har ett sparkonto som räcker till månaden.',
  groundEvidence: 'Kontoutdrag',
};

const groundFor = {
  bifall: {},
  delavslag: { ...less, groundGranted: 50_000 },
  avslag: less,
  avvisning: {},
};

/** A proposal of a kind, on the right of SoL 12:1, where no row of the calculation is refused. */
export function proposalAnswers(decisionKind: Kind) {
  return {
    decisionKind,
    ...groundFor[decisionKind],
    grounds: [],
    beyond: [],
    circumstances: 'Hushållet har inga inkomster som räcker.',
    reasons: 'Hushållet kan inte försörja sig på annat sätt.',
    rules: ['SoL 12:1'],
    unseenMaterial: false,
  };
}

/** A proposal that rests on what the applicant has not seen: it is communicated first (FL 25 §). */
export function communicationAnswers(replyBy = workingDayBy(365)) {
  return {
    ...proposalAnswers('avslag'),
    unseenMaterial: true,
    material: 'Uppgift om en inkomst i september.',
    materialFrom: 'Skatteverket',
    replyBy,
  };
}

export function reopeningAnswers(...reopen: readonly string[]) {
  return { reopen, reopenWhy: 'Nya uppgifter har kommit in.' };
}

export const decisionAnswers = {
  beslutad: { read: true, noConflict: true },
  tillbaka: { backReason: 'Skälen behöver skrivas tydligare.' },
};

export const communicationReply = { comment: 'Det var lånade pengar.', wantsOral: false };

export const kompletteringReply = {
  replies: [{ what: 'Hyreskontrakt', how: 'here', answer: 'Hyran är 6 000 kr.' }],
};
