import type { Section } from '../../instrument.ts';

/** How the applicant is reached, in which language, and that the applicant lives here. */
export const aboutYou = {
  id: 'om_dig',
  title: { sv: 'Om dig', en: 'About you' },
  intro: {
    sv: 'Namn och personnummer har vi redan från din inloggning.',
    en: 'We have your name and personal number from your login.',
  },
  questions: [
    {
      id: 'phone',
      kind: 'phone',
      label: { sv: 'Telefonnummer', en: 'Telephone number' },
      why: {
        sv: 'Så att vi kan ringa dig om något är oklart, och boka ett möte.',
        en: 'So that we can call you if something is unclear, and book a meeting.',
      },
      required: true,
    },
    {
      id: 'email',
      kind: 'email',
      label: { sv: 'E-post', en: 'E-mail' },
      hint: {
        sv: 'Vi skriver aldrig något om ärendet i e-post, bara att det finns något att läsa här.',
        en: 'We never write about your case by e-mail, only that there is something to read here.',
      },
    },
    {
      id: 'language',
      kind: 'text',
      label: { sv: 'Vilket språk talar du helst?', en: 'Which language do you prefer to speak?' },
      required: true,
      maxLength: 60,
    },
    {
      id: 'interpreter',
      kind: 'yes_no',
      label: { sv: 'Vill du ha tolk när vi ses?', en: 'Do you want an interpreter when we meet?' },
      hint: { sv: 'Tolken kostar ingenting.', en: 'The interpreter costs nothing.' },
      required: true,
    },
    {
      id: 'address',
      kind: 'text',
      label: { sv: 'Var bor du?', en: 'Where do you live?' },
      hint: {
        sv: 'Gata, nummer och postort. Saknar du bostad, skriv var du sover för det mesta.',
        en: 'Street, number and town. If you have no home, write where you sleep most nights.',
      },
      why: {
        sv: 'Adressen avgör vilken del av staden som tar hand om ansökan.',
        en: 'The address decides which part of the city takes care of the application.',
      },
      required: true,
    },
    {
      id: 'stayInSweden',
      kind: 'choice',
      label: { sv: 'På vilken grund är du i Sverige?', en: 'On what ground are you in Sweden?' },
      why: {
        sv: 'Vissa har rätt till stöd från någon annan än kommunen.',
        en: 'Some people have the right to support from someone else than the municipality.',
      },
      look: 'select',
      required: true,
      options: [
        { value: 'citizen', label: { sv: 'Svensk medborgare', en: 'Swedish citizen' } },
        {
          value: 'permanent',
          label: { sv: 'Permanent uppehållstillstånd', en: 'Permanent residence permit' },
        },
        {
          value: 'temporary',
          label: { sv: 'Tidsbegränsat uppehållstillstånd', en: 'Temporary residence permit' },
        },
        { value: 'eu', label: { sv: 'Medborgare i EU eller EES', en: 'Citizen of the EU or EEA' } },
        { value: 'asylum', label: { sv: 'Söker asyl', en: 'Seeking asylum' } },
        { value: 'other', label: { sv: 'Något annat', en: 'Something else' } },
      ],
    },
    {
      id: 'inCitySince',
      kind: 'month',
      label: { sv: 'När flyttade du till Stockholm?', en: 'When did you move to Stockholm?' },
      hint: {
        sv: 'År och månad, ungefär. Lämna tomt om du alltid bott här.',
        en: 'Year and month, roughly. Leave empty if you have always lived here.',
      },
    },
  ],
} as const satisfies Section;
