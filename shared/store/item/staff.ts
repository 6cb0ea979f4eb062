import * as z from 'zod';
import { roleSchema } from '../../access/role.ts';
import { otherKey } from '../key.ts';
import { defineItem } from './define.ts';

/** Days after the last login for which somebody stays among the unit's staff. */
const REMEMBERED_DAYS = 90;

/**
 * Somebody who works in a unit or at an office of Jobbtorg, as the latest login said. Managers allot to
 * these: who works where is for the city's directory to know, and what it says reaches us by login.
 */
export const staffMember = defineItem({
  type: 'staff',
  schema: z.strictObject({
    unit: z.string(),
    sub: z.string(),
    name: z.string(),
    roles: z.array(roleSchema),
    seesProtected: z.boolean(),
    seenAt: z.string(),
  }),
  key: (value) => otherKey.staff(value.unit, value.sub),
  indexes: (value) => ({
    expiresAt: Math.floor(Date.parse(value.seenAt) / 1000) + REMEMBERED_DAYS * 86_400,
  }),
});
export type StaffMember = z.infer<typeof staffMember.schema>;
