import type { Section } from '../../instrument.ts';

/** Heading 7 (R110), with what the unit takes upon itself (R126). */
export const timePlan = {
  id: 'rubrik_7',
  title: { sv: '7. Tidplan och uppföljning', en: '7. Time plan and follow-up' },
  questions: [
    {
      id: 'unitCommitments',
      kind: 'rows',
      label: { sv: 'Det här gör socialtjänsten', en: 'This is what social services do' },
      help: {
        sv: 'Till exempel kontakt med vården, trepartssamtal.',
        en: 'For example contact with health care, a three-party meeting.',
      },
      min: 1,
      max: 10,
      add: { sv: 'Lägg till ett åtagande', en: 'Add a commitment' },
      item: { sv: 'Åtagande', en: 'Commitment' },
      fields: [
        { id: 'what', kind: 'text', label: { sv: 'Vi ska', en: 'We will' }, required: true },
        { id: 'by', kind: 'date', label: { sv: 'Senast', en: 'By' }, required: true },
      ],
    },
    {
      id: 'followUpOn',
      kind: 'date',
      label: { sv: 'Vi följer upp planen', en: 'We follow up the plan' },
      required: true,
    },
    {
      id: 'deviations',
      kind: 'rows',
      label: { sv: 'Avsteg från planen som är godkända', en: 'Approved deviations from the plan' },
      help: {
        sv: 'Till exempel en veckas arbetssökande på annan ort.',
        en: 'For example a week of seeking work in another town.',
      },
      max: 6,
      add: { sv: 'Lägg till ett avsteg', en: 'Add a deviation' },
      item: { sv: 'Avsteg', en: 'Deviation' },
      fields: [
        { id: 'what', kind: 'text', label: { sv: 'Vad?', en: 'What?' }, required: true },
        { id: 'from', kind: 'date', label: { sv: 'Från', en: 'From' }, required: true },
        { id: 'to', kind: 'date', label: { sv: 'Till', en: 'Until' }, required: true },
        {
          id: 'approvedBy',
          kind: 'name',
          label: { sv: 'Godkänt av', en: 'Approved by' },
          required: true,
        },
      ],
    },
  ],
} as const satisfies Section;

/** Heading 8 (R111): what is asked for the right to assistance, in words that all understand (R128). */
export const duties = {
  id: 'rubrik_8',
  title: {
    sv: '8. Detta behöver jag göra för att ha rätt till ekonomiskt bistånd',
    en: '8. This is what I need to do to have the right to ekonomiskt bistånd',
  },
  questions: [
    {
      id: 'duties',
      kind: 'rows',
      label: { sv: 'Det här gör jag', en: 'This is what I do' },
      help: {
        sv: 'Varje krav ska vara konkret och ha med egen försörjning att göra. Skriv så att det inte kan missförstås.',
        en: 'Each demand must be concrete and have to do with self-support. Write so that it cannot be misunderstood.',
      },
      min: 1,
      max: 10,
      add: { sv: 'Lägg till något jag gör', en: 'Add something I do' },
      item: { sv: 'Krav', en: 'Demand' },
      fields: [
        { id: 'duty', kind: 'text', label: { sv: 'Jag', en: 'I' }, required: true },
        {
          id: 'howOften',
          kind: 'text',
          label: { sv: 'När eller hur ofta?', en: 'When or how often?' },
          required: true,
        },
        {
          id: 'leadsTo',
          kind: 'text',
          label: {
            sv: 'Så leder det till att jag försörjer mig',
            en: 'How it leads to my supporting myself',
          },
          required: true,
        },
      ],
    },
  ],
} as const satisfies Section;

/** Made together and signed by both (R115, R118). */
export const signature = {
  id: 'underskrift',
  title: { sv: 'Planen är gjord tillsammans', en: 'The plan is made together' },
  questions: [
    {
      id: 'madeOn',
      kind: 'date',
      label: { sv: 'Vilken dag gjordes planen?', en: 'On which day was the plan made?' },
      help: { sv: 'Vid första mötet.', en: 'At the first meeting.' },
      required: true,
    },
    {
      id: 'meetingNumber',
      kind: 'number',
      label: { sv: 'Vid vilket möte i ordningen?', en: 'At which meeting in order?' },
      required: true,
      min: 1,
      max: 50,
    },
    {
      id: 'signed',
      kind: 'choice',
      label: { sv: 'Hur skrev klienten under?', en: 'How did the client sign?' },
      required: true,
      options: [
        { value: 'paper', label: { sv: 'På papper', en: 'On paper' } },
        { value: 'orally', label: { sv: 'Sade ja vid mötet', en: 'Agreed at the meeting' } },
        { value: 'not_signed', label: { sv: 'Har inte skrivit under', en: 'Has not signed' } },
      ],
    },
    {
      id: 'notSignedWhy',
      kind: 'textarea',
      label: {
        sv: 'Varför inte, och vad tycker klienten?',
        en: 'Why not, and what does the client think?',
      },
      required: true,
      maxLength: 1000,
      when: { question: 'signed', equals: 'not_signed' },
    },
  ],
} as const satisfies Section;
