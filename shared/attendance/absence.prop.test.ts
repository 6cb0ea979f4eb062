import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../clock/calendar.ts';
import { absenceFigures, groundsIn, invalidAbsences, settled, unanswered } from './absence.ts';
import { explained, registeredAs, saysPresent } from './attendance.builder.ts';
import { type Attendance, attendanceStates, nothingYet } from './registration.ts';

const dates = fc.integer({ min: 0, max: 90 }).map((days) => addDays('2026-10-01', days));
const registered = fc
  .tuple(fc.constantFrom(...attendanceStates), dates, fc.boolean(), fc.boolean())
  .map(([state, date, says, explains]) => {
    const one = registeredAs(state, date, says ? saysPresent(nothingYet) : nothingYet);
    return state === 'invalid_absence' && explains ? explained(one) : one;
  });
/** Days that nobody registered: the client may have said something of them, the coach has not. */
const unregistered = fc.constantFrom(nothingYet, saysPresent(nothingYet));
const attendances = fc.array(fc.oneof(registered, unregistered), { maxLength: 12 });

/** Everything that is ever counted, warned of or grounded on, as numbers that must not grow. */
function against(known: readonly Attendance[], today: string): Readonly<Record<string, number>> {
  const absences = invalidAbsences(known);
  const grounds = settled(absences, today);
  const figures = absenceFigures(absences, today);
  return {
    invalid: figures.invalid,
    settledFigure: figures.settled,
    waitingFigure: figures.waiting,
    questions: unanswered(absences, today).length,
    grounds: grounds.length,
    groundsOfMonth: groundsIn(grounds, '2026-11').length,
  };
}

function neverMore(after: readonly Attendance[], before: readonly Attendance[], today: string) {
  const [less, more] = [against(after, today), against(before, today)];
  for (const [name, value] of Object.entries(less)) {
    expect(value, name).toBeLessThanOrEqual(more[name] ?? -1);
  }
}

test('days that nobody registered never add to anything against the client', () => {
  fc.assert(
    fc.property(attendances, fc.array(unregistered), dates, (known, more, today) => {
      expect(against([...known, ...more], today)).toEqual(against(known, today));
    }),
  );
});

test('losing any registration never adds to anything against the client', () => {
  fc.assert(
    fc.property(attendances, fc.nat(11), dates, (known, at, today) => {
      const lost = known.map((one, index) =>
        index === at ? { earlier: one.earlier, statements: one.statements } : one,
      );
      neverMore(lost, known, today);
      neverMore(known.toSpliced(at, 1), known, today);
    }),
  );
});

test('what the client says, or answers, never adds to what is counted', () => {
  fc.assert(
    fc.property(attendances, dates, (known, today) => {
      expect(against(known.map(saysPresent), today)).toEqual(against(known, today));
      const absences = invalidAbsences(known);
      const after = known.map((one) =>
        one.registration?.state === 'invalid_absence' ? explained(one) : one,
      );
      expect(invalidAbsences(after)).toHaveLength(absences.length);
    }),
  );
});

test('a correction to anything else takes the absence away from every count', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...attendanceStates.filter((state) => state !== 'invalid_absence')),
      dates,
      dates,
      (state, date, today) => {
        const absent = explained(registeredAs('invalid_absence', date));
        const corrected = registeredAs(state, date, absent);
        expect(Object.values(against([corrected], today))).toEqual([0, 0, 0, 0, 0, 0]);
        expect(corrected.earlier).toEqual([absent.registration]);
      },
    ),
  );
});
