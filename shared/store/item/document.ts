import * as z from 'zod';
import { instanceKey } from '../key.ts';
import { worker } from './case.ts';
import { defineItem } from './define.ts';

const answer = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]);
export const answers = z.record(
  z.string(),
  z.union([answer, z.array(z.record(z.string(), answer)).readonly()]),
);
const of = { caseId: z.string(), instanceId: z.string() };

/** The application as it was sent: immutable, with the hash that its receipt and state carry. */
export const sentForm = defineItem({
  type: 'sent-form',
  schema: z.strictObject({
    ...of,
    form: z.string(),
    formVersion: z.int().positive(),
    language: z.enum(['sv', 'en']),
    sentAt: z.string(),
    raw: z.record(z.string(), z.array(z.string())),
    answers,
    hash: z.string(),
  }),
  key: (value) => instanceKey.form(value.instanceId),
});
export type SentForm = z.infer<typeof sentForm.schema>;

/** The answers of a completed task: locked; a correction is a new visit. */
export const taskAnswers = defineItem({
  type: 'answers',
  schema: z.strictObject({
    ...of,
    task: z.string(),
    step: z.string(),
    item: z.string().optional(),
    form: z.string(),
    formVersion: z.int().positive(),
    outcome: z.string(),
    answers,
    by: worker,
    at: z.string(),
  }),
  key: (value) => instanceKey.answers(value.instanceId, value.task),
});
export type TaskAnswers = z.infer<typeof taskAnswers.schema>;

/** What has been typed in a task so far, word for word. */
export const taskDraft = defineItem({
  type: 'draft',
  schema: z.strictObject({
    ...of,
    task: z.string(),
    raw: z.record(z.string(), z.array(z.string())),
    by: worker,
    savedAt: z.string(),
    version: z.int().positive(),
  }),
  key: (value) => instanceKey.draft(value.instanceId, value.task),
});
export type TaskDraft = z.infer<typeof taskDraft.schema>;
