import * as z from 'zod';
import { journalEventSchema } from '../../../shared/journal/event.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import { caseHead } from '../../../shared/store/item/case.ts';
import { amendmentOf, amendmentShape, appealOf, appealShape } from './appeal.ts';
import { applicationOf, applicationShape } from './application.ts';
import { remittalOf, remittalShape } from './remittal.ts';
import { taskOf, taskShape } from './task.ts';

const headShape = caseHead.schema.omit({ version: true, subjects: true });

/** A case: whom it concerns, what is under way in it, and the newest part of its journal. */
export const caseShape = z.strictObject({
  head: headShape,
  applications: z.array(applicationShape),
  remittals: z.array(remittalShape),
  appeals: z.array(appealShape),
  amendments: z.array(amendmentShape),
  tasks: z.array(taskShape),
  /** Newest first. */
  events: z.array(journalEventSchema),
});

/** A case as the API shows it. */
export function caseOf(page: CasePage): z.infer<typeof caseShape> {
  const { version: _, subjects: _s, ...head } = page.head;
  return {
    head,
    applications: page.applications.map(applicationOf),
    remittals: page.remittals.map(remittalOf),
    appeals: page.appeals.map(appealOf),
    amendments: page.amendments.map(amendmentOf),
    tasks: page.tasks.map(taskOf),
    events: [...page.events],
  };
}

/** Whether a journal holds, or the first link that does not. */
export const verificationShape = z.union([
  z.strictObject({ ok: z.literal(true), length: z.int() }),
  z.strictObject({ ok: z.literal(false), firstBroken: z.int(), reason: z.string() }),
]);
