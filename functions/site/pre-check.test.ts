import { describe, expect, it } from 'vitest';
import { forhandsberakning } from '../../shared/instrument/forms/forhandsberakning.ts';
import type { Answers } from '../../shared/instrument/instrument.ts';
import { toForm } from '../../shared/instrument/to-form.ts';
import { preCheckTexts } from '../../shared/text/later/pre-check.ts';
import { audience } from '../../shared/web/audience.ts';
import { aContext, anEvent, aPost, somePorts } from '../../shared/web/test/an-event.ts';
import type { SiteDeps } from './deps.ts';
import { routes } from './routes.tsx';

const untouched = (): never => {
  throw new Error('the pre-check has no need of this');
};

/** The open site, in a browser that has nobody logged in; everything but the rules refuses. */
function visitor() {
  const { ports, lines, sessions } = somePorts(null);
  const deps: SiteDeps = {
    login: { begin: untouched, finish: untouched, logoutUrl: untouched },
    sessions: { create: untouched, read: untouched, delete: untouched },
    wallClock: () => new Date(),
    log: ports.log,
    secure: false,
    moveTime: null,
    stylesheet: untouched,
    rules: async () => ({}),
  };
  const handler = audience(routes, ports, deps);
  const cookies = ['vagen_form=the-token-of-this-visitor'];
  const page = { _csrf: 'the-token-of-this-visitor', _key: 'form-key-0123456789' };
  return {
    lines,
    sessions,
    get: (query = {}) => handler(anEvent({ path: '/berakna', query }), aContext),
    post: (
      fields: Readonly<Record<string, string>>,
      press: Readonly<Record<string, string>>,
      lang = 'sv',
    ) => {
      const headers = { 'accept-language': lang };
      return handler(
        aPost('/berakna', { ...fields, ...page, ...press }, { cookies, headers }),
        aContext,
      );
    },
  };
}

const alone: Answers = {
  month: '2026-11',
  livesWith: 'alone',
  children: [],
  sharedWith: 0,
  incomes: [],
  owns: [],
  rent: 600_000,
  otherCosts: [],
};

const typed = (answers: Answers) =>
  Object.fromEntries(
    Object.entries(toForm(forhandsberakning, answers)).flatMap(([name, [value]]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

const calculate = { _press: 'calculate' };

const said = ({ body }: { readonly body: string }) =>
  (/<main.*<\/main>/s.exec(body)?.[0] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the open pre-check', () => {
  it('asks without a login, for this month, and says that one may apply whatever it shows', async () => {
    const { body, statusCode, headers } = await visitor().get();
    expect(statusCode).toBe(200);
    expect(body).toContain('value="2026-03"');
    expect(body).toContain(preCheckTexts('sv').mayApply);
    expect(body).toContain('href="/ansokan"');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('counts by the rules of the norm, each row with its why', async () => {
    const answers = {
      ...alone,
      livesWith: 'partner',
      children: [{ born: '2018-04', residence: 'half', school: 'compulsory' }],
      incomes: [{ kind: 'lon', who: 'co_applicant', amount: 900_000 }],
    };
    const result = await visitor().post(typed(answers), calculate);
    expect(result.statusCode).toBe(200);
    const words = said(result);
    expect(words).toContain('Personliga kostnader, du och den du lever med');
    expect(words).toContain('Personliga kostnader, barn 1, 8 år');
    // 7 100 + 3 820/2 + (1 410 + 1 790)/2 + 6 000 − 9 000
    expect(words).toContain('saknas 7 610,00 kr');
    expect(words).toContain('Varför det här beloppet?');
    expect(words).not.toContain('Godkänt');
    expect(words).toContain('Det här är inget beslut');
    expect(words).toContain('behålla en fjärdedel av sin lön');
  });

  it('never says that there is no right: with money enough it says that one may apply', async () => {
    const rich = { ...alone, incomes: [{ kind: 'pension', who: 'applicant', amount: 5_000_000 }] };
    for (const lang of ['sv', 'en'] as const) {
      const result = await visitor().post(typed(rich), calculate, lang);
      expect(said(result)).toContain(preCheckTexts(lang).mayApply);
      expect(result.body).toContain('href="/ansokan"');
      expect(said(result)).not.toMatch(/inte rätt till|ingen rätt|not entitled|no right/i);
    }
    const words = said(await visitor().post(typed(rich), calculate));
    expect(words).toContain('mer än riksnormen och dina kostnader');
    expect(words).toContain('Du får alltid ansöka');
    expect(words).toContain('Försäkringskassan');
  });

  it('tells what is wrong at its field, and keeps what was typed', async () => {
    const wrong = { ...typed(alone), rent: 'dyrt', sharedWith: '' };
    const result = await visitor().post(wrong, calculate);
    expect(result.statusCode).toBe(422);
    expect(result.body).toContain('href="#f-rent"');
    expect(result.body).toContain('href="#f-sharedWith"');
    expect(result.body).toContain('value="dyrt"');
  });

  it('tells of a month without amounts at the month, with the way to apply', async () => {
    const result = await visitor().post(typed({ ...alone, month: '2031-01' }), calculate);
    expect(result.statusCode).toBe(422);
    expect(said(result)).toContain('Det finns inga belopp för januari 2031 här än.');
    expect(said(result)).toContain('Du får ansöka ändå');
  });

  it('refuses the income of a partner or a child that is not there, at its field', async () => {
    const incomes = [
      { kind: 'lon', who: 'co_applicant', amount: 100 },
      { kind: 'lon', who: 'child', child: 2, amount: 100 },
    ];
    const { body } = await visitor().post(typed({ ...alone, incomes }), calculate);
    expect(body).toContain('href="#f-incomes-0-who"');
    expect(body).toContain('href="#f-incomes-1-child"');
  });

  it('adds and removes rows without script, and keeps the rest', async () => {
    const { post } = visitor();
    const added = await post(typed(alone), { _add: 'children' });
    expect(added.statusCode).toBe(200);
    expect(added.body).toContain('name="children.0.born"');
    expect(added.body).toContain('value="6 000"');
    const gone = await post({ ...typed(alone), 'children.0.born': '' }, { _remove: 'children.0' });
    expect(gone.body).not.toContain('name="children.0.born"');
  });

  it('keeps nothing: no cookie, no address and no log has an answer in it', async () => {
    const { post, lines, sessions } = visitor();
    const secret = { ...alone, rent: 731_900 };
    const result = await post(typed(secret), calculate);
    expect(result.statusCode).toBe(200);
    expect(result.headers['cache-control']).toBe('no-store');
    expect(result.cookies).toEqual([]);
    expect(result.headers.location).toBeUndefined();
    expect(lines).toEqual([
      expect.objectContaining({ method: 'POST', route: '/berakna', status: 200 }),
    ]);
    expect(JSON.stringify(lines)).not.toContain('7319');
    expect(sessions.all.size).toBe(0);
  });

  it('takes no post from another site', async () => {
    const forged = await visitor().post(typed(alone), { ...calculate, _csrf: 'guessed' });
    expect(forged.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('reads no answer from the address', async () => {
    const { body } = await visitor().get({ rent: '4321' });
    expect(body).not.toContain('value="4321"');
  });
});
