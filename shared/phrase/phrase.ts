/**
 * A standing sentence of a decision: what it is for, the words, and the statute that carries it. Phrases
 * are data with dates, so that a better wording needs no release, and a decision keeps the one it used.
 */
import * as z from 'zod';
import { decisionKindSchema } from '../delegation/delegation.ts';
import { placeholdersIn, unknownPlaceholders } from './placeholder.ts';

/** What the calculation is made of; a phrase for a row fits rows of its group. */
const rowGroups = ['norm', 'cost', 'income', 'asset'] as const;

/** Where a phrase fits: a row of the calculation (all kinds of the group unless some are named), or the whole. */
const useSchema = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('row'),
    group: z.enum(rowGroups),
    kinds: z.array(z.string().min(1).max(60)).min(1).max(40).optional(),
  }),
  z.strictObject({ of: z.literal('decision') }),
]);
export type PhraseUse = z.infer<typeof useSchema>;

const words = z.string().trim().min(10, { error: 'TooShort' }).max(800, { error: 'TooLong' });

export const phraseSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{3,60}$/),
    /** Short name by which it is found in a list. */
    title: z.strictObject({ sv: z.string().min(1).max(100), en: z.string().min(1).max(100) }),
    use: useSchema,
    /** Kinds of decision that it can be a ground of. */
    decisions: z.array(decisionKindSchema).min(1).max(4),
    /** A fact says what is so; an assessment says what we think of it. They are kept apart. */
    says: z.enum(['fact', 'assessment']),
    statutes: z.array(z.string().min(1).max(60)).min(1, { error: 'NoStatute' }).max(6),
    text: z.strictObject({ sv: words, en: words }),
  })
  .refine(
    ({ text }) => [...unknownPlaceholders(text.sv), ...unknownPlaceholders(text.en)].length === 0,
    {
      error: 'PlaceholderUnknown',
      path: ['text'],
    },
  )
  .refine(({ text }) => sameSet(placeholdersIn(text.sv), placeholdersIn(text.en)), {
    error: 'PlaceholdersDiffer',
    path: ['text'],
  });
export type Phrase = z.infer<typeof phraseSchema>;

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

const date = z.iso.date();

/**
 * A bank of phrases that holds from a day on. The same phrase in several banks is versions of it: the
 * one of the bank that began last holds.
 */
export const phraseBankSchema = z
  .strictObject({
    id: z.string().min(1).max(80),
    from: date,
    /** Last day; without it until further notice. */
    to: date.optional(),
    source: z.string().min(1).max(300),
    phrases: z
      .array(phraseSchema)
      .min(1)
      .refine((phrases) => new Set(phrases.map(({ id }) => id)).size === phrases.length, {
        error: 'PhraseListedTwice',
      }),
  })
  .refine(({ from, to }) => to === undefined || from <= to, {
    error: 'BankEndsBeforeItBegins',
    path: ['to'],
  });
export type PhraseBank = z.infer<typeof phraseBankSchema>;
