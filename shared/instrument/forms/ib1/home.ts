import type { Section } from '../../instrument.ts';
import { childrenQuestion } from '../question/children.ts';
import { householdQuestions } from '../question/household.ts';
import { housingQuestions } from '../question/housing.ts';

/** The household as it is verified. */
export const household = {
  id: 'hushall',
  title: { sv: 'Hushåll', en: 'Household' },
  questions: [
    ...householdQuestions,
    childrenQuestion,
    {
      id: 'householdVerified',
      kind: 'choice',
      label: { sv: 'Hur är hushållet styrkt?', en: 'How was the household verified?' },
      required: true,
      options: [
        { value: 'register', label: { sv: 'Folkbokföringen', en: 'Population register' } },
        { value: 'documents', label: { sv: 'Handlingar', en: 'Documents' } },
        { value: 'stated', label: { sv: 'Sökandens uppgift', en: "The applicant's word" } },
      ],
    },
    {
      id: 'householdNote',
      kind: 'textarea',
      label: { sv: 'Om hushållet', en: 'On the household' },
      maxLength: 2000,
    },
  ],
} as const satisfies Section;

/** The home as it is verified. */
export const housing = {
  id: 'boende',
  title: { sv: 'Boende', en: 'Housing' },
  questions: [
    ...housingQuestions,
    {
      id: 'housingVerified',
      kind: 'choice',
      label: { sv: 'Hur är boendet styrkt?', en: 'How was the housing verified?' },
      required: true,
      options: [
        { value: 'contract', label: { sv: 'Kontrakt', en: 'Contract' } },
        { value: 'invoice', label: { sv: 'Hyresavi eller kvitto', en: 'Rent slip or receipt' } },
        { value: 'landlord', label: { sv: 'Hyresvärden', en: 'The landlord' } },
        { value: 'home_visit', label: { sv: 'Hembesök', en: 'Home visit' } },
        { value: 'stated', label: { sv: 'Sökandens uppgift', en: "The applicant's word" } },
      ],
    },
    {
      id: 'rentAccepted',
      kind: 'yes_no',
      label: { sv: 'Godtas hela hyran?', en: 'Is the whole rent accepted?' },
      help: {
        sv: 'Jämför med vad den som har låg inkomst brukar ha råd med på orten.',
        en: 'Compare with what a person with low income can usually afford here.',
      },
      required: true,
      when: { question: 'housingForm', not: 'homeless' },
    },
    {
      id: 'rentApproved',
      kind: 'money',
      label: { sv: 'Godtagen hyra', en: 'Rent accepted' },
      why: {
        sv: 'Hyran som godtas räknas med i det hushållet kan få.',
        en: 'The rent accepted is counted in what the household can get.',
      },
      required: true,
      when: { question: 'rentAccepted', equals: false },
    },
    {
      id: 'rentReason',
      kind: 'textarea',
      label: { sv: 'Skäl', en: 'Reason' },
      required: true,
      maxLength: 1000,
      when: { question: 'rentAccepted', equals: false },
    },
  ],
} as const satisfies Section;
