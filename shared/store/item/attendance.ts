import * as z from 'zod';
import { attendanceSchema } from '../../attendance/registration.ts';
import { attendanceKey } from '../key.ts';
import { defineItem } from './define.ts';

/** What is known of a remittal's planned sessions in one week; sessions not in it are not registered. */
export const attendanceWeek = defineItem({
  type: 'attendance-week',
  schema: z.strictObject({
    caseId: z.string(),
    instanceId: z.string(),
    /** ISO week, `2026-W48`. */
    week: z.string(),
    version: z.int().positive(),
    /** By the session's id. */
    sessions: z.record(z.string(), attendanceSchema),
  }),
  key: (value) => attendanceKey.week(value.instanceId, value.week),
});
export type AttendanceWeek = z.infer<typeof attendanceWeek.schema>;
