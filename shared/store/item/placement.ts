import * as z from 'zod';
import { otherKey } from '../key.ts';
import { worker } from './case.ts';
import { defineItem } from './define.ts';

/** Where a coach is placed by now: read with each request, so that an old login counts no more. */
export const placementItem = defineItem({
  type: 'placement',
  schema: z.strictObject({
    sub: z.string(),
    office: z.string().nullable(),
    left: z.array(z.string()),
    version: z.int().positive(),
  }),
  key: (value) => otherKey.placement(value.sub),
});

/** That a coach was moved from an office, by whom and when. It is kept: the office answers for it. */
export const officeMove = defineItem({
  type: 'office-move',
  schema: z.strictObject({
    id: z.string(),
    office: z.string(),
    coach: worker,
    to: z.string().nullable(),
    at: z.string(),
    by: worker,
  }),
  key: (value) => otherKey.officeMove(value.office, value.at, value.id),
});
export type OfficeMove = z.infer<typeof officeMove.schema>;
