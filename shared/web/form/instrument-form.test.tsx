import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Instrument, RawForm } from '../../instrument/instrument.ts';
import { parseForm } from '../../instrument/parse-form.ts';
import { textsOf } from '../../text/texts.ts';
import { guidanceOn, unitOf } from '../../unit/units.ts';
import type { VisitorRequest } from '../request.ts';
import { InstrumentForm, type InstrumentFormProps } from './instrument-form.tsx';
import { mergeDraft } from './merge-draft.ts';
import { afterPress } from './press-rows.ts';

const same = (text: string) => ({ sv: text, en: `${text} (en)` });

const instrument = {
  id: 'prov',
  version: 1,
  title: same('Prov'),
  sections: [
    {
      id: 'boende',
      title: same('Boende'),
      questions: [
        {
          id: 'hyra',
          kind: 'money',
          label: same('Hyra'),
          hint: same('Utan el'),
          why: same('Hyran räknas in i det du behöver.'),
          help: same('Se hyresavin.'),
          required: true,
        },
        {
          id: 'form',
          kind: 'choice',
          label: same('Hur bor du?'),
          required: true,
          options: [
            { value: 'hyr', label: same('Hyr') },
            { value: 'andra', label: same('I andra hand') },
          ],
        },
        {
          id: 'tillstand',
          kind: 'yes_no',
          label: same('Finns tillstånd?'),
          required: true,
          when: { question: 'form', equals: 'andra' },
        },
        {
          id: 'datum',
          kind: 'date',
          label: same('Sedan när?'),
          when: { question: 'tillstand', equals: true },
        },
      ],
    },
    {
      id: 'barn',
      title: same('Barn'),
      questions: [
        {
          id: 'barn',
          kind: 'rows',
          label: same('Barn'),
          item: same('Barn'),
          add: same('Lägg till ett barn'),
          max: 2,
          fields: [
            { id: 'namn', kind: 'name', label: same('Namn'), required: true },
            { id: 'skola', kind: 'choices', label: same('Går i'), options: [] },
          ],
        },
        { id: 'fritt', kind: 'textarea', label: same('Annat') },
        { id: 'sant', kind: 'confirm', label: same('Det är sant'), required: true },
      ],
    },
    {
      id: 'saknas',
      title: same('Det som saknas'),
      outcomes: ['komplettering'],
      questions: [{ id: 'vad', kind: 'text', label: same('Vad?'), required: true }],
    },
  ],
} as const satisfies Instrument;

const request: VisitorRequest = {
  path: '/prov',
  params: {},
  query: {},
  viewer: null,
  lang: 'sv',
  texts: textsOf('sv'),
  csrf: 'the-token',
  formKey: () => 'the-form-key-1234',
  now: new Date('2026-03-17T08:00:00Z'),
  requestId: 'r',
  cookie: () => undefined,
};

function rendered(props: Partial<InstrumentFormProps> = {}): string {
  return renderToString(
    <InstrumentForm
      request={request}
      action="/prov"
      instrument={instrument}
      values={{}}
      {...props}
    />,
  );
}

function withErrors(values: RawForm): string {
  const parsed = parseForm(instrument, values, { sections: ['boende', 'barn'] });
  return rendered({ values, errors: parsed.ok ? [] : parsed.errors });
}

/** The element that has an id, up to its end sign. */
function tagWithId(html: string, id: string): string {
  return new RegExp(`<[^>]*\\sid="${id}"[^>]*>`).exec(html)?.[0] ?? '';
}

describe('what was typed', () => {
  it('comes back as it was typed, however wrong', () => {
    const html = withErrors({
      hyra: ['åtta tusen "kr" <b>'],
      form: ['andra'],
      fritt: ['rad 1\nrad 2 </textarea>'],
      'barn.0.namn': ['Åsa'],
    });
    expect(tagWithId(html, 'f-hyra')).toContain('value="åtta tusen &quot;kr&quot; &lt;b');
    expect(tagWithId(html, 'f-form-1')).toContain('checked');
    expect(html).toContain('rad 1\nrad 2 &lt;/textarea');
    expect(tagWithId(html, 'f-barn-0-namn')).toContain('value="Åsa"');
  });

  it('is posted with the token of the login and the key of the form', () => {
    const html = rendered();
    expect(html).toContain('name="_csrf" value="the-token"');
    expect(html).toContain('name="_key" value="the-form-key-1234"');
  });
});

describe('the error summary', () => {
  it('has a link to each wrong field, and each link leads to something on the page', () => {
    const html = withErrors({ hyra: ['x'], 'barn.0.namn': [''], 'barn.0.skola': ['annat'] });
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(links).toContain('f-hyra');
    expect(links).toContain('f-barn-0-namn');
    expect(links.filter((id) => tagWithId(html, id) === '' && !id.includes('skola'))).toEqual([]);
  });

  it('is not there when nothing is wrong', () => {
    expect(rendered()).not.toContain('ds-error-summary');
  });
});

