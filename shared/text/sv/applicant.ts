import { application, decision, steps, withdraw } from './applicant-application.ts';
import { check, draft, receipt } from './applicant-draft.ts';
import { task } from './applicant-task.ts';
import { applicantDelay } from './delay.ts';
import { applicantHearing } from './hearing.ts';

/** Swedish texts of the applicant's own pages. */
export const applicant = {
  home: {
    title: 'Dina ansökningar',
    lead: 'Här ser du hur det går med det du har sökt. Du kan också börja en ny ansökan.',
    empty: 'Du har ingen ansökan hos oss.',
    savedTitle: 'Det du skrev är sparat',
    savedText: 'Du kan logga ut nu och fortsätta en annan dag.',
    todoTitle: 'Vi väntar på dig',
    applications: 'Ansökningar',
    caseNumber: (caseId: string) => `Ärende ${caseId}`,
    newTitle: 'Ny ansökan',
    newText: 'Du svarar på frågor, en sida i taget. Det du skriver sparas, så du kan ta paus.',
    newAgainText: 'Du kan skicka in en ansökan för varje månad.',
    start: 'Börja en ansökan',
    draftTitle: 'Du har börjat på en ansökan',
    draftText: (at: string, done: number, of: number) =>
      `Sparad ${at}. ${done} av ${of} delar är klara.`,
    resume: 'Fortsätt på din ansökan',
    open: 'Se ansökan',
    applicationFor: (month: string) => `Ansökan för ${month}`,
  },
  attendance: {
    title: 'Din närvaro',
    asked: 'Jobbtorg har registrerat ogiltig frånvaro. Berätta varför du var borta.',
    link: 'Se din närvaro på Jobbtorg',
  },
  contact: {
    title: 'Ring oss om du undrar något',
    phone: 'Telefon',
    hours: 'Vi svarar',
    caseNumber: 'Säg ditt ärendenummer',
    caseworker: 'Din socialsekreterare',
    help: 'Vi kan hjälpa dig att ansöka och svara. Du kan få tolk, det kostar ingenting.',
  },
  noSelfService: {
    title: 'Ring oss i stället',
    text: 'Av säkerhetsskäl kan du inte ansöka eller läsa ditt ärende på webben. Du har samma rätt till stöd ändå.',
    how: 'Ring oss, så tar en person hos oss emot din ansökan och svarar på dina frågor.',
  },
  draft,
  check,
  receipt,
  steps,
  application,
  decision,
  withdraw,
  delay: applicantDelay,
  hearing: applicantHearing,
  task,
};
