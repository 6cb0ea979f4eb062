import { expect, test } from 'vitest';
import { groundsIn, invalidAbsences, questionState, settled } from './absence.ts';
import { amina, explained, registeredAs, saysPresent } from './attendance.builder.ts';
import { answered, marked } from './register.ts';
import { nothingYet, revisionOf } from './registration.ts';

const kristina = { sub: 'sub-kristina', name: 'Kristina Sandell' };
const of = {
  date: '2026-11-23',
  activity: '1-0',
  by: kristina,
  at: '2026-11-26T09:00:00.000Z',
};

test('an invalid absence opens the question to the client, with days to answer', () => {
  const absent = registeredAs('invalid_absence');
  expect(absent.registration).toMatchObject({
    state: 'invalid_absence',
    question: { askedAt: '2026-11-23T11:00:00.000Z', answerBy: '2026-11-30', answers: [] },
  });
  const result = marked(nothingYet, { state: 'invalid_absence', seen: 0 }, of);
  expect(result).toMatchObject({ ok: true, asks: true });
});

test('nothing stands on an absence until its question is answered or its day has passed', () => {
  const absences = invalidAbsences([registeredAs('invalid_absence')]);
  expect(settled(absences, '2026-11-30')).toEqual([]);
  expect(settled(absences, '2026-12-01')).toEqual(absences);
  const told = invalidAbsences([explained(registeredAs('invalid_absence'))]);
  expect(settled(told, '2026-11-25')).toEqual(told);
  expect(told.map(({ question }) => questionState(question, '2026-11-25'))).toEqual(['answered']);
});

test('an absence long before the support month says nothing of it', () => {
  const old = invalidAbsences([registeredAs('invalid_absence', '2026-09-30')]);
  const near = invalidAbsences([registeredAs('invalid_absence', '2026-10-01')]);
  const later = invalidAbsences([registeredAs('invalid_absence', '2026-12-01')]);
  const grounds = settled([...old, ...near, ...later], '2027-01-01');
  expect(groundsIn(grounds, '2026-11').map(({ date }) => date)).toEqual(['2026-10-01']);
});

test('a correction keeps what was registered, and its question goes with it', () => {
  const absent = explained(registeredAs('invalid_absence'));
  const result = marked(absent, { state: 'sick_certified', seen: 1 }, of);
  expect(result).toMatchObject({ ok: true, asks: false });
  const next = result.ok ? result.next : undefined;
  expect(next?.registration).toEqual({ state: 'sick_certified', ...of });
  expect(next?.earlier).toEqual([absent.registration]);
});

test('a registration that is taken back leaves nothing registered, and is kept', () => {
  const absent = registeredAs('invalid_absence');
  const result = marked(absent, { state: null, seen: 1 }, of);
  expect(result).toMatchObject({ ok: true, asks: false });
  const next = result.ok ? result.next : undefined;
  expect(next?.registration).toBeUndefined();
  expect(next?.earlier).toEqual([absent.registration]);
  expect(next && revisionOf(next)).toBe(1);
});

test('a new note on an invalid absence lets its question stand, answer and all', () => {
  const absent = explained(registeredAs('invalid_absence'));
  const result = marked(absent, { state: 'invalid_absence', note: 'Ringde inte', seen: 1 }, of);
  expect(result).toMatchObject({ ok: true, asks: false });
  const next = result.ok ? result.next?.registration : undefined;
  expect(next).toMatchObject({ note: 'Ringde inte', by: kristina });
  expect(next?.state === 'invalid_absence' && next.question.answers).toHaveLength(1);
});

test('of two coaches at once, the second is told, unless both say the same', () => {
  const present = registeredAs('present');
  expect(marked(present, { state: 'valid_absence', seen: 0 }, of)).toEqual({
    ok: false,
    reason: 'RegisteredMeanwhile',
  });
  expect(marked(present, { state: 'present', seen: 0 }, of)).toEqual({ ok: true });
});

test('the same state is nothing new unless it brings another note', () => {
  const noted = marked(
    registeredAs('present'),
    { state: 'present', note: 'Kom sent', seen: 1 },
    of,
  );
  const known = noted.ok ? noted.next : undefined;
  expect(known?.registration).toMatchObject({ state: 'present', note: 'Kom sent' });
  const again = (note?: string) =>
    known && marked(known, { state: 'present', seen: 2, ...(note ? { note } : {}) }, of);
  expect(again()).toEqual({ ok: true });
  expect(again('Kom sent')).toEqual({ ok: true });
  expect(again('Kom i tid')).toMatchObject({ ok: true, asks: false });
});

test('nothing is registered where nothing was, and that is nothing new', () => {
  expect(marked(nothingYet, { state: null, seen: 0 }, of)).toEqual({ ok: true });
  expect(
    answered(nothingYet, { text: 'Nej', at: of.at, how: 'orally', by: amina }),
  ).toBeUndefined();
});

test('a day that has not come is not registered', () => {
  const early = { ...of, date: '2026-11-27' };
  expect(marked(nothingYet, { state: 'invalid_absence', seen: 0 }, early)).toEqual({
    ok: false,
    reason: 'SessionNotYet',
  });
});

test('the client’s word stands beside the coach’s and changes nothing of it', () => {
  const absent = registeredAs('invalid_absence');
  const both = saysPresent(saysPresent(absent));
  expect(both.registration).toEqual(absent.registration);
  expect(both.statements).toHaveLength(2);
  expect(registeredAs('present', '2026-11-23', both).statements).toEqual(both.statements);
});

test('an answer is added to earlier ones, and there is none where nothing is asked', () => {
  const twice = explained(explained(registeredAs('invalid_absence')));
  const [absence] = invalidAbsences([twice]);
  expect(absence?.question.answers).toHaveLength(2);
  const answer = { text: 'Nej', at: of.at, by: amina, how: 'orally' } as const;
  expect(answered(registeredAs('present'), answer)).toBeUndefined();
});
