/**
 * A norm table: the amounts of the riksnorm for the months in which they hold, in öre. Tables are data;
 * this is what such data must look like to be used.
 */
import * as z from 'zod';
import { isMonth } from '../household/age.ts';

const month = z.string().refine(isMonth, { error: 'NotAMonth' });
/** Between one krona and a hundred thousand kronor. */
const amount = z.int().min(100).max(10_000_000);

/** A line of the table of children: ages `from`–`to`, both included. */
const childLineSchema = z.strictObject({
  from: z.int().min(0),
  to: z.int().min(0),
  full: amount,
  /** The column «utan lunch fem dagar per vecka», where the table has one. */
  withoutLunch: amount.optional(),
});

type ChildLine = z.infer<typeof childLineSchema>;

/** The lines follow each other from 0 to 20 years without hole or overlap. */
function coverAges(lines: readonly ChildLine[]): boolean {
  const ends = lines.map((line) => line.to);
  const starts = lines.map((line) => line.from);
  return (
    lines.every(
      (line, index) => line.from <= line.to && starts[index] === (ends[index - 1] ?? -1) + 1,
    ) && ends.at(-1) === 20
  );
}

const rises = (amounts: readonly number[]): boolean =>
  amounts.every((value, index) => index === 0 || value > (amounts[index - 1] ?? 0));

export const normTableSchema = z
  .strictObject({
    id: z.string().min(1).max(60),
    /** First and last month, both included. */
    from: month,
    to: month,
    /** How the table is used: `sof_12` is SoF 12:2–3. Another method of another year gets another name, see `norm-formulas.ts`. */
    formula: z.string().regex(/^[a-z0-9_]{1,40}$/),
    /** Where the amounts were read. */
    source: z.string().min(1).max(300),
    children: z.array(childLineSchema).min(1),
    adults: z.strictObject({ single: amount, couple: amount }),
    /** Common costs of households of one, two, ... seven. */
    common: z.array(amount).length(7).refine(rises, { error: 'CommonCostsMustRise' }),
    /** Prisbasbelopp of the calendar year (SoL 12:9). */
    priceBaseAmount: amount,
  })
  .refine((table) => table.from <= table.to, { error: 'TableEndsBeforeItBegins' })
  .refine((table) => table.from.slice(0, 4) === table.to.slice(0, 4), {
    error: 'TableSpansYears',
  })
  .refine((table) => coverAges(table.children), { error: 'AgesWithHoleOrOverlap' })
  .refine((table) => table.children.every((line) => (line.withoutLunch ?? 0) < line.full), {
    error: 'WithoutLunchCostsMore',
  });

export type NormTable = z.infer<typeof normTableSchema>;
