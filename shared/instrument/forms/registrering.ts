import type { Instrument } from '../instrument.ts';
import { aboutYou } from './ansokan/about-you.ts';
import { account } from './ansokan/account.ts';
import { assets, costs, incomes } from './ansokan/economy.ts';
import { children, household, housing } from './ansokan/home.ts';
import { occupation, partnerOccupation } from './ansokan/occupation.ts';
import { request } from './ansokan/request.ts';
import { contactChannels } from './question/contact-channel.ts';
import { relaxed } from './question/relaxed.ts';

/**
 * Mottagning registers an application made by telephone, on paper or at a visit (R005, R008). The
 * applicant's own questions follow, none of which has to be answered for the application to stand.
 */
export const registrering = {
  id: 'registrering',
  version: 1,
  title: {
    sv: 'Registrera en ansökan åt någon',
    en: 'Register an application on behalf of someone',
  },
  sections: [
    {
      id: 'kontakt',
      title: { sv: 'Kontakten', en: 'The contact' },
      intro: {
        sv: 'Är det oklart om personen ansöker, registrera det som en ansökan. Det som är okänt lämnas tomt.',
        en: 'If it is unclear whether the person applies, register it as an application. Leave empty what is unknown.',
      },
      questions: [
        {
          id: 'applicantName',
          kind: 'name',
          label: { sv: 'Sökandens namn', en: "Applicant's name" },
          required: true,
        },
        {
          id: 'applicantNumber',
          kind: 'personal_number',
          label: { sv: 'Sökandens personnummer', en: "Applicant's personal number" },
          hint: { sv: 'ÅÅÅÅMMDD-NNNN', en: 'YYYYMMDD-NNNN' },
          why: {
            sv: 'Så att ansökan hamnar hos rätt person och ingen får två ärenden.',
            en: 'So that the application is filed on the right person and nobody gets two cases.',
          },
          required: true,
        },
        {
          id: 'channel',
          kind: 'choice',
          label: { sv: 'Hur kom ansökan in?', en: 'How did the application come in?' },
          required: true,
          options: contactChannels,
        },
        {
          id: 'receivedOn',
          kind: 'date',
          label: { sv: 'Vilken dag kom den in?', en: 'On which day did it come in?' },
          help: {
            sv: 'Dagen för den första kontakten. Tiden för nybesök räknas från den.',
            en: 'The day of the first contact. The time for the first visit runs from it.',
          },
          required: true,
        },
        {
          id: 'declaredHow',
          kind: 'choice',
          label: {
            sv: 'Hur intygade sökanden sina uppgifter?',
            en: 'How did the applicant declare the information?',
          },
          required: true,
          options: [
            { value: 'orally', label: { sv: 'Muntligt', en: 'Orally' } },
            { value: 'signed', label: { sv: 'Med underskrift på papper', en: 'Signed on paper' } },
            { value: 'not_yet', label: { sv: 'Inte än', en: 'Not yet' } },
          ],
        },
        {
          id: 'toldOfDuty',
          kind: 'yes_no',
          label: {
            sv: 'Har sökanden fått veta att ändringar måste berättas om, och att uppgifterna kontrolleras?',
            en: 'Has the applicant been told that changes must be reported, and that the information is checked?',
          },
          required: true,
        },
        {
          id: 'registrationNote',
          kind: 'textarea',
          label: { sv: 'Anteckning om samtalet', en: 'Note on the conversation' },
        },
      ],
    },
    relaxed(request),
    relaxed(aboutYou),
    relaxed(household),
    relaxed(children),
    relaxed(housing),
    relaxed(occupation),
    relaxed(partnerOccupation),
    relaxed(incomes),
    relaxed(assets),
    relaxed(costs),
    relaxed(account),
  ],
} as const satisfies Instrument;
