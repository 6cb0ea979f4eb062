import * as z from 'zod';
import { roleSchema } from '../../access/role.ts';
import { otherKey } from '../key.ts';
import { defineItem } from './define.ts';

/** The login of one browser, under the hash of its id; deleted by the table after `endsAt`. */
export const sessionItem = defineItem({
  type: 'session',
  schema: z.strictObject({
    idHash: z.string(),
    sub: z.string(),
    name: z.string(),
    roles: z.array(roleSchema),
    unit: z.string().nullable(),
    seesProtected: z.boolean(),
    personalNumber: z.string().nullable(),
    csrf: z.string(),
    endsAt: z.string(),
  }),
  key: (value) => otherKey.session(value.idHash),
  indexes: (value) => ({ expiresAt: Math.ceil(Date.parse(value.endsAt) / 1000) }),
});
