import { describe, expect, test } from 'vitest';
import { groundsIn, invalidAbsences, settled } from '../attendance/absence.ts';
import { explained, registeredAs } from '../attendance/attendance.builder.ts';
import { type Attendance, attendanceStates, nothingYet } from '../attendance/registration.ts';
import { aCost, anInput, calculated } from '../norm/input.builder.ts';
import { releasePhrases } from '../phrase/release-phrases.ts';
import { decisionRows } from './decision-rows.ts';
import { forslagErrors } from './forslag-errors.ts';
import { forslagPrefill } from './forslag-prefill.ts';
import { calculatedOf, type Proposal } from './proposed.ts';
import { phraseBook } from './row-reason.ts';

const calculation = calculated(
  anInput(1, [], {
    costs: [aCost('hyra', 9000), aCost('el', 400)],
    adjustments: [
      { row: 'cost.hyra', approved: 7500_00, reason: 'Högre än skäligt', statute: 'SoL 12:7' },
    ],
  }),
);
const book = phraseBook(releasePhrases, '2026-11-05');
const basis = {
  ...calculatedOf(calculation, {}),
  calculation,
  book,
  heard: false,
  conduct: new Map(),
};
const reasoned = {
  row: 'cost.hyra',
  provision: 'SoL 12:7',
  reason: 'Hyran är högre än vad som är skäligt.',
  evidenceKind: 'attachment',
  evidence: 'Hyresavi',
} as const;
const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  decisionKind: 'delavslag',
  circumstances: 'Hyran är 9 000 kr.',
  reasons: 'Inkomsterna räcker inte.',
  rules: ['SoL 12:1'],
  unseenMaterial: false,
  grounds: [reasoned],
  beyond: [],
  ...more,
});
const faults = (more: Partial<Proposal> = {}, decides = true, heard = false) =>
  forslagErrors(proposal(more), { ...basis, heard }, decides).map(({ path, code }) => [path, code]);

describe('a proposal', () => {
  test('with a reason for each refused row holds together', () => {
    expect(faults()).toEqual([]);
  });

  test('without a reason for a refused row is sent back, and the row is named', () => {
    expect(faults({ grounds: [] })).toEqual([['grounds', 'GroundMissing']]);
    const [error] = forslagErrors(proposal({ grounds: [] }), basis, true);
    expect(error?.message.sv).toContain('Hyra: raden går emot sökanden');
  });

  test('names its rows once, and only rows that are', () => {
    expect(faults({ grounds: [reasoned, reasoned] })).toEqual([['grounds.1.row', 'GroundTwice']]);
    const unknown = { ...reasoned, row: 'cost.99' };
    expect(faults({ grounds: [reasoned, unknown] })).toEqual([
      ['grounds.1.row', 'RowNotInCalculation'],
    ]);
  });

  test('has a written reason or a standard text of the bank, with no blank left in it', () => {
    const { reason: _reason, ...bare } = reasoned;
    expect(faults({ grounds: [bare] })).toEqual([['grounds.0.reason', 'ReasonMissing']]);
    expect(faults({ grounds: [{ ...bare, phrase: 'hyra-over-skalig' }] })).toEqual([]);
    expect(faults({ grounds: [{ ...bare, phrase: 'no-such-phrase' }] })).toEqual([
      ['grounds.0.phrase', 'PhraseNotInBank'],
    ]);
    expect(faults({ grounds: [{ ...bare, phrase: 'hyra-kontrakt' }] })).toEqual([
      ['grounds.0.reason', 'BlankLeft'],
    ]);
  });

  test('says a wrong outcome at its question', () => {
    expect(faults({ decisionKind: 'bifall' })).toEqual([['decisionKind', 'ApprovalWithRefusal']]);
    expect(faults({ decisionKind: 'avslag' })).toEqual([['refusalGround', 'RefusalWithoutGround']]);
  });

  test('by SoL 12:3 waits until the applicant has been heard, or the exception is stated', () => {
    const ground = { decisionKind: 'avslag', refusalGround: 'not_available' } as const;
    expect(faults(ground)).toEqual([['unseenMaterial', 'HearingNeeded']]);
    expect(faults(ground, false)).toEqual([]);
    expect(faults(ground, true, true)).toEqual([]);
    expect(faults({ ...ground, unseenMaterial: true, exceptionGround: 'urgent' })).toEqual([]);
  });

  describe('by absence (SoL 12:5)', () => {
    const ground = {
      decisionKind: 'avslag',
      refusalGround: 'activity_declined',
      groundAdult: 'applicant',
    } as const;
    const codes = (known: readonly Attendance[], today: string, more: Partial<Proposal> = {}) => {
      const absences = groundsIn(settled(invalidAbsences(known), today), '2026-11');
      const conduct = new Map([['applicant', { absences, refusals: [] }]]);
      const full = { ...basis, heard: true, conduct };
      return forslagErrors(proposal({ ...ground, ...more }), full, true).map(({ code }) => code);
    };
    const absent = registeredAs('invalid_absence', '2026-11-02');

    test('stands on an invalid absence that the client has explained, or had the time to', () => {
      expect(codes([explained(absent, '2026-11-03T09:00:00.000Z')], '2026-11-04')).toEqual([]);
      expect(codes([absent], '2026-11-10')).toEqual([]);
    });

    test('is refused while the question waits, also for communication', () => {
      expect(codes([absent], '2026-11-09')).toEqual(['NoSettledAbsence']);
      const errors = forslagErrors(proposal(ground), basis, false);
      expect(errors.map(({ path, code }) => [path, code])).toEqual([
        ['refusalGround', 'NoSettledAbsence'],
      ]);
    });

    test('is never of days that nobody registered, however many, nor of valid absence', () => {
      const others = attendanceStates.filter((state) => state !== 'invalid_absence');
      const month = others.map((state) => registeredAs(state, '2026-11-02'));
      const unregistered = Array.from({ length: 20 }, () => nothingYet);
      expect(codes([...unregistered, ...month], '2026-12-31')).toEqual(['NoSettledAbsence']);
    });

    test('is never of an absence that was corrected, or of one long ago', () => {
      const corrected = registeredAs('present', '2026-11-02', absent);
      const old = registeredAs('invalid_absence', '2026-09-30');
      expect(codes([corrected, old], '2026-12-31')).toEqual(['NoSettledAbsence']);
    });

    test('is of the one who stayed away, never of the other adult of the household', () => {
      const other = { ...ground, groundAdult: 'co_applicant' } as const;
      expect(codes([absent], '2026-11-20', other)).toEqual(['NoSettledAbsence']);
      expect(codes([absent], '2026-11-20')).toEqual([]);
    });

    test('is of whoever it was where the form did not ask', () => {
      const { groundAdult: _unasked, ...before } = ground;
      const absences = groundsIn(settled(invalidAbsences([absent]), '2026-11-20'), '2026-11');
      const conduct = new Map([['co_applicant', { absences, refusals: [] }]]);
      const full = { ...basis, heard: true, conduct };
      expect(forslagErrors(proposal(before), full, true)).toEqual([]);
    });

    test('is always communicated: the exceptions of FL 25 do not let it through', () => {
      const absences = groundsIn(settled(invalidAbsences([absent]), '2026-11-20'), '2026-11');
      const full = { ...basis, conduct: new Map([['applicant', { absences, refusals: [] }]]) };
      const excepted = { ...ground, unseenMaterial: true, exceptionGround: 'urgent' } as const;
      const errors = forslagErrors(proposal(excepted), full, true);
      expect(errors.map(({ code }) => code)).toEqual(['HearingNeeded']);
    });
  });

  test('never grants beyond the right more than was applied for', () => {
    const need = {
      what: 'Cykel',
      applied: 500_00,
      granted: 600_00,
      reason: 'För skolan.',
      evidenceKind: 'note',
      evidence: 'Samtal',
    } as const;
    expect(faults({ beyond: [need] })).toEqual([['beyond.0.granted', 'GrantedMoreThanApplied']]);
  });

  test('that dismisses the application tries no row', () => {
    expect(faults({ decisionKind: 'avvisning', grounds: [] })).toEqual([]);
  });
});

