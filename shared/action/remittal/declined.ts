import { dayOutOfOrder } from '../../attendance/declined.ts';
import { localDate } from '../../clock/stockholm.ts';
import { errorIn } from '../../instrument/error-in.ts';
import { avbojdAktivitet } from '../../instrument/forms/avbojd-aktivitet.ts';
import { avbojdTillbaka } from '../../instrument/forms/avbojd-tillbaka.ts';
import { parseForm } from '../../instrument/parse-form.ts';
import type { Deps } from '../deps.ts';
import { changeDeclined } from './change-declined.ts';
import type { Done, RemittalForm } from './recall.ts';

/** A caseworker writes down that somebody declined an assigned activity, with the own words (SoL 12:5). */
export async function recordDeclined(deps: Deps, ask: RemittalForm): Promise<Done> {
  const today = localDate(await deps.clock.now());
  const parsed = parseForm(avbojdAktivitet, ask.form, { today });
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  const { declinedHow: how, ...said } = parsed.answers;
  const wrong = dayOutOfOrder(said, today);
  if (wrong) {
    const code = said[wrong] > today ? 'DayNotYet' : 'DaysOutOfOrder';
    const errors = [errorIn(avbojdAktivitet, wrong, code)];
    return { ok: false, reason: 'FieldErrors', errors };
  }
  const by = { sub: ask.viewer.sub, name: ask.viewer.name };
  return changeDeclined(deps, ask, 'offer_declined', (before, at) => ({
    declined: [...before, { ...said, how, by, at }],
  }));
}

/** What was declined holds no more: nothing can be proposed on it, and what was written stays. */
export async function takeBackDeclined(deps: Deps, ask: RemittalForm): Promise<Done> {
  const today = localDate(await deps.clock.now());
  const parsed = parseForm(avbojdTillbaka, ask.form, { today });
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  const { takenBackWhy: why } = parsed.answers;
  const by = { sub: ask.viewer.sub, name: ask.viewer.name };
  return changeDeclined(deps, ask, 'offer_declined_taken_back', (before, at) =>
    before.every(({ takenBack }) => takenBack)
      ? { reason: 'NothingDeclined' }
      : { declined: before.map((one) => ({ takenBack: { why, by, at }, ...one })) },
  );
}
