/** What an id token says of a person. The same for a login of the pages and a bearer of the API. */
import * as z from 'zod';
import { rolesOfGroups } from '../access/role.ts';
import type { Viewer } from '../access/viewer.ts';

/** API Gateway hands a list on as "[a b]"; the token itself, and the local gateway, as a list. */
function groupsOf(value: string | readonly string[]): readonly string[] {
  if (typeof value !== 'string') return value;
  return value.replace(/^\[|\]$/g, '').split(/[\s,]+/);
}

const claimsSchema = z.object({
  sub: z.string().min(1),
  name: z.string().default(''),
  'cognito:groups': z.union([z.string(), z.array(z.string())]).default([]),
  'custom:unit': z.string().min(1).optional(),
  'custom:person': z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
});

/** Who a person is, as the identity provider says. */
export interface Identity {
  readonly viewer: Viewer;
  /** Twelve digits; applicants only. */
  readonly personalNumber: string | null;
}

/**
 * The identity in the claims of an id token whose signature and audience have been checked.
 * @returns undefined when they are not those of our user pool
 */
export function identityOf(claims: unknown): Identity | undefined {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return undefined;
  const { sub, name, 'custom:unit': unit, 'custom:person': person } = parsed.data;
  const { roles, seesProtected } = rolesOfGroups(groupsOf(parsed.data['cognito:groups']));
  return {
    viewer: { sub, name, roles, unit: unit ?? null, seesProtected },
    // A member of staff acts as staff: the own number has no business here.
    personalNumber: roles.includes('sokande') ? (person ?? null) : null,
  };
}
