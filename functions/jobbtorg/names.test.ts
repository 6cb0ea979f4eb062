import { expect, test } from 'vitest';
import { aHead, aRemittal } from '../../shared/store/test/a-remittal.ts';
import { browser, coach, remitted, someDeps } from './office.builder.ts';

const plans = [
  {
    since: '2026-03-06',
    searchHours: 5,
    activities: [{ id: '1-0', kind: 'sfi', place: 'Sfi City', hours: 20, from: '2026-03-09' }],
  },
];

const numbered = (number: string, name: string) =>
  aRemittal({
    caseId: `EB-26-${number}`,
    instanceId: `R-${number}`,
    status: 'answered',
    plans,
    shared: { ...aRemittal().shared, name },
  });

async function anOffice(protectedIdentity: boolean) {
  const deps = someDeps();
  for (const [number, name] of [
    ['AAAA11', 'Amina Lindgren'],
    ['BBBB22', 'amina lindgren '],
    ['CCCC33', 'Jonas Ek'],
  ] as const) {
    const hidden = number === 'BBBB22' && protectedIdentity;
    const head = aHead({ caseId: `EB-26-${number}`, protectedIdentity: hidden });
    await remitted(deps, head, numbered(number, name));
  }
  return browser(deps, coach);
}

test.each(['/jobbtorg', '/jobbtorg/narvaro'])(
  'two of the same name are told apart: %s',
  async (path) => {
    const { body } = await (await anOffice(false)).get(path);
    expect(body).toContain('Amina Lindgren, R-AAAA11</a>');
    expect(body).toContain(', R-BBBB22</a>');
    expect(body).toContain('Jonas Ek</a>');
  },
);

test.each(['/jobbtorg', '/jobbtorg/narvaro'])(
  'nobody who is hidden shows in another’s name: %s',
  async (path) => {
    const { body } = await (await anOffice(true)).get(path);
    expect(body).toContain('Amina Lindgren</a>');
    expect(body).not.toContain('R-BBBB22');
  },
);
