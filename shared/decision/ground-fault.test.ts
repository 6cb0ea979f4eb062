import { describe, expect, test } from 'vitest';
import { groundsIn, invalidAbsences, settled } from '../attendance/absence.ts';
import { registeredAs } from '../attendance/attendance.builder.ts';
import { standingRefusals } from '../attendance/declined.ts';
import { type Conduct, groundFault, isOfConduct } from './ground-fault.ts';

const none: Conduct = { absences: [], refusals: [] };
const absent: Conduct = {
  ...none,
  absences: groundsIn(
    settled(invalidAbsences([registeredAs('invalid_absence', '2026-11-02')]), '2026-11-30'),
    '2026-11',
  ),
};
const by = { sub: 'sub-sofia', name: 'Sofia Wikander' };
const declining: Conduct = {
  ...none,
  refusals: standingRefusals(
    [
      {
        offer: 'Praktik på Storgården',
        consultedOn: '2026-10-20',
        offeredOn: '2026-10-26',
        declinedOn: '2026-11-02',
        how: 'visit',
        ownWords: 'Nej.',
        by,
        at: '2026-11-02T09:00:00.000Z',
      },
    ],
    '2026-11',
  ),
};

/** The fault of a ground against the one or the other of two adults, or against nobody named. */
const faults = (code: 'activity_declined' | 'offer_declined', theirs: readonly Conduct[]) => {
  const ids = ['applicant', 'co_applicant'];
  const conduct = new Map(theirs.map((one, index) => [ids[index] ?? '', one]));
  return [...ids, undefined].map((adult) =>
    groundFault({ code, ...(adult === undefined ? {} : { adult }) }, conduct),
  );
};

describe('a ground of conduct is of one adult', () => {
  test.each([
    ['activity_declined', [absent, none], [undefined, 'NoSettledAbsence', undefined]],
    ['activity_declined', [none, absent], ['NoSettledAbsence', undefined, undefined]],
    ['activity_declined', [absent, absent], [undefined, undefined, undefined]],
    ['offer_declined', [declining, none], [undefined, 'NoRecordedRefusal', undefined]],
    ['offer_declined', [none, declining], ['NoRecordedRefusal', undefined, undefined]],
  ] as const)('%s %#', (code, theirs, expected) => {
    expect(faults(code, theirs)).toEqual(expected);
  });

  test('an absence is no refusal, and a refusal no absence', () => {
    expect(new Set(faults('offer_declined', [absent, absent]))).toEqual(
      new Set(['NoRecordedRefusal']),
    );
    expect(new Set(faults('activity_declined', [declining, declining]))).toEqual(
      new Set(['NoSettledAbsence']),
    );
  });

  test('nobody has acted who has no remittal', () => {
    expect(new Set(faults('activity_declined', []))).toEqual(new Set(['NoSettledAbsence']));
    expect(new Set(faults('offer_declined', []))).toEqual(new Set(['NoRecordedRefusal']));
  });
});

test('other grounds need nobody to have acted, nor does having none', () => {
  expect(groundFault({ code: 'met_otherwise' }, new Map())).toBeUndefined();
  expect(groundFault(undefined, new Map())).toBeUndefined();
});

test('only the grounds of SoL 12:5 are of conduct', () => {
  const codes = ['activity_declined', 'offer_declined', 'not_available', 'need_not_shown'] as const;
  expect(codes.map(isOfConduct)).toEqual([true, true, false, false]);
  expect(isOfConduct(undefined)).toBe(false);
});
