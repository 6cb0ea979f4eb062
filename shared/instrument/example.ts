import type { Instrument } from './instrument.ts';

const same = (text: string) => ({ sv: text, en: text });

/** For tests: a small instrument with each kind of question. */
export const example = {
  id: 'example',
  version: 1,
  title: same('Exempel'),
  sections: [
    {
      id: 'home',
      title: same('Hemmet'),
      questions: [
        { id: 'intro', kind: 'note', label: same('Läs detta') },
        { id: 'name', kind: 'name', label: same('Namn'), required: true },
        { id: 'rent', kind: 'money', label: same('Hyra'), required: true },
        {
          id: 'living',
          kind: 'choice',
          label: same('Boende'),
          required: true,
          options: [
            { value: 'rental', label: same('Hyresrätt') },
            { value: 'sublet', label: same('Andra hand') },
          ],
        },
        {
          id: 'permission',
          kind: 'yes_no',
          label: same('Tillstånd'),
          required: true,
          when: { question: 'living', equals: 'sublet' },
        },
        {
          id: 'permitted',
          kind: 'date',
          label: same('Datum för tillståndet'),
          required: true,
          when: { question: 'permission', equals: true },
        },
        {
          id: 'children',
          kind: 'rows',
          label: same('Barn'),
          add: same('Lägg till'),
          item: same('Barn'),
          max: 3,
          fields: [
            { id: 'name', kind: 'name', label: same('Namn'), required: true },
            {
              id: 'number',
              kind: 'personal_number',
              label: same('Personnummer'),
              required: true,
              birthDateAllowed: true,
            },
            { id: 'part', kind: 'yes_no', label: same('Del av tiden'), required: true },
            {
              id: 'days',
              kind: 'number',
              label: same('Dagar'),
              required: true,
              min: 1,
              max: 31,
              when: { question: 'part', equals: true },
            },
          ],
        },
      ],
    },
    {
      id: 'more',
      title: same('Mer'),
      questions: [
        { id: 'phone', kind: 'phone', label: same('Telefon') },
        { id: 'email', kind: 'email', label: same('E-post') },
        { id: 'month', kind: 'month', label: same('Månad'), required: true },
        {
          id: 'ways',
          kind: 'choices',
          label: same('Sätt'),
          options: [
            { value: 'post', label: same('Brev') },
            { value: 'sms', label: same('Sms') },
          ],
        },
        {
          id: 'sms',
          kind: 'text',
          label: same('Nummer för sms'),
          required: true,
          when: { question: 'ways', includes: 'sms' },
        },
        { id: 'truth', kind: 'confirm', label: same('Sant'), required: true },
      ],
    },
    {
      id: 'back',
      title: same('Åter'),
      outcomes: ['returned'],
      questions: [
        { id: 'reason', kind: 'textarea', label: same('Skäl'), required: true, maxLength: 50 },
      ],
    },
  ],
} as const satisfies Instrument;
