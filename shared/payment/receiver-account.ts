/**
 * The account that money is paid to: clearing and account number as people write them, checked for
 * form. Whether the account exists, only the bank can say. Imports nothing.
 */
import * as z from 'zod';

export type AccountRefusal = 'ClearingNumberMalformed' | 'AccountNumberMalformed';

export type AccountResult =
  | { readonly ok: true; readonly account: ReceiverAccount }
  | { readonly ok: false; readonly reason: AccountRefusal };

/** Digits only. Clearing has four, or five where it begins with 8 (Swedbank). */
export const receiverAccountSchema = z.strictObject({
  holder: z.string().min(1).max(200),
  clearing: z.string().regex(/^([1-79]\d{3}|8\d{3,4})$/, { error: 'ClearingNumberMalformed' }),
  account: z.string().regex(/^\d{6,12}$/, { error: 'AccountNumberMalformed' }),
});

export type ReceiverAccount = z.infer<typeof receiverAccountSchema>;

const digitsOf = (text: string): string => text.replaceAll(/[\s.-]/g, '');

/**
 * Reads an account as it is typed, with spaces, points and dashes.
 * Clearing numbers are 1000–9999; a personkonto is clearing 3300 with the ten digits of the person.
 */
export function parseReceiverAccount(
  holder: string,
  clearing: string,
  account: string,
): AccountResult {
  const candidate = {
    holder: holder.trim(),
    clearing: digitsOf(clearing),
    account: digitsOf(account),
  };
  if (!receiverAccountSchema.shape.clearing.safeParse(candidate.clearing).success) {
    return { ok: false, reason: 'ClearingNumberMalformed' };
  }
  const parsed = receiverAccountSchema.safeParse(candidate);
  return parsed.success
    ? { ok: true, account: parsed.data }
    : { ok: false, reason: 'AccountNumberMalformed' };
}
