import type { Instrument } from '../../instrument.ts';
import { jobbtorgOffices } from '../question/jobbtorg-offices.ts';
import { adultOptions } from '../question/who.ts';

const remitted = { question: 'remit', equals: true } as const;

/**
 * IB 2, Jobbtorg (R028, R130–R132): for each adult who is unemployed and able to work, a remittal
 * with the consent that the 2010 audit missed, or the reason why there is none.
 */
export const ib2Version1 = {
  id: 'ib2',
  version: 1,
  title: { sv: 'IB 2 – Jobbtorg', en: 'IB 2 – Jobbtorg' },
  sections: [
    {
      id: 'remisser',
      title: { sv: 'Remiss till Jobbtorg', en: 'Remittal to Jobbtorg' },
      intro: {
        sv: 'En rad för varje vuxen som är arbetslös och kan arbeta. Jobbtorg ser bara det som står här.',
        en: 'One row for each adult who is unemployed and able to work. Jobbtorg sees only what stands here.',
      },
      outcomes: ['remiss'],
      questions: [
        {
          id: 'adults',
          kind: 'rows',
          label: { sv: 'Vuxna', en: 'Adults' },
          min: 1,
          max: 2,
          add: { sv: 'Lägg till en vuxen', en: 'Add an adult' },
          item: { sv: 'Vuxen', en: 'Adult' },
          fields: [
            {
              id: 'who',
              kind: 'choice',
              label: { sv: 'Vem?', en: 'Who?' },
              required: true,
              options: adultOptions,
            },
            {
              id: 'remit',
              kind: 'yes_no',
              label: { sv: 'Ska personen remitteras?', en: 'Is the person to be remitted?' },
              required: true,
            },
            {
              id: 'whyNot',
              kind: 'textarea',
              label: { sv: 'Varför inte?', en: 'Why not?' },
              required: true,
              maxLength: 1000,
              when: { question: 'remit', equals: false },
            },
            {
              id: 'office',
              kind: 'choice',
              label: { sv: 'Vilket Jobbtorg?', en: 'Which Jobbtorg?' },
              required: true,
              options: jobbtorgOffices,
              when: remitted,
            },
            {
              id: 'consent',
              kind: 'confirm',
              label: {
                sv: 'Personen samtycker till att uppgifterna nedan lämnas till Jobbtorg',
                en: 'The person consents to the information below being given to Jobbtorg',
              },
              why: {
                sv: 'Uppgifterna är hemliga. Utan samtycke får de inte lämnas.',
                en: 'The information is secret. Without consent it may not be passed on.',
              },
              help: {
                sv: 'Samtycket kan tas tillbaka när som helst. Då återkallas remissen.',
                en: 'Consent can be taken back at any time. The remittal is then withdrawn.',
              },
              required: true,
              when: remitted,
            },
            {
              id: 'consentHow',
              kind: 'choice',
              label: { sv: 'Hur lämnades samtycket?', en: 'How was consent given?' },
              required: true,
              options: [
                { value: 'orally', label: { sv: 'Muntligt', en: 'Orally' } },
                { value: 'signed', label: { sv: 'Skriftligt', en: 'In writing' } },
              ],
              when: remitted,
            },
            {
              id: 'consentOn',
              kind: 'date',
              label: { sv: 'Vilken dag?', en: 'On which day?' },
              required: true,
              when: remitted,
            },
            {
              id: 'shared',
              kind: 'choices',
              label: { sv: 'Samtycket gäller', en: 'The consent covers' },
              options: [
                { value: 'contact', label: { sv: 'Kontaktuppgifter', en: 'Contact details' } },
                {
                  value: 'background',
                  label: { sv: 'Arbete och utbildning', en: 'Work and education' },
                },
                { value: 'wishes', label: { sv: 'Egna önskemål', en: 'Own wishes' } },
                {
                  value: 'obstacles',
                  label: { sv: 'Hinder som rör arbete', en: 'Obstacles to work' },
                },
              ],
              min: 1,
              when: remitted,
            },
            {
              id: 'contact',
              kind: 'text',
              label: { sv: 'Så nås personen', en: 'How the person is reached' },
              hint: {
                sv: 'Telefon eller annat sätt, språk, behov av tolk. Inget om var den som är skyddad bor.',
                en: 'Telephone or other way, language, need of interpreter. Nothing on where a protected person lives.',
              },
              required: true,
              when: remitted,
            },
            {
              id: 'background',
              kind: 'textarea',
              label: { sv: 'Arbetslivserfarenhet', en: 'Work experience' },
              required: true,
              maxLength: 2000,
              when: remitted,
            },
            {
              id: 'education',
              kind: 'textarea',
              label: { sv: 'Utbildning och språk', en: 'Education and languages' },
              required: true,
              maxLength: 2000,
              when: remitted,
            },
            {
              id: 'wishes',
              kind: 'textarea',
              label: { sv: 'Vad vill personen själv?', en: 'What does the person want?' },
              required: true,
              maxLength: 2000,
              when: remitted,
            },
            {
              id: 'obstacles',
              kind: 'textarea',
              label: {
                sv: 'Hinder som har betydelse för arbetet',
                en: 'Obstacles that matter for work',
              },
              hint: {
                sv: 'Bara det Jobbtorg behöver veta. Diagnoser hör inte hit.',
                en: 'Only what Jobbtorg needs to know. Diagnoses do not belong here.',
              },
              maxLength: 2000,
              when: remitted,
            },
          ],
        },
      ],
    },
    {
      id: 'ej_aktuell',
      title: { sv: 'Ingen remiss', en: 'No remittal' },
      outcomes: ['ej_aktuell'],
      questions: [
        {
          id: 'noRemittalWhy',
          kind: 'textarea',
          label: {
            sv: 'Varför remitteras ingen till Jobbtorg?',
            en: 'Why is nobody remitted to Jobbtorg?',
          },
          required: true,
          maxLength: 2000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
