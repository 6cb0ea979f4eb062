/**
 * The login of one browser. The cookie holds a random id and nothing else; the store knows only its
 * hash, so that a read of the table gives nobody a session.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { roleSchema } from '../access/role.ts';

/** What is remembered of a login. The personal number is here and in no cookie, address or log. */
export const sessionSchema = z.strictObject({
  sub: z.string().min(1),
  name: z.string(),
  roles: z.array(roleSchema).readonly(),
  unit: z.string().nullable(),
  seesProtected: z.boolean(),
  /** Twelve digits; applicants only. */
  personalNumber: z.string().nullable(),
  csrf: z.string().min(20),
  /** By the wall's clock, not the system's movable one: ISO UTC. */
  expiresAt: z.iso.datetime(),
});

export type Session = Readonly<z.infer<typeof sessionSchema>>;

/** Kept by the store; an item under the key, which goes by itself after `expiresAt`. */
export interface SessionStore {
  readonly create: (key: string, session: Session) => Promise<void>;
  readonly read: (key: string) => Promise<Session | undefined>;
  readonly delete: (key: string) => Promise<void>;
}

/** Hours from login to a new one: a working day. */
export const sessionHours = 9;

/** The store's key of a session id: its SHA-256, in hex. */
export function sessionKey(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
