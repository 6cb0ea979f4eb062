import { forsorjningshinderOptions } from '../../forsorjningshinder.ts';
import type { Section } from '../../instrument.ts';
import type { Localized } from '../../question.ts';

/** The month from which this version of the form is used; it decides which codes it offers. */
const since = '2026-01';

const who = {
  applicant: { sv: 'Sökanden', en: 'The applicant' },
  partner: { sv: 'Medsökanden', en: 'The co-applicant' },
} as const;

const of = (adult: Localized, sv: string, en: string) => ({
  sv: `${adult.sv}: ${sv}`,
  en: `${adult.en}: ${en}`,
});

/** Occupation, the coded hinder (R036) and ability to work of one adult. */
const adultQuestions = <const Who extends keyof typeof who>(adult: Who) =>
  [
    {
      id: `${adult}Occupation`,
      kind: 'choice',
      label: of(who[adult], 'sysselsättning', 'occupation'),
      look: 'select',
      required: true,
      options: [
        { value: 'work_full', label: { sv: 'Arbetar heltid', en: 'Working full time' } },
        { value: 'work_part', label: { sv: 'Arbetar deltid', en: 'Working part time' } },
        { value: 'unemployed', label: { sv: 'Arbetslös', en: 'Unemployed' } },
        { value: 'sick_certified', label: { sv: 'Sjuk, med intyg', en: 'Ill, with certificate' } },
        { value: 'sick', label: { sv: 'Sjuk, utan intyg', en: 'Ill, without certificate' } },
        { value: 'parental_leave', label: { sv: 'Föräldraledig', en: 'On parental leave' } },
        { value: 'studies', label: { sv: 'Studerar', en: 'Studying' } },
        { value: 'sfi', label: { sv: 'Läser sfi', en: 'Studying sfi' } },
        { value: 'pension', label: { sv: 'Pensionär', en: 'Retired' } },
        { value: 'other', label: { sv: 'Annat', en: 'Other' } },
      ],
    },
    {
      id: `${adult}Hinder`,
      kind: 'choice',
      label: of(who[adult], 'försörjningshinder', 'hinder to self-support'),
      why: {
        sv: 'Hindret avgör vilket stöd som passar. Det redovisas också till Socialstyrelsen.',
        en: 'The hinder decides which support fits. It is also reported to the national board.',
      },
      help: {
        sv: 'Den direkta orsaken till att personen inte kan försörja sig. Bedöms för varje vuxen vid varje ansökan.',
        en: 'The direct reason why the person cannot support him- or herself. Assessed for each adult at each application.',
      },
      look: 'select',
      required: true,
      options: forsorjningshinderOptions(since),
    },
    {
      id: `${adult}CanWork`,
      kind: 'yes_no',
      label: of(who[adult], 'kan arbeta, helt eller delvis', 'able to work, full or part time'),
      help: {
        sv: 'Den som är arbetslös och kan arbeta remitteras till Jobbtorg inom fem arbetsdagar från bedömningen.',
        en: 'An unemployed person able to work is remitted to Jobbtorg within five working days of the assessment.',
      },
      required: true,
    },
    {
      id: `${adult}CannotWorkWhy`,
      kind: 'textarea',
      label: of(who[adult], 'vad talar emot arbete?', 'what speaks against work?'),
      why: {
        sv: 'Så att inga krav ställs som personen inte kan klara. Skriv inte mer om hälsan än vad som behövs.',
        en: 'So that nothing is asked that the person cannot manage. Write no more on health than is needed.',
      },
      required: true,
      maxLength: 2000,
      when: { question: `${adult}CanWork`, equals: false },
    },
    {
      id: `${adult}RegisteredSince`,
      kind: 'date',
      label: of(
        who[adult],
        'inskriven på Arbetsförmedlingen sedan',
        'registered at the employment service since',
      ),
      when: { question: `${adult}CanWork`, equals: true },
    },
  ] as const;

const whyDated = {
  sv: 'Ett hinder kan ändras. Med tiden vet vi när stödet ska ses över.',
  en: 'A hinder can change. With the time we know when to look at the support again.',
} as const;

/** As they are asked now: with the time for which the hinder was assessed, which may change (R036). */
const datedQuestions = <const Who extends keyof typeof who>(adult: Who) => {
  const [occupation, hinder, ...rest] = adultQuestions(adult);
  return [
    occupation,
    hinder,
    {
      id: `${adult}HinderFrom`,
      kind: 'date',
      label: of(who[adult], 'hindret gäller från', 'the hinder holds from'),
      why: whyDated,
    },
    {
      id: `${adult}HinderTo`,
      kind: 'date',
      label: of(who[adult], 'hindret bedöms gälla till', 'the hinder is expected to hold until'),
      why: whyDated,
      help: {
        sv: 'Till exempel sista dagen i ett läkarintyg. Bedöm på nytt när dagen har gått.',
        en: 'For example the last day of a certificate. Assess anew when the day has passed.',
      },
    },
    ...rest,
  ] as const;
};

/**
 * With the hours of part-time work, by which the requirement of activity asks for less (SoL 12:4 a–6 a).
 * What is not stated takes nothing off, and the page of the requirement says that it is to be.
 */
const hourlyQuestions = <const Who extends keyof typeof who>(adult: Who) => {
  const [occupation, ...rest] = datedQuestions(adult);
  return [
    occupation,
    {
      id: `${adult}WorkHours`,
      kind: 'number',
      label: of(who[adult], 'arbetar, timmar i veckan', 'works, hours a week'),
      why: {
        sv: 'Den som arbetar deltid ska delta mindre i aktiviteter.',
        en: 'Whoever works part time is to take part in activities for fewer hours.',
      },
      hint: { sv: 'I genomsnitt en vanlig vecka.', en: 'On average in an ordinary week.' },
      min: 0,
      max: 40,
      when: { question: `${adult}Occupation`, equals: 'work_part' },
    },
    ...rest,
  ] as const;
};

const applicantSection = {
  id: 'forsorjning',
  title: { sv: 'Sökandens försörjning', en: "The applicant's self-support" },
} as const;

const partnerSection = {
  id: 'forsorjning_medsokande',
  title: { sv: 'Medsökandens försörjning', en: "The co-applicant's self-support" },
  when: { question: 'livesWith', equals: 'partner' },
} as const;

export const applicantSelfSupport1 = {
  ...applicantSection,
  questions: adultQuestions('applicant'),
} as const satisfies Section;

export const partnerSelfSupport1 = {
  ...partnerSection,
  questions: adultQuestions('partner'),
} as const satisfies Section;

export const applicantSelfSupport2 = {
  ...applicantSection,
  questions: datedQuestions('applicant'),
} as const satisfies Section;

export const partnerSelfSupport2 = {
  ...partnerSection,
  questions: datedQuestions('partner'),
} as const satisfies Section;

export const applicantSelfSupport = {
  ...applicantSection,
  questions: hourlyQuestions('applicant'),
} as const satisfies Section;

export const partnerSelfSupport = {
  ...partnerSection,
  questions: hourlyQuestions('partner'),
} as const satisfies Section;
