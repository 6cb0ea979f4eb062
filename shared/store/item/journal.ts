import * as z from 'zod';
import { journalEventSchema } from '../../journal/event.ts';
import { caseKey, otherKey } from '../key.ts';
import { defineItem } from './define.ts';

/** One event of a case's journal. Written once, never changed. */
export const journalItem = defineItem({
  type: 'event',
  schema: z.strictObject({ event: journalEventSchema }),
  key: (value) => caseKey.event(value.event.caseId, value.event.no),
});

/** That a person read a case (SoLPuL 10 §), by case and month. */
export const readEntry = defineItem({
  type: 'read',
  schema: z.strictObject({
    caseId: z.string(),
    at: z.string(),
    id: z.string(),
    sub: z.string(),
    name: z.string(),
    role: z.string(),
    what: z.string(),
  }),
  key: (value) => otherKey.readLog(value.caseId, value.at, value.id),
});
export type ReadEntry = z.infer<typeof readEntry.schema>;
