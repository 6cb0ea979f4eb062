import type { Section } from '../../instrument.ts';

/** Where the money goes if support is granted. */
export const account = {
  id: 'konto',
  title: { sv: 'Utbetalning', en: 'Payment' },
  questions: [
    {
      id: 'paymentMethod',
      kind: 'choice',
      label: { sv: 'Hur vill du få pengarna?', en: 'How do you want the money?' },
      required: true,
      options: [
        { value: 'account', label: { sv: 'Till mitt bankkonto', en: 'To my bank account' } },
        {
          value: 'other',
          label: { sv: 'På annat sätt, jag har inget konto', en: 'Another way, I have no account' },
          hint: { sv: 'Vi ringer dig om det.', en: 'We will call you about it.' },
        },
      ],
    },
    {
      id: 'clearing',
      kind: 'text',
      label: { sv: 'Clearingnummer', en: 'Clearing number' },
      hint: { sv: 'Fyra eller fem siffror', en: 'Four or five digits' },
      required: true,
      maxLength: 8,
      pattern: {
        regex: '^([1-79]\\d{3}|8\\d{3}[ -]?\\d?)$',
        example: '8105-9',
        say: {
          sv: 'Skriv de fyra siffrorna i clearingnumret. Börjar det på 8 kan det vara fem.',
          en: 'Write the four digits of the clearing number. If it begins with 8 there may be five.',
        },
      },
      when: { question: 'paymentMethod', equals: 'account' },
    },
    {
      id: 'accountNumber',
      kind: 'text',
      label: { sv: 'Kontonummer', en: 'Account number' },
      why: {
        sv: 'Så att pengarna kommer till dig och ingen annan.',
        en: 'So that the money comes to you and nobody else.',
      },
      required: true,
      maxLength: 20,
      pattern: {
        regex: '^\\d([ .-]?\\d){5,11}$',
        example: '994 334 563-4',
        say: {
          sv: 'Skriv kontonumret med siffror, utan clearingnummer.',
          en: 'Write the account number in figures, without the clearing number.',
        },
      },
      when: { question: 'paymentMethod', equals: 'account' },
    },
  ],
} as const satisfies Section;
