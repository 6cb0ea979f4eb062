import type { Localized } from '../../question.ts';

type AdultPrefix = 'applicant' | 'partner';

const label = (you: Localized, partner: Localized) => ({ applicant: you, partner });

const words = {
  occupation: label(
    { sv: 'Vad gör du nu?', en: 'What do you do now?' },
    { sv: 'Vad gör den du lever med nu?', en: 'What does the person you live with do now?' },
  ),
  registered: label(
    {
      sv: 'När skrev du in dig på Arbetsförmedlingen?',
      en: 'When did you register at the employment service?',
    },
    {
      sv: 'När skrev personen in sig på Arbetsförmedlingen?',
      en: 'When did the person register at the employment service?',
    },
  ),
  canWork: label(
    { sv: 'Kan du arbeta, helt eller delvis?', en: 'Can you work, full or part time?' },
    {
      sv: 'Kan den du lever med arbeta, helt eller delvis?',
      en: 'Can the person you live with work, full or part time?',
    },
  ),
};

/**
 * Occupation and what hinders self-support, asked in the same words of each adult (R033). A question
 * id begins with the adult's prefix, so that both adults fit in one application.
 */
export const occupationQuestions = <const Who extends AdultPrefix>(who: Who) =>
  [
    {
      id: `${who}Occupation`,
      kind: 'choice',
      label: words.occupation[who],
      hint: {
        sv: 'Välj det som tar mest tid.',
        en: 'Choose what takes the most time.',
      },
      why: {
        sv: 'Vi behöver veta vad som hindrar er från att försörja er, för att ge rätt stöd.',
        en: 'We need to know what keeps you from supporting yourselves, to give the right support.',
      },
      look: 'select',
      required: true,
      options: [
        { value: 'work_full', label: { sv: 'Arbetar heltid', en: 'Working full time' } },
        { value: 'work_part', label: { sv: 'Arbetar deltid', en: 'Working part time' } },
        { value: 'unemployed', label: { sv: 'Arbetslös', en: 'Unemployed' } },
        {
          value: 'sick_certified',
          label: { sv: 'Sjuk, med läkarintyg', en: 'Ill, with a medical certificate' },
        },
        {
          value: 'sick',
          label: { sv: 'Sjuk, utan läkarintyg', en: 'Ill, without a medical certificate' },
        },
        { value: 'parental_leave', label: { sv: 'Föräldraledig', en: 'On parental leave' } },
        { value: 'studies', label: { sv: 'Studerar', en: 'Studying' } },
        { value: 'sfi', label: { sv: 'Läser svenska (sfi)', en: 'Learning Swedish (sfi)' } },
        { value: 'pension', label: { sv: 'Pensionär', en: 'Retired' } },
        { value: 'other', label: { sv: 'Något annat', en: 'Something else' } },
      ],
    },
    {
      id: `${who}RegisteredSince`,
      kind: 'date',
      label: words.registered[who],
      hint: {
        sv: 'Lämna tomt om ingen inskrivning är gjord. Den som kan arbeta ska skriva in sig.',
        en: 'Leave empty if not registered. Those who can work must register.',
      },
      when: { question: `${who}Occupation`, in: ['unemployed', 'work_part'] },
    },
    {
      id: `${who}JobSearch`,
      kind: 'textarea',
      label: {
        sv: 'Vilka arbeten har sökts den senaste månaden?',
        en: 'Which jobs have been applied for during the last month?',
      },
      maxLength: 2000,
      when: { question: `${who}Occupation`, in: ['unemployed', 'work_part'] },
    },
    {
      id: `${who}SickUntil`,
      kind: 'date',
      label: { sv: 'Hur länge gäller läkarintyget?', en: 'Until when is the certificate valid?' },
      why: {
        sv: 'Vi behöver veta hur länge sjukdomen hindrar arbete. Vi frågar inte om diagnosen.',
        en: 'We need to know for how long illness prevents work. We do not ask for the diagnosis.',
      },
      when: { question: `${who}Occupation`, equals: 'sick_certified' },
    },
    {
      id: `${who}OccupationText`,
      kind: 'textarea',
      label: { sv: 'Berätta kort', en: 'Tell us briefly' },
      required: true,
      maxLength: 1000,
      when: {
        question: `${who}Occupation`,
        in: ['sick', 'studies', 'parental_leave', 'other'],
      },
    },
    {
      id: `${who}CanWork`,
      kind: 'yes_no',
      label: words.canWork[who],
      why: {
        sv: 'Den som kan arbeta får hjälp av Jobbtorg. Den som inte kan ska få annat stöd.',
        en: 'Those who can work get help from Jobbtorg. Those who cannot get other support.',
      },
      required: true,
    },
    {
      id: `${who}Hinder`,
      kind: 'textarea',
      label: {
        sv: 'Vad hindrar från att arbeta?',
        en: 'What prevents work?',
      },
      hint: {
        sv: 'Med egna ord. Skriv inte mer om hälsan än du vill.',
        en: 'In your own words. Write no more about health than you want to.',
      },
      why: {
        sv: 'Så att vi ställer rätt krav och ger rätt stöd.',
        en: 'So that we ask for the right things and give the right support.',
      },
      maxLength: 1000,
      when: { question: `${who}CanWork`, equals: false },
    },
  ] as const;
