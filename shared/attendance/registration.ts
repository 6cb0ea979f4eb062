/**
 * What came of a session, as a coach of the receiving office registered it, and what the client says.
 *
 * There is no state for "not registered": that is the absence of a registration. Everything that
 * counts, warns or grounds anything takes `InvalidAbsence` values (`absence.ts`), and only a coach's
 * registration can make one. So a day that nobody registered cannot be given to it: not by mistake
 * and not on purpose (city audit 2010: people were refused because attendance was not registered).
 */
import * as z from 'zod';

/** The states that say nothing against the client. */
const otherStates = [
  'present',
  'valid_absence',
  'sick_certified',
  'sick_uncertified',
  'other_activity',
] as const;

/** Every state that a coach can register, in the order in which the page offers them. */
export const attendanceStates = [
  'present',
  'valid_absence',
  'invalid_absence',
  'sick_certified',
  'sick_uncertified',
  'other_activity',
] as const;
export const attendanceState = z.enum(attendanceStates);
export type AttendanceState = z.infer<typeof attendanceState>;

const person = z.strictObject({ sub: z.string(), name: z.string() });
const words = z.string().min(1).max(1000);

/** What the client answered when asked why; nothing of it is ever written over. */
const answerSchema = z.strictObject({
  text: words,
  at: z.string(),
  by: person,
  /** On the own page, or told to somebody who wrote it down. */
  how: z.enum(['own_page', 'orally']),
});
export type AbsenceAnswer = z.infer<typeof answerSchema>;

/** The question that an invalid absence opens, before anything else can come of it. */
const questionSchema = z.strictObject({
  askedAt: z.string(),
  /** Local date until which the answer is waited for; it may come later and is kept all the same. */
  answerBy: z.string(),
  answers: z.array(answerSchema),
});
export type AbsenceQuestion = z.infer<typeof questionSchema>;

const registered = {
  date: z.string(),
  /** Id of the activity in its plan. */
  activity: z.string(),
  by: person,
  at: z.string(),
  note: words.optional(),
};

const invalidAbsenceSchema = z.strictObject({
  state: z.literal('invalid_absence'),
  ...registered,
  question: questionSchema,
});
export type InvalidAbsence = z.infer<typeof invalidAbsenceSchema>;

/** What a coach registered of one session. */
export const registrationSchema = z.discriminatedUnion('state', [
  invalidAbsenceSchema,
  z.strictObject({ state: z.enum(otherStates), ...registered }),
]);
export type Registration = z.infer<typeof registrationSchema>;

/** What the client says of the own presence: it stands beside the coach's word and changes nothing. */
const statementSchema = z.strictObject({
  said: z.enum(['was_there', 'was_not_there']),
  comment: words.optional(),
  at: z.string(),
});
export type Statement = z.infer<typeof statementSchema>;

/** All that is known of one session: what is registered, what was before, what the client says. */
export const attendanceSchema = z.strictObject({
  registration: registrationSchema.optional(),
  /** What was corrected, oldest first. */
  earlier: z.array(registrationSchema),
  /** Oldest first; each stays. */
  statements: z.array(statementSchema),
});
export type Attendance = z.infer<typeof attendanceSchema>;

/** Of a session that nobody has said anything of. */
export const nothingYet: Attendance = { earlier: [], statements: [] };

/** How often a session's registration has changed: what a form has seen, so that none is lost. */
export function revisionOf({ registration, earlier }: Attendance): number {
  return earlier.length + (registration === undefined ? 0 : 1);
}