describe('the rows of the decision', () => {
  test('are each cost with its outcome, the refused one with reason, provision and evidence', () => {
    const rows = decisionRows(proposal(), calculation, basis.against, book);
    expect(rows).toMatchObject([
      {
        row: 'cost.hyra',
        outcome: 'delavslag',
        applied: 9000_00,
        approved: 7500_00,
        rule: 'SoL 12:7',
        statute: '12:1',
        reason: 'Hyran är högre än vad som är skäligt.',
        evidence: { kind: 'attachment', reference: 'Hyresavi' },
      },
      { row: 'cost.el', outcome: 'bifall' },
    ]);
    expect(rows[1]).not.toHaveProperty('reason');
  });

  test('keep which standard text of which bank was used, with its blanks filled', () => {
    const { reason: _reason, ...bare } = reasoned;
    const grounds = [{ ...bare, phrase: 'hyra-over-skalig' }];
    const [row] = decisionRows(proposal({ grounds }), calculation, basis.against, book);
    expect(row?.phrase).toEqual({ id: 'hyra-over-skalig', bank: 'fraser-1' });
    expect(row?.reason).toMatch(/^Hyran är 9.000.kr/);
    expect(row?.reason).not.toContain('{');
  });

  test('hold what is beyond the right apart', () => {
    const need = {
      what: 'Cykel',
      applied: 500_00,
      granted: 0,
      reason: 'Inget skäl.',
      evidenceKind: 'note',
      evidence: 'Samtal',
    } as const;
    const rows = decisionRows(proposal({ beyond: [need] }), calculation, basis.against, book);
    expect(rows.at(-1)).toMatchObject({ row: 'beyond.1', statute: '12:2', outcome: 'avslag' });
  });

  test('are none when the application is dismissed', () => {
    expect(
      decisionRows(proposal({ decisionKind: 'avvisning' }), calculation, basis.against, book),
    ).toEqual([]);
  });
});

describe('a new proposal', () => {
  test('begins with a reason for each row that goes against the applicant, from IB 1', () => {
    expect(forslagPrefill(calculation, {})).toEqual({
      grounds: [
        {
          row: 'cost.hyra',
          provision: 'SoL 12:7',
          reason: 'Högre än skäligt',
          evidence: 'ansökan',
        },
      ],
    });
  });

  test('that came back keeps what was written, and loses the reasons of rows that are no more', () => {
    const gone = { ...reasoned, row: 'cost.99' };
    expect(
      forslagPrefill(calculation, {}, { reasons: 'Samma.', grounds: [gone, reasoned] }),
    ).toEqual({
      reasons: 'Samma.',
      grounds: [reasoned],
    });
  });
});
