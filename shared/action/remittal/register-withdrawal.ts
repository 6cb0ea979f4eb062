import { localDate } from '../../clock/stockholm.ts';
import { errorIn } from '../../instrument/error-in.ts';
import { samtyckeAterkallat } from '../../instrument/forms/samtycke-aterkallat.ts';
import { parseForm } from '../../instrument/parse-form.ts';
import type { Deps } from '../deps.ts';
import type { Done, RemittalForm } from './recall.ts';
import { withdrawConsent } from './withdraw-consent.ts';

/** Staff write down that a person took the consent back: it is withdrawn from this moment. */
export async function registerWithdrawal(deps: Deps, ask: RemittalForm): Promise<Done> {
  const { form, ...asked } = ask;
  const today = localDate(await deps.clock.now());
  const parsed = parseForm(samtyckeAterkallat, form, { today });
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  const { withdrawnHow: how, withdrawnOn: on } = parsed.answers;
  if (on > today) {
    const errors = [errorIn(samtyckeAterkallat, 'withdrawnOn', 'DayNotYet')];
    return { ok: false, reason: 'FieldErrors', errors };
  }
  return withdrawConsent(deps, { ...asked, said: { how, on } });
}
