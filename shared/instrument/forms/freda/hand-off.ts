import type { Section } from '../../instrument.ts';

const when = { question: 'offer', equals: 'accepted' } as const;

/** That it is safe to ask, and that the person may say no. */
export const safety = {
  id: 'trygghet',
  title: { sv: 'Innan du frågar', en: 'Before you ask' },
  questions: [
    {
      id: 'alone',
      kind: 'confirm',
      label: {
        sv: 'Vi talar i enrum. Ingen partner, inget barn och ingen anhörig som tolkar är med.',
        en: 'We speak in private. No partner, child or interpreting relative is present.',
      },
      help: {
        sv: 'Går det inte att tala ostört: avbryt och boka en annan tid. Ring inte hem och skriv inget meddelande om samtalet.',
        en: 'If you cannot speak undisturbed: stop, and book another time. Do not call home or write about the talk.',
      },
      required: true,
    },
    {
      id: 'offer',
      kind: 'choice',
      label: { sv: 'Vill personen svara på frågorna?', en: 'Does the person want to answer?' },
      hint: {
        sv: 'Att svara är frivilligt. Ett nej påverkar aldrig rätten till bistånd.',
        en: 'Answering is voluntary. A no never affects the right to assistance.',
      },
      options: [
        { value: 'accepted', label: { sv: 'Ja', en: 'Yes' } },
        { value: 'declined', label: { sv: 'Nej', en: 'No' } },
      ],
      required: true,
    },
  ],
} as const satisfies Section;

/** What was done: acute protection, children who are exposed, and to whom the person was handed over. */
export const handOff = {
  id: 'overlamning',
  title: { sv: 'Skydd och överlämning', en: 'Protection and hand-off' },
  when,
  questions: [
    {
      id: 'acuteDanger',
      kind: 'yes_no',
      label: { sv: 'Är personen i fara nu?', en: 'Is the person in danger now?' },
      help: {
        sv: 'Ring 112 vid akut fara. Kontakta socialjouren utanför kontorstid. Tala med din chef i dag.',
        en: 'Call 112 in acute danger, and the social emergency service out of hours. Speak with your manager today.',
      },
      required: true,
      when,
    },
    {
      id: 'childrenExposed',
      kind: 'yes_no',
      label: {
        sv: 'Finns det barn som har sett, hört eller utsatts för våldet?',
        en: 'Are there children who have seen, heard or been exposed to the violence?',
      },
      required: true,
      when,
    },
    {
      id: 'childrenReported',
      kind: 'confirm',
      label: {
        sv: 'Barnens situation är anmäld till barnenheten (SoL 19 kap. 1 §).',
        en: 'The situation of the children is reported to the children’s unit (SoL 19:1).',
      },
      required: true,
      when: { question: 'childrenExposed', equals: true },
    },
    {
      id: 'handedTo',
      kind: 'choices',
      label: { sv: 'Överlämnat till', en: 'Handed over to' },
      hint: {
        sv: 'Med personens samtycke. Kryssa det som gjordes.',
        en: 'With the person’s consent. Tick what was done.',
      },
      min: 1,
      options: [
        {
          value: 'violence_centre',
          label: { sv: 'Relationsvåldscentrum', en: 'Centre against violence in relations' },
        },
        { value: 'shelter', label: { sv: 'Skyddat boende', en: 'Sheltered housing' } },
        { value: 'health_care', label: { sv: 'Hälso- och sjukvård', en: 'Health care' } },
        { value: 'police', label: { sv: 'Polisen', en: 'The police' } },
        { value: 'other', label: { sv: 'Annan', en: 'Other' } },
        { value: 'none', label: { sv: 'Personen vill inte', en: 'The person does not want to' } },
      ],
      when,
    },
    {
      id: 'handedOn',
      kind: 'date',
      label: { sv: 'Dag för överlämningen', en: 'Day of the hand-off' },
      when,
    },
    {
      id: 'safeContact',
      kind: 'textarea',
      label: {
        sv: 'Hur kan vi säkert nå personen igen?',
        en: 'How can we safely reach the person again?',
      },
      hint: {
        sv: 'Till exempel bara vid besök, eller en telefon som ingen annan svarar i.',
        en: 'For example at visits only, or a telephone that nobody else answers.',
      },
      when,
      maxLength: 1000,
    },
  ],
} as const satisfies Section;
