/** Builds the input of a letter for tests: a granted application, unless told otherwise. */
import { calculated, theExampleE9 } from '../norm/input.builder.ts';
import { type LetterInput, letterInput } from './letter-input.ts';

export function aLetter(more: Partial<LetterInput> = {}): LetterInput {
  const calculation = calculated(theExampleE9());
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
    amount: calculation.sums.support,
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
  return aLetter({ kind: 'delavslag', calculation, amount: calculation.sums.support, ...more });
}
