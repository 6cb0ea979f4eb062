/**
 * The journal: the append-only list of what happened in a case, numbered without gaps and chained
 * by hash. May import the names of roles and nothing else of the system.
 */
import * as z from 'zod';
import { roles } from '../access/role.ts';
import { eventTypeNames } from './event-type.ts';

/** Who did it: a person by subject of the login, or a part of the system by its name. */
const actorSchema = z.strictObject({
  kind: z.enum(['person', 'system']),
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(200),
  role: z.enum([...roles, 'system']),
});

/**
 * The small facts of an event. Flat on purpose: what an event carries must be readable in a
 * history, countable by an indicator, and the same bytes when it is hashed again in ten years.
 */
const eventDataSchema = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/),
  z.union([z.string().max(4000), z.number(), z.boolean(), z.null()]),
);

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** An event as it stands in the journal. */
export const journalEventSchema = z.strictObject({
  caseId: z.string().min(1).max(60),
  /** Instant, ISO 8601 in UTC with Z, at which it was written down. */
  at: z.iso.datetime(),
  type: z.enum(eventTypeNames),
  /** The application (`A-…`) or remittal (`R-…`) that it belongs to, when it belongs to one. */
  instanceId: z.string().min(1).max(60).exactOptional(),
  process: z.string().min(1).max(60).exactOptional(),
  step: z.string().min(1).max(60).exactOptional(),
  outcome: z.string().min(1).max(60).exactOptional(),
  actor: actorSchema,
  data: eventDataSchema,
  no: z.int().min(1),
  prevHash: hashSchema,
  hash: hashSchema,
});

export type Actor = z.infer<typeof actorSchema>;
export type EventData = z.infer<typeof eventDataSchema>;
export type JournalEvent = z.infer<typeof journalEventSchema>;

/** What the writer of an event knows; number and hashes come from the chain. */
export type JournalDraft = Omit<JournalEvent, 'no' | 'prevHash' | 'hash'>;
