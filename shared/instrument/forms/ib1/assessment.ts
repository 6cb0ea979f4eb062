import type { Section } from '../../instrument.ts';
import { benefitOptions } from '../question/benefits.ts';

/** Support that is to be sought before ekonomiskt bistånd (R013). */
export const otherSupport1 = {
  id: 'annat_stod',
  title: { sv: 'Annat stöd och nätverk', en: 'Other support and network' },
  questions: [
    {
      id: 'benefits',
      kind: 'rows',
      label: { sv: 'Annat stöd som är prövat', en: 'Other support that was tried' },
      max: 12,
      add: { sv: 'Lägg till ett stöd', en: 'Add a support' },
      item: { sv: 'Stöd', en: 'Support' },
      fields: [
        {
          id: 'benefit',
          kind: 'choice',
          label: { sv: 'Vilket stöd?', en: 'Which support?' },
          look: 'select',
          required: true,
          options: benefitOptions,
        },
        {
          id: 'result',
          kind: 'choice',
          label: { sv: 'Hur gick det?', en: 'What came of it?' },
          required: true,
          options: [
            { value: 'granted', label: { sv: 'Beviljat', en: 'Granted' } },
            { value: 'waiting', label: { sv: 'Sökt, väntar på svar', en: 'Sought, waiting' } },
            { value: 'refused', label: { sv: 'Avslag', en: 'Refused' } },
            { value: 'no_right', label: { sv: 'Har inte rätt till det', en: 'Not entitled' } },
            { value: 'to_apply', label: { sv: 'Ska söka', en: 'Is to apply' } },
          ],
        },
        { id: 'note', kind: 'text', label: { sv: 'Anteckning', en: 'Note' } },
      ],
    },
    {
      id: 'networkCanHelp',
      kind: 'choice',
      label: {
        sv: 'Kan någon i nätverket hjälpa till på något sätt?',
        en: 'Can someone in the network help in some way?',
      },
      help: { sv: 'Frågas alltid.', en: 'Always asked.' },
      required: true,
      options: [
        { value: 'yes', label: { sv: 'Ja', en: 'Yes' } },
        { value: 'no', label: { sv: 'Nej', en: 'No' } },
        { value: 'not_asked', label: { sv: 'Har inte frågats än', en: 'Not asked yet' } },
      ],
    },
    {
      id: 'network',
      kind: 'textarea',
      label: { sv: 'Hur?', en: 'How?' },
      required: true,
      maxLength: 1000,
      when: { question: 'networkCanHelp', equals: 'yes' },
    },
  ],
} as const satisfies Section;

const [benefits, networkCanHelp, network] = otherSupport1.questions;

/** As it is asked now: with why the network is asked for (R043, R054). */
export const otherSupport = {
  ...otherSupport1,
  questions: [
    benefits,
    {
      ...networkCanHelp,
      why: {
        sv: 'Ibland kan någon nära hjälpa till med annat än pengar. Ingen i nätverket kontaktas utan att klienten vill det.',
        en: 'Sometimes somebody near can help with other things than money. Nobody is contacted unless the client wants it.',
      },
    },
    network,
  ],
} as const satisfies Section;

/** The assessment, and the day on which the information was complete. */
export const assessment = {
  id: 'bedomning',
  title: { sv: 'Bedömning', en: 'Assessment' },
  questions: [
    {
      id: 'assessment',
      kind: 'textarea',
      label: {
        sv: 'Din bedömning av rätten till bistånd',
        en: 'Your assessment of the right to assistance',
      },
      help: {
        sv: 'Vilka omständigheter avgör? Skriv så att sökanden förstår.',
        en: 'Which circumstances decide? Write so that the applicant understands.',
      },
      required: true,
      maxLength: 8000,
    },
    {
      id: 'completeOn',
      kind: 'date',
      label: {
        sv: 'Vilken dag var uppgifterna kompletta?',
        en: 'On which day was the information complete?',
      },
      help: {
        sv: 'Beslutet ska vara fattat och skickat inom 14 dagar från den dagen.',
        en: 'The decision must be made and sent within 14 days from that day.',
      },
      required: true,
    },
  ],
} as const satisfies Section;
