import type { Section } from '../../instrument.ts';
import type { Localized } from '../../question.ts';

const when = { question: 'offer', equals: 'accepted' } as const;

const options = [
  { value: 'yes', label: { sv: 'Ja', en: 'Yes' } },
  { value: 'no', label: { sv: 'Nej', en: 'No' } },
  { value: 'no_answer', label: { sv: 'Vill inte svara', en: 'Does not want to answer' } },
] as const;

/** One of the five, answered by yes, no or not at all: nobody has to answer. */
function exposed<Id extends string>(id: Id, label: Localized) {
  return { id, kind: 'choice', label, options, required: true, when } as const;
}

/** The five questions, in their order (R072–R076). */
export const exposure = {
  id: 'fragor',
  title: { sv: 'De fem frågorna', en: 'The five questions' },
  when,
  questions: [
    exposed('physical', {
      sv: 'Har du blivit utsatt för någon form av fysiskt övergrepp av någon?',
      en: 'Has anyone exposed you to any form of physical abuse?',
    }),
    exposed('psychological', {
      sv: 'Har du blivit utsatt för någon form av psykiskt övergrepp av någon?',
      en: 'Has anyone exposed you to any form of psychological abuse?',
    }),
    exposed('sexual', {
      sv: 'Har du blivit utsatt för någon form av sexuellt tvång av någon?',
      en: 'Has anyone exposed you to any form of sexual coercion?',
    }),
    exposed('aids', {
      sv: 'Har någon hindrat dig från att använda rullstol, käpp eller andra hjälpmedel?',
      en: 'Has anyone hindered you from using a wheelchair, a cane or other aids?',
    }),
    exposed('refusedHelp', {
      sv: 'Har någon som du behöver hjälp av vägrat hjälpa dig, till exempel med att ta din medicin, gå på toaletten, komma upp ur sängen, klä på dig, äta eller dricka?',
      en: 'Has anyone whose help you need refused to help you, for example to take your medicine, go to the toilet, get out of bed, get dressed, eat or drink?',
    }),
    {
      id: 'told',
      kind: 'textarea',
      label: { sv: 'Det som personen själv berättar', en: 'What the person tells' },
      hint: {
        sv: 'Skriv det personen säger, inte vad du tror.',
        en: 'Write what the person says, not what you believe.',
      },
      when,
      maxLength: 4000,
    },
  ],
} as const satisfies Section;
