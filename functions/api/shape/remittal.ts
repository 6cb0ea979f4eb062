import * as z from 'zod';
import { localDate } from '../../../shared/clock/stockholm.ts';
import { journalEventSchema } from '../../../shared/journal/event.ts';
import { consentSchema } from '../../../shared/remittal/consent.ts';
import { officeSections, sectionOf } from '../../../shared/remittal/section.ts';
import { taskAnswers } from '../../../shared/store/item/document.ts';
import { type Remittal, remittal, type SentRemittal } from '../../../shared/store/item/remittal.ts';
import { remittalMessage } from '../../../shared/store/item/remittal-message.ts';
import { taskShape } from './task.ts';

/** A remittal as its unit sees it: what left, by which consent, and what came back. */
export const remittalShape = remittal.schema.omit({
  marks: true,
  run: true,
  runAskedAt: true,
  forms: true,
  version: true,
});

/** A remittal as the API shows it to the unit. */
export function remittalOf(one: Remittal): z.infer<typeof remittalShape> {
  const { marks: _m, run: _r, runAskedAt: _a, forms: _f, version: _v, ...shown } = one;
  return shown;
}

/**
 * A remittal as the office sees it: just what left the unit, and what came back. Named one by one, so that
 * nothing which the item gets some day leaves by itself.
 */
export const officeRemittalShape = remittal.schema
  .pick({
    caseId: true,
    instanceId: true,
    unit: true,
    office: true,
    sentBy: true,
    sentAt: true,
    shared: true,
    status: true,
    coach: true,
    acknowledgedAt: true,
    dueAt: true,
    remindedAt: true,
    escalatedAt: true,
    answer: true,
    followUpOn: true,
    plans: true,
    rests: true,
    pause: true,
    pausedTo: true,
    result: true,
    recallTold: true,
  })
  .extend({
    step: z.string(),
    /** Whether the unit may share more, and until which local date. */
    consent: consentSchema.pick({ state: true, until: true }),
  });

const officeFields = Object.keys(officeRemittalShape.shape);

/** A remittal as the API shows it to the office. */
export function officeRemittalOf(one: Remittal): z.infer<typeof officeRemittalShape> {
  const { state, until } = one.consent;
  const all = { ...one, step: one.flow.step, consent: { state, until } };
  const shown = Object.entries(all).filter(([name]) => officeFields.includes(name));
  return officeRemittalShape.parse(Object.fromEntries(shown));
}

/** A remittal in a list; with protected identity nothing that says who or which it is. */
const listedShape = remittal.schema
  .pick({ unit: true, status: true, sentAt: true, dueAt: true })
  .extend({
    step: z.string(),
    /** What the office has to do with it, as the pages order their list. */
    section: z.enum(officeSections),
    caseId: z.string().optional(),
    instanceId: z.string().optional(),
    name: z.string().optional(),
  });

/** The remittals of an office: those that wait for a plan, those that are followed up, the latest that are over. */
export const officeShape = z.strictObject({
  open: z.array(listedShape),
  followed: z.array(listedShape),
  ended: z.array(listedShape),
  /** Whether the office has more than these, which are the most urgent. */
  more: z.strictObject({ open: z.boolean(), followed: z.boolean() }),
});

/** A remittal as a list shows it to somebody who may, or may not, read it. */
export function listedOf(
  one: SentRemittal,
  mayRead: boolean,
  now: Date,
): z.infer<typeof listedShape> {
  const { unit, status, sentAt, dueAt, flow, caseId, instanceId, shared } = one;
  const section = sectionOf(one, flow.step, localDate(now.toISOString()));
  const listed = { unit, status, sentAt, dueAt, step: flow.step, section };
  return mayRead ? { ...listed, caseId, instanceId, name: shared.name } : listed;
}

/** A remittal whole: with the coach's task, what the office has answered, and its history. */
export const remittalFileShape = z.strictObject({
  remittal: officeRemittalShape,
  task: taskShape.optional(),
  answers: z.array(taskAnswers.schema),
  events: z.array(journalEventSchema),
});

/** What the two sides of a remittal have written to each other, oldest first. */
export const messagesShape = z.strictObject({ messages: z.array(remittalMessage.schema) });
