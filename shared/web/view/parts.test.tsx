import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../access/viewer.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { AmountTable } from './amount-table.tsx';
import { AnswersView } from './answers-view.tsx';
import { ClockTag, urgencyOf } from './clock-tag.tsx';
import { entranceOf, navigation } from './navigation.ts';
import { TaskList } from './task-list.tsx';
import { Timeline } from './timeline.tsx';

const same = (text: string) => ({ sv: text, en: text });

describe('a clock', () => {
  const today = '2026-03-17';

  it('says in words how long is left, or how late it is', () => {
    const words = (due: string) =>
      renderToString(<ClockTag lang="sv" due={due} today={today} />).replaceAll(/<[^>]+>/g, ' ');
    expect(words('2026-03-14')).toContain('3 dagar för sent');
    expect(words('2026-03-17')).toContain('Sista dagen i dag');
    expect(words('2026-03-18')).toContain('1 dag kvar');
    expect(words('2026-04-01')).toContain('15 dagar kvar');
  });

  it('burns when it is late, warns for the last days, and is calm before', () => {
    expect(urgencyOf('2026-03-16', today)).toBe('overdue');
    expect(urgencyOf('2026-03-17', today)).toBe('soon');
    expect(urgencyOf('2026-03-19', today)).toBe('soon');
    expect(urgencyOf('2026-03-20', today)).toBe('calm');
  });

  it('that was stopped says whether it was in time', () => {
    const stopped = (day: string) =>
      renderToString(<ClockTag lang="sv" due="2026-03-14" today={today} stopped={day} />);
    expect(stopped('2026-03-14')).toContain('>Klar<');
    expect(stopped('2026-03-15')).toContain('för sent');
  });
});

it('a calculation has a caption, heads for rows and columns, and a dash where there is no amount', () => {
  const html = renderToString(
    <AmountTable
      lang="sv"
      caption="Beräkning"
      columns={['Sökt', 'Beräknat']}
      rows={[{ label: 'Hyra', amounts: [820_000, null], note: 'SoL 12:7' }]}
      total={{ label: 'Summa', amounts: [820_000, 0] }}
    />,
  );
  expect(html).toContain('<caption>Beräkning</caption>');
  expect(html).toContain('<th scope="col" class="number">Sökt</th>');
  expect(html).toMatch(/<th scope="row">Hyra.*SoL 12:7/);
  expect(html).toContain('<td class="number">8\u00a0200,00</td><td class="number">–</td>');
  expect(html).toContain('0,00\u00a0kr');
});

it('a task that cannot be opened yet is no link, and says so', () => {
  const html = renderToString(
    <TaskList
      lang="sv"
      items={[
        { label: 'IB 1', href: '/ib1', status: 'draft' },
        { label: 'Förslag', status: 'blocked' },
      ]}
    />,
  );
  expect(html).toContain('href="/ib1"');
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('Kan inte påbörjas än');
});

it('an entry of the journal has its time in Stockholm, its number and who did it', () => {
  const entry = { at: '2026-03-17T08:00:00Z', what: 'Inkommen', who: 'Sara', number: 3 };
  const html = renderToString(<Timeline lang="sv" entries={[entry]} />);
  expect(html).toContain('17 mars 2026 kl. 09:00');
  expect(html).toContain(' · 3');
  expect(html).toContain(' · Sara');
});

describe('answers to be checked', () => {
  const instrument: Instrument = {
    id: 'i',
    version: 1,
    title: same('I'),
    sections: [
      {
        id: 'boende',
        title: same('Boende'),
        questions: [
          { id: 'hyra', kind: 'money', label: same('Hyra') },
          {
            id: 'form',
            kind: 'choice',
            label: same('Form'),
            options: [{ value: 'hyr', label: same('Hyresrätt') }],
          },
          { id: 'el', kind: 'yes_no', label: same('El ingår') },
          {
            id: 'barn',
            kind: 'rows',
            label: same('Barn'),
            item: same('Barn'),
            add: same('Lägg till'),
            max: 3,
            fields: [{ id: 'nummer', kind: 'personal_number', label: same('Personnummer') }],
          },
        ],
      },
      { id: 'tomt', title: same('Tomt'), questions: [{ id: 'x', kind: 'text', label: same('X') }] },
    ],
  };
  const answers = { hyra: 820_000, form: 'hyr', el: false, barn: [{ nummer: '201701012384' }] };
  const html = renderToString(
    <AnswersView
      lang="sv"
      instrument={instrument}
      answers={answers}
      changeLink={(section) => `/andra/${section}`}
    />,
  );

  it('are shown in words, not as they are kept', () => {
    const text = html.replaceAll(/<[^>]+>/g, '|');
    expect(text).toContain('8\u00a0200,00\u00a0kr');
    expect(text).toContain('Hyresrätt');
    expect(text).toContain('|Nej|');
    expect(text).toContain('20170101-2384');
    expect(text).toContain('Barn 1');
  });

  it('have a link to change each section that was answered, named for those who only hear it', () => {
    expect(html).toMatch(/href="\/andra\/boende">Ändra<span class="ds-sr-only"> Boende/);
    expect(html).not.toContain('Tomt');
  });
});

describe('the menu', () => {
  const viewer = (roles: Viewer['roles']): Viewer => ({
    sub: 's',
    name: 'n',
    roles,
    unit: 'norrmalm',
    seesProtected: false,
  });

  it('has what the roles may do, and marks where one is', () => {
    const links = navigation(viewer(['mottagningssekreterare']), '/handlaggning/sok/x');
    expect(links.map(({ href }) => href)).toContain('/handlaggning/registrera');
    expect(links.filter(({ current }) => current).map(({ href }) => href)).toEqual([
      '/handlaggning/sok',
    ]);
  });

  it('has nothing for a visitor', () => {
    expect(navigation(null, '/')).toEqual([]);
  });

  it('gives a way in to each role but none to a person without one', () => {
    expect(entranceOf(viewer(['controller']))).toBe('/styrning');
    expect(entranceOf(viewer([]))).toBeUndefined();
  });
});
