import type { Section } from '../../instrument.ts';
import { benefitOptions } from '../question/benefits.ts';

/** Other support first (R013), and the information that certain groups must get. */
export const information = {
  id: 'information',
  title: { sv: 'Annat stöd och information', en: 'Other support and information' },
  questions: [
    {
      id: 'otherBenefits',
      kind: 'choices',
      label: {
        sv: 'Vilket annat stöd ska prövas först?',
        en: 'Which other support is to be tried first?',
      },
      help: {
        sv: 'Att annat stöd ska sökas hindrar inte ansökan: den prövas ändå (JO 2023).',
        en: 'That other support is to be sought does not stop the application: it is tried all the same.',
      },
      options: benefitOptions,
    },
    {
      id: 'otherBenefitsNote',
      kind: 'textarea',
      label: {
        sv: 'Vad är sökt och vad har sökanden fått veta?',
        en: 'What has been sought and what has the applicant been told?',
      },
      maxLength: 1000,
    },
    {
      id: 'homeless',
      kind: 'yes_no',
      label: { sv: 'Saknar hushållet bostad?', en: 'Is the household without a home?' },
      required: true,
    },
    {
      id: 'housingInformationGiven',
      kind: 'yes_no',
      label: {
        sv: 'Har sökanden fått skriftlig information om hur man söker bostad?',
        en: 'Has the applicant got written information on how to seek housing?',
      },
      help: { sv: 'Ska alltid ges.', en: 'Must always be given.' },
      required: true,
      when: { question: 'homeless', equals: true },
    },
    {
      id: 'housingInformationOn',
      kind: 'date',
      label: { sv: 'Vilken dag gavs den?', en: 'On which day was it given?' },
      required: true,
      when: { question: 'housingInformationGiven', equals: true },
    },
    {
      id: 'newlyArrived',
      kind: 'yes_no',
      label: { sv: 'Är någon vuxen nyanländ?', en: 'Is any adult newly arrived?' },
      required: true,
    },
    {
      id: 'newlyArrivedKnownOn',
      kind: 'date',
      label: { sv: 'Vilken dag blev det känt?', en: 'On which day did it become known?' },
      help: {
        sv: 'Personen ska få veta om samhällsvägledning inom en månad från den dagen.',
        en: 'The person must be told of samhällsvägledning within a month from that day.',
      },
      required: true,
      when: { question: 'newlyArrived', equals: true },
    },
    {
      id: 'samhallsvagledningInformedOn',
      kind: 'date',
      label: {
        sv: 'Vilken dag fick personen veta om samhällsvägledning?',
        en: 'On which day was the person told of samhällsvägledning?',
      },
      hint: { sv: 'Lämna tomt om det inte är gjort än.', en: 'Leave empty if not done yet.' },
      when: { question: 'newlyArrived', equals: true },
    },
  ],
} as const satisfies Section;

/** The first visit: offered within 14 days of the first contact (R001). */
export const firstVisit = {
  id: 'nybesok',
  title: { sv: 'Nybesök', en: 'First visit' },
  questions: [
    {
      id: 'visitOffered',
      kind: 'yes_no',
      label: { sv: 'Har en tid erbjudits?', en: 'Has a time been offered?' },
      required: true,
    },
    {
      id: 'visitOfferedOn',
      kind: 'date',
      label: { sv: 'Vilken dag erbjöds den?', en: 'On which day was it offered?' },
      help: {
        sv: 'Den här dagen stannar klockan för nybesök.',
        en: 'This day stops the clock of the first visit.',
      },
      required: true,
      when: { question: 'visitOffered', equals: true },
    },
    {
      id: 'visitDate',
      kind: 'date',
      label: { sv: 'Datum för besöket', en: 'Date of the visit' },
      required: true,
      when: { question: 'visitOffered', equals: true },
    },
    {
      id: 'visitTime',
      kind: 'text',
      label: { sv: 'Klockslag', en: 'Time of day' },
      hint: { sv: 'Till exempel 10.30', en: 'For example 10.30' },
      required: true,
      maxLength: 5,
      pattern: {
        regex: '^([01]?\\d|2[0-3])[.:][0-5]\\d$',
        example: '10.30',
        say: {
          sv: 'Skriv timme och minut, till exempel 10.30.',
          en: 'Write hour and minute, for example 10.30.',
        },
      },
      when: { question: 'visitOffered', equals: true },
    },
    {
      id: 'mottagningNote',
      kind: 'textarea',
      label: { sv: 'Anteckning till utredningen', en: 'Note for the investigation' },
    },
  ],
} as const satisfies Section;
