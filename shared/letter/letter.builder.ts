/** Builds the input of a letter for tests: a granted application, unless told otherwise. */
import { calculated, theExampleE9 } from '../norm/input.builder.ts';
import { type LetterInput, letterInput } from './letter-input.ts';

/** The parts of a decision of this kind, all of it on the right (SoL 12:1). */
export function onTheRight(kind: LetterInput['kind'], amountOre: number): LetterInput['parts'] {
  return [{ statute: '12:1', kind, amountOre }];
}

export function aLetter(more: Partial<LetterInput> = {}): LetterInput {
  const calculation = calculated(theExampleE9());
  const { kind = 'bifall', amount = calculation.sums.support } = more;
  return letterInput.parse({
    kind: 'bifall',
    caseNumber: 'C-2026-0042',
    decidedOn: '2026-11-17',
    appliedOn: '2026-11-03',
    month: '2026-11',
    unit: {
      authority: 'Stockholms stad',
      name: 'Norrmalms stadsdelsförvaltning, ekonomiskt bistånd',
      address: ['Exempelgatan 1', '111 11 Stockholm'],
      phone: '08-000 00 00',
      email: 'ekonomiskt.bistand@norrmalm.example',
    },
    receiver: { names: ['Sara Lind'], address: ['Provvägen 12', '111 22 Stockholm'] },
    decidedBy: { name: 'Maja Åberg', title: 'socialsekreterare', phone: '08-000 00 01' },
    amount,
    parts: onTheRight(kind, amount),
    rows: [],
    heard: { how: 'nothing_unseen' },
    payment: { on: '2026-11-20', account: 'som slutar på 1212' },
    reasons: [
      'Du har inte pengar som räcker till din och barnens försörjning, och du kan inte få behovet tillgodosett på annat sätt.',
    ],
    circumstances: ['Du arbetar halvtid och söker mer arbete.', 'Du bor ensam med två barn.'],
    rules: [
      '12 kap. 1, 7 och 8 §§ socialtjänstlagen (2025:400)',
      '12 kap. 2 § socialtjänstförordningen (2025:468)',
    ],
    nextSteps: ['Du träffar din handläggare den 1 december 2026.'],
    calculation,
    court: 'Förvaltningsrätten i Stockholm',
    ...more,
  });
}

/** A letter in which rent and union fee were cut, each with a reason. */
export function aPartlyRefusedLetter(more: Partial<LetterInput> = {}): LetterInput {
  const adjustments = [
    {
      row: 'cost.hyra',
      approved: 7500_00,
      reason: 'Hyran är högre än vad som är skäligt.',
      statute: 'SoL 12:7',
    },
    {
      row: 'cost.fackavgift',
      approved: 0,
      reason: 'Avgiften är redan betald.',
      statute: 'SoL 12:7',
    },
  ];
  const calculation = calculated(theExampleE9({ adjustments }));
  const amount = calculation.sums.support;
  const rows = adjustments.map(({ row: id, approved, reason, statute }) => {
    const row = calculation.rows.find((one) => one.id === id);
    if (!row) throw new Error(`there is no ${id}`);
    const { label, applied } = row;
    const outcome = approved === 0 ? ('avslag' as const) : ('delavslag' as const);
    const decided = { row: id, group: 'cost', label, statute: '12:1', rule: statute } as const;
    return { ...decided, applied, approved, outcome, reason };
  });
  return aLetter({ kind: 'delavslag', calculation, amount, rows, ...more });
}
