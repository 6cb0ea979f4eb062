/** Other people's ids and other roles' addresses: the login or "not found", never data. */
import { expect, inject, test } from 'vitest';
import { addressOf, areas } from '../stack/areas.ts';
import type { Played } from '../stack/player.ts';
import { journey } from './journey.ts';
import { newVisit } from './pages/visit.ts';

const on = journey();

/** Who may not see what: an area's addresses, or only those that name a case. */
const strangers: readonly (readonly [who: string, area: keyof typeof areas, only: RegExp])[] = [
  ['jamal', 'casework', /./],
  ['jamal', 'applicant', /./],
  ['jamal', 'management', /./],
  ['sofia', 'applicant', /./],
  ['sofia', 'jobbtorg', /./],
  ['mona', 'jobbtorg', /./],
  ['karin', 'casework', /\{caseId\}/],
  ['kristina', 'jobbtorg', /\{caseId\}/],
  ['cecilia', 'applicant', /./],
  ['cecilia', 'jobbtorg', /./],
  ['jonas', 'casework', /./],
  ['jonas', 'jobbtorg', /./],
  ['jonas', 'management', /./],
  ['jonas', 'applicant', /\{caseId\}/],
  ['nobody', 'applicant', /./],
  ['nobody', 'casework', /./],
  ['nobody', 'jobbtorg', /./],
  ['nobody', 'management', /./],
];

type Params = Readonly<Record<string, string>>;
interface Theirs {
  readonly played: Played;
  readonly params: { readonly ofCase: Params; readonly ofRemittal: Params };
}

let decided: Promise<Theirs>;

/** One decided application with a remittal, and what its addresses are made of. */
function theirs() {
  decided ??= (async () => {
    const { play } = on();
    const played = await play.applied();
    await play.carriesOn(played);
    const [remittal] = (await play.page(played)).remittals;
    const { caseId, instanceId } = played;
    const ofCase = { caseId, instanceId, task: 'mottagning', part: 'om_dig' };
    const ofRemittal = { ...ofCase, instanceId: remittal?.instanceId ?? '' };
    return { played, params: { ofCase, ofRemittal } };
  })();
  return decided;
}

test.each(strangers)('%s gets nothing of the area %s (%s)', async (who, area, only) => {
  const { browser, visit } = on();
  const { played, params } = await theirs();
  const page =
    who === 'nobody'
      ? await newVisit(browser, inject('copy'))
      : await visit(who, '/tillganglighet');
  if (who === 'nobody') await page.goto('/');
  const token = page.locator('input[name="_csrf"]').first();
  const csrf = who === 'nobody' ? '' : await token.inputValue();
  const secret = new RegExp(`Vera Testberg|${played.applicant.personalNumber}|Testgatan`);
  for (const { method, path } of areas[area].filter((route) => only.test(route.path))) {
    const address = addressOf(path, area === 'jobbtorg' ? params.ofRemittal : params.ofCase);
    const answer = await page.request.fetch(address, {
      method,
      maxRedirects: 0,
      ...(method === 'POST' ? { form: { _csrf: csrf, _key: crypto.randomUUID() } } : {}),
    });
    const told = `${method} ${address}: ${answer.status()}`;
    if (who === 'nobody') {
      expect([302, 303, 401, 403], told).toContain(answer.status());
      if (answer.status() < 400) expect(answer.headers().location, told).toMatch(/^\/logga-in/);
    } else {
      expect([403, 404], told).toContain(answer.status());
    }
    expect(await answer.text(), told).not.toMatch(secret);
  }
  await page.context().close();
});
