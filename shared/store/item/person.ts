import * as z from 'zod';
import { personKey, subjectKey } from '../key.ts';
import { defineItem } from './define.ts';

/** That a person belongs to a case; found by the keyed hash of the personal number. */
export const personCase = defineItem({
  type: 'person-case',
  schema: z.strictObject({ hash: z.string(), caseId: z.string(), since: z.string() }),
  key: (value) => personKey.case(value.hash, value.caseId),
});

/** That a person's household has applied for a month: there is room for one (R: one per month). */
export const personMonth = defineItem({
  type: 'person-month',
  schema: z.strictObject({
    hash: z.string(),
    month: z.string(),
    caseId: z.string(),
    instanceId: z.string(),
  }),
  key: (value) => personKey.month(value.hash, value.month),
});

/** A case of a login. */
export const subjectCase = defineItem({
  type: 'subject-case',
  schema: z.strictObject({ sub: z.string(), caseId: z.string(), since: z.string() }),
  key: (value) => ({ ...subjectKey.draft(value.sub, ''), sk: `CASE#${value.caseId}` }),
});

const raw = z.record(z.string(), z.array(z.string()));

/** What an applicant has typed so far, word for word; it lives until it is sent or half a year old. */
export const applicationDraft = defineItem({
  type: 'application-draft',
  schema: z.strictObject({
    sub: z.string(),
    form: z.string(),
    formVersion: z.int().positive(),
    raw,
    savedAt: z.string(),
    version: z.int().positive(),
  }),
  key: (value) => subjectKey.draft(value.sub, value.form),
  indexes: (value) => ({ expiresAt: secondsAfter(value.savedAt, 183) }),
});
export type ApplicationDraft = z.infer<typeof applicationDraft.schema>;

/** A form that has been posted: a second post with the same key has no second effect. */
export const usedFormKey = defineItem({
  type: 'form-key',
  schema: z.strictObject({
    sub: z.string(),
    key: z.string(),
    usedAt: z.string(),
    location: z.string(),
  }),
  key: (value) => subjectKey.formKey(value.sub, value.key),
  indexes: (value) => ({ expiresAt: secondsAfter(value.usedAt, 7) }),
});

function secondsAfter(instant: string, days: number): number {
  return Math.floor(Date.parse(instant) / 1000) + days * 86_400;
}
