import type { Section } from '../../instrument.ts';

/** What is applied for, and whether it can wait. */
export const request = {
  id: 'ansokan_om',
  title: { sv: 'Det du ansöker om', en: 'What you apply for' },
  questions: [
    {
      id: 'supportMonth',
      kind: 'month',
      label: { sv: 'Vilken månad ansöker du för?', en: 'Which month do you apply for?' },
      hint: { sv: 'År och månad, till exempel 2026-11', en: 'Year and month, for example 2026-11' },
      required: true,
    },
    {
      id: 'livingSupport',
      kind: 'yes_no',
      label: {
        sv: 'Söker du pengar till mat, hyra och annat som behövs varje månad?',
        en: 'Do you apply for money for food, rent and other things needed every month?',
      },
      hint: { sv: 'Det kallas försörjningsstöd.', en: 'It is called försörjningsstöd.' },
      required: true,
    },
    {
      id: 'otherNeeds',
      kind: 'rows',
      label: { sv: 'Söker du för något mer?', en: 'Do you apply for anything else?' },
      hint: {
        sv: 'Till exempel glasögon, tandvård eller en säng. Behövs inget mer går du vidare.',
        en: 'For example glasses, dental care or a bed. If nothing more is needed, go on.',
      },
      why: {
        sv: 'Varje behov prövas för sig.',
        en: 'Each need is judged by itself.',
      },
      max: 10,
      add: { sv: 'Lägg till ett behov', en: 'Add a need' },
      item: { sv: 'Behov', en: 'Need' },
      fields: [
        {
          id: 'need',
          kind: 'textarea',
          label: { sv: 'Vad behöver du, och varför?', en: 'What do you need, and why?' },
          required: true,
          maxLength: 500,
        },
        {
          id: 'amount',
          kind: 'money',
          label: { sv: 'Vad kostar det?', en: 'What does it cost?' },
          required: true,
        },
      ],
    },
    {
      id: 'reasonToApply',
      kind: 'textarea',
      label: {
        sv: 'Varför behöver du stöd nu, och hur har du klarat dig hittills?',
        en: 'Why do you need support now, and how have you managed until now?',
      },
      why: {
        sv: 'Så att vi förstår vad som har hänt och vilket stöd som passar.',
        en: 'So that we understand what has happened and which support fits.',
      },
      required: true,
      maxLength: 2000,
    },
    {
      id: 'acute',
      kind: 'yes_no',
      label: {
        sv: 'Saknar du mat, medicin eller tak över huvudet i dag?',
        en: 'Are you without food, medicine or a roof over your head today?',
      },
      hint: {
        sv: 'Då hör vi av oss samma dag. Ring oss också, så går det fortare.',
        en: 'Then we contact you the same day. Call us too, that is faster.',
      },
      required: true,
    },
    {
      id: 'acuteText',
      kind: 'textarea',
      label: { sv: 'Vad behöver du i dag?', en: 'What do you need today?' },
      required: true,
      maxLength: 1000,
      when: { question: 'acute', equals: true },
    },
  ],
} as const satisfies Section;
