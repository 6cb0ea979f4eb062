/** Days for which the secret before the latest still holds, so that both sides can change in peace. */
const OVERLAP_DAYS = 7;

/** The versions of an office's secret: the latest, and until when the one before it holds too. */
export type KeyVersions = { readonly keyVersion: number; readonly previousUntil?: string };

/** The versions that hold now, the latest first. Never more than two. */
export function versionsNow(
  { keyVersion, previousUntil }: KeyVersions,
  now: string,
): readonly number[] {
  const both = previousUntil !== undefined && now < previousUntil;
  return both ? [keyVersion, keyVersion - 1] : [keyVersion];
}

/**
 * The versions after a change of secret: what was the latest holds for a week more. Until that week is
 * over there is no other change: it would end the secret that the other side may still use.
 */
export function rotated(
  versions: KeyVersions,
  now: string,
): Required<KeyVersions> | 'OverlapLasts' {
  if (versionsNow(versions, now).length > 1) return 'OverlapLasts';
  const until = Date.parse(now) + OVERLAP_DAYS * 86_400_000;
  return {
    keyVersion: versions.keyVersion + 1,
    previousUntil: new Date(until).toISOString(),
  };
}

/** The versions after a secret was seen by somebody else: the new one holds alone, from now. */
export function replacedAtOnce({ keyVersion }: KeyVersions): KeyVersions {
  return { keyVersion: keyVersion + 1 };
}
