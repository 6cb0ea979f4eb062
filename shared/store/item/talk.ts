import * as z from 'zod';
import { otherKey } from '../key.ts';
import { worker } from './case.ts';
import { defineItem } from './define.ts';
import { answers } from './document.ts';

/** The talks that are kept apart from the case: about violence (Freda), alcohol and drugs. */
export const talkForms = ['freda', 'audit', 'dudit'] as const;
export type TalkForm = (typeof talkForms)[number];

/**
 * A sensitive talk with one adult: a draft until it is documented, then locked. It has a partition of
 * its own, so that no page, file, letter or export that reads the case or the application can hold it.
 */
export const talk = defineItem({
  type: 'talk',
  schema: z.strictObject({
    caseId: z.string(),
    id: z.string(),
    form: z.enum(talkForms),
    formVersion: z.int().positive(),
    adultId: z.string(),
    version: z.int().positive(),
    by: worker,
    startedAt: z.string(),
    raw: z.record(z.string(), z.array(z.string())),
    /** Locked answers, and when they were locked. */
    done: z.strictObject({ at: z.string(), answers }).optional(),
  }),
  key: (value) => otherKey.talk(value.caseId, value.id),
});
export type Talk = z.infer<typeof talk.schema>;