describe('a field', () => {
  it('that is wrong says so, and is tied to its hint and to what is wrong', () => {
    const html = withErrors({ hyra: ['x'] });
    const input = tagWithId(html, 'f-hyra');
    expect(input).toContain('aria-describedby="f-hyra-hint f-hyra-error"');
    expect(input).toContain('aria-invalid');
    expect(html).toContain('id="f-hyra-hint"');
    expect(html).toContain('id="f-hyra-error"');
  });

  it('that is right is not marked', () => {
    expect(tagWithId(rendered(), 'f-hyra')).not.toContain('aria-invalid');
  });

  it('has a label, the reason why it is asked and the guidance to it', () => {
    const html = rendered();
    expect(html).toMatch(/<label[^>]*for="f-hyra"[^>]*>Hyra/);
    expect(html).toContain('Varför frågar vi?');
    expect(html).toContain('Hyran räknas in i det du behöver.');
    expect(html).toContain('Se hyresavin.');
  });

  it('that need not be answered is told to be optional, others are not', () => {
    const html = rendered();
    expect(html).toMatch(/Annat<span class="optional"> \(frivilligt\)/);
    expect(html).not.toMatch(/Hyra<span/);
  });

  it('speaks the language of the reader', () => {
    const english = { ...request, lang: 'en', texts: textsOf('en') } as const;
    expect(rendered({ request: english })).toContain('Hyra (en)');
  });
});

describe('a question that waits for another', () => {
  it('of the same page is tied to the alternative that reveals it', () => {
    const html = rendered();
    expect(tagWithId(html, 'f-form-1')).toContain('data-reveals="0"');
    expect(tagWithId(html, 'f-form')).not.toContain('data-reveals');
    expect(html).toMatch(/class="branch" data-group="0"><fieldset[^>]*><legend[^>]*>Finns/);
  });

  it('is hidden with the question that it waits for', () => {
    expect(rendered()).toMatch(
      /data-group="0"><div class="branch" data-group="1"><div[^>]*><label/,
    );
  });

  it('of another page is left out when the draft says that it is not asked', () => {
    const later = {
      ...instrument,
      sections: [
        instrument.sections[0],
        { ...instrument.sections[1], when: { question: 'form', equals: 'andra' } },
      ],
    } as const;
    const sections = ['barn'];
    const shown = (form: string) =>
      rendered({ instrument: later, sections, values: { form: [form] } }).includes('Lägg till');
    expect(shown('andra')).toBe(true);
    expect(shown('hyr')).toBe(false);
  });
});

describe('a repeating group', () => {
  it('grows and shrinks by buttons that send the page, and keeps what was typed', () => {
    const one = afterPress(instrument, {}, { do: 'add', rows: 'barn' });
    const typed = { ...one, 'barn.0.namn': ['Åsa'] };
    const two = afterPress(instrument, typed, { do: 'add', rows: 'barn' });
    expect(rendered({ values: two })).toContain('id="f-barn-1-namn"');
    expect(rendered({ values: two })).not.toContain('Lägg till ett barn');
    const left = afterPress(instrument, two, { do: 'remove', rows: 'barn', row: 1 });
    expect(left).toEqual({ 'barn.0.namn': ['Åsa'] });
  });

  it('names each button by its row, for those who only hear it', () => {
    expect(rendered({ values: { 'barn.0.namn': ['Åsa'] } })).toMatch(
      /name="_remove" value="barn.0">Ta bort<span class="ds-sr-only"> Barn 1/,
    );
  });

  it('is not changed by a button that names no rows of the form', () => {
    const values = { hyra: ['1'] };
    expect(afterPress(instrument, values, { do: 'add', rows: 'hyra' })).toEqual(values);
    expect(afterPress(instrument, values, { do: 'send', as: 'save' })).toEqual(values);
  });
});

it('the Enter key does what the first button does, and never removes a row', () => {
  const html = rendered({ values: { 'barn.0.namn': ['Åsa'] } });
  const first = /<button[^>]*type="submit"[^>]*>/.exec(html)?.[0];
  expect(first).toContain('name="_press" value="continue"');
});

it('the ways out of a step reveal the questions that only they ask', () => {
  const options = [
    { value: 'till_utredning', label: same('Till utredning') },
    { value: 'komplettering', label: same('Komplettering') },
  ];
  const html = rendered({ outcomes: { options, chosen: 'komplettering', error: 'Välj.' } });
  expect(tagWithId(html, 'f-_outcome-1')).toMatch(/checked.*data-outcome="1"/);
  expect(html).toMatch(/class="outcome-branch" data-outcomes="1"><section/);
  expect(tagWithId(html, 'f-_outcome')).toContain('aria-describedby="outcome-error"');
});

it('a page of a draft replaces its own sections only, so that an unticked box is unticked', () => {
  const draft = { hyra: ['1'], sant: ['yes'], 'barn.0.namn': ['Åsa'] };
  const merged = mergeDraft(instrument, ['barn'], draft, { fritt: ['x'] });
  expect(merged).toEqual({ hyra: ['1'], fritt: ['x'] });
});

it("leads from a question's support to its place in the unit's handbook, where there is one", () => {
  const guidance = guidanceOn({ ...unitOf('norrmalm'), guidance: 'https://h.test/{form}' }, 'ib1');
  expect(rendered({ guidance })).toContain('href="https://h.test/ib1#hyra"');
  const { guidance: _, ...without } = unitOf('norrmalm');
  expect(rendered({ guidance: guidanceOn(without, 'ib1') })).not.toContain('#hyra');
});
