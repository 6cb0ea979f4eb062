import type { Instrument } from '../instrument.ts';
import { wayOfAdult } from './ib3/way-of-adult.ts';

/** IB 3, vägen till egen försörjning (R029): the whole life situation, not only the economy (R037). */
export const ib3 = {
  id: 'ib3',
  version: 1,
  title: {
    sv: 'IB 3 – Vägen till egen försörjning',
    en: 'IB 3 – The way to self-support',
  },
  sections: [
    {
      id: 'sokande',
      title: { sv: 'Sökanden', en: 'The applicant' },
      questions: wayOfAdult('applicant'),
    },
    {
      id: 'medsokande',
      title: { sv: 'Medsökanden', en: 'The co-applicant' },
      questions: [
        {
          id: 'partnerThere',
          kind: 'yes_no',
          label: { sv: 'Finns en medsökande?', en: 'Is there a co-applicant?' },
          help: {
            sv: 'Tala med var och en för sig.',
            en: 'Talk with each of them separately.',
          },
          required: true,
        },
      ],
    },
    {
      id: 'medsokandes_vag',
      title: { sv: 'Medsökandens väg', en: "The co-applicant's way" },
      when: { question: 'partnerThere', equals: true },
      questions: wayOfAdult('partner'),
    },
    {
      id: 'livet',
      title: { sv: 'Livet runt omkring', en: 'Life around' },
      questions: [
        {
          id: 'home',
          kind: 'textarea',
          label: { sv: 'Boende: hur tryggt är det?', en: 'Housing: how secure is it?' },
          required: true,
        },
        {
          id: 'people',
          kind: 'textarea',
          label: {
            sv: 'Människor som stöder, och som behöver stöd',
            en: 'People who support, and who need support',
          },
          required: true,
        },
        {
          id: 'debts',
          kind: 'textarea',
          label: { sv: 'Ekonomi och skulder', en: 'Economy and debts' },
          why: {
            sv: 'Skulder kan hindra vägen till arbete och bostad. Det finns hjälp att få.',
            en: 'Debts can stand in the way of work and housing. There is help to get.',
          },
          help: {
            sv: 'Erbjud budget- och skuldrådgivning när det finns skulder.',
            en: 'Offer budget and debt counselling when there are debts.',
          },
        },
        {
          id: 'otherContacts',
          kind: 'textarea',
          label: { sv: 'Andra kontakter och insatser', en: 'Other contacts and support' },
          help: {
            sv: 'Vård, Försäkringskassan, kriminalvård. Behövs en samordnad plan, SIP?',
            en: 'Care, social insurance, probation. Is a coordinated plan, SIP, needed?',
          },
        },
      ],
    },
    {
      id: 'bedomning',
      title: { sv: 'Bedömning', en: 'Assessment' },
      questions: [
        {
          id: 'wayAssessment',
          kind: 'textarea',
          label: {
            sv: 'Vad behövs för egen försörjning, och i vilken ordning?',
            en: 'What is needed for self-support, and in which order?',
          },
          required: true,
        },
      ],
    },
  ],
} as const satisfies Instrument;
