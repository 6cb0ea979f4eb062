import { formatKronor } from './kronor.ts';
import type { Localized, Question } from './question.ts';

/** How many signs, rows or kronor the question allows, for the sentence. */
function limit(asked: Question | undefined, end: 'min' | 'max'): string {
  if (asked?.kind === 'money')
    return formatKronor(asked[end] ?? (end === 'min' ? 0 : 1_000_000_000));
  if (asked?.kind === 'number') return String(asked[end] ?? (end === 'min' ? 0 : 1_000_000));
  if (asked?.kind === 'rows') return String(asked[end] ?? 0);
  if (asked?.kind === 'choices') return String(asked.min ?? 1);
  if (asked?.kind === 'textarea') return String(asked.maxLength ?? 4000);
  if (asked?.kind === 'name') return String(asked.maxLength ?? 120);
  if (asked?.kind === 'text') return String(asked.maxLength ?? 200);
  return '';
}

type Words = (asked?: Question) => Localized;

const say =
  (sv: string, en: string): Words =>
  () => ({ sv, en });

function missing(asked?: Question): Localized {
  switch (asked?.kind) {
    case 'money':
      return {
        sv: 'Skriv beloppet i kronor, till exempel 8 400. Skriv 0 om det inte finns något.',
        en: 'Write the amount in kronor, for example 8 400. Write 0 if there is none.',
      };
    case 'number':
      return { sv: 'Skriv ett antal med siffror.', en: 'Write a number in figures.' };
    case 'choice':
    case 'yes_no':
      return { sv: 'Välj det svar som stämmer.', en: 'Choose the answer that is right.' };
    case 'confirm':
      return { sv: 'Kryssa i rutan för att gå vidare.', en: 'Tick the box to go on.' };
    case 'date':
      return {
        sv: 'Skriv datumet, till exempel 2026-03-17.',
        en: 'Write the date, for example 2026-03-17.',
      };
    case 'month':
      return {
        sv: 'Skriv år och månad, till exempel 2026-03.',
        en: 'Write year and month, for example 2026-03.',
      };
    default:
      return { sv: 'Skriv ett svar här.', en: 'Write an answer here.' };
  }
}

/** What to do about each error: plain words, no blame. */
const words = {
  RowChosenTwice: say(
    'Raden finns redan. Ändra beloppet där i stället.',
    'The row is there already. Change the amount there instead.',
  ),
  AnswerMissing: missing,
  MustBeTicked: say('Kryssa i rutan för att gå vidare.', 'Tick the box to go on.'),
  MoneyNotUnderstood: say(
    'Skriv beloppet i kronor med siffror, till exempel 8 400 eller 8 400,50.',
    'Write the amount in kronor in figures, for example 8 400 or 8 400,50.',
  ),
  AmountTooSmall: (asked) => ({
    sv: `Skriv ett belopp som är minst ${limit(asked, 'min')} kronor.`,
    en: `Write an amount of at least ${limit(asked, 'min')} kronor.`,
  }),
  AmountTooLarge: (asked) => ({
    sv: `Skriv ett belopp som är högst ${limit(asked, 'max')} kronor.`,
    en: `Write an amount of at most ${limit(asked, 'max')} kronor.`,
  }),
  NumberNotUnderstood: say(
    'Skriv ett helt tal med siffror, till exempel 3.',
    'Write a whole number in figures, for example 3.',
  ),
  NumberTooSmall: (asked) => ({
    sv: `Skriv ett tal som är minst ${limit(asked, 'min')}.`,
    en: `Write a number that is at least ${limit(asked, 'min')}.`,
  }),
  NumberTooLarge: (asked) => ({
    sv: `Skriv ett tal som är högst ${limit(asked, 'max')}.`,
    en: `Write a number that is at most ${limit(asked, 'max')}.`,
  }),
  DateNotUnderstood: say(
    'Skriv datumet med år, månad och dag, till exempel 2026-03-17.',
    'Write the date as year, month and day, for example 2026-03-17.',
  ),
  MonthNotUnderstood: say(
    'Skriv år och månad, till exempel 2026-03.',
    'Write year and month, for example 2026-03.',
  ),
  PersonalNumberNotUnderstood: (asked) =>
    asked?.kind === 'personal_number' && asked.birthDateAllowed
      ? {
          sv: 'Skriv personnumret med tolv siffror, ÅÅÅÅMMDD-NNNN. Finns inget personnummer, skriv födelsedatumet, ÅÅÅÅMMDD.',
          en: 'Write the personal number with twelve digits, YYYYMMDD-NNNN. If there is none, write the date of birth, YYYYMMDD.',
        }
      : {
          sv: 'Skriv personnumret eller samordningsnumret med tolv siffror, ÅÅÅÅMMDD-NNNN. Se efter att alla siffror är rätt.',
          en: 'Write the personal number or coordination number with twelve digits, YYYYMMDD-NNNN. Check that every digit is right.',
        },
  EmailNotUnderstood: say(
    'Skriv hela e-postadressen, till exempel namn@exempel.se.',
    'Write the whole e-mail address, for example name@example.com.',
  ),
  PhoneNotUnderstood: say(
    'Skriv telefonnumret med siffror, till exempel 070-174 06 05.',
    'Write the telephone number in figures, for example 070-174 06 05.',
  ),
  NotAmongOptions: say('Välj ett av svaren som finns.', 'Choose one of the answers given.'),
  ChooseMore: (asked) => ({
    sv: `Kryssa i minst ${limit(asked, 'min')}.`,
    en: `Tick at least ${limit(asked, 'min')}.`,
  }),
  TooLong: (asked) => ({
    sv: `Korta texten till högst ${limit(asked, 'max')} tecken.`,
    en: `Shorten the text to at most ${limit(asked, 'max')} characters.`,
  }),
  TooShort: say(
    'Skriv lite mer, så att vi förstår.',
    'Write a little more, so that we understand.',
  ),
  TooFewRows: (asked) => ({
    sv: `Lägg till minst ${limit(asked, 'min')}.`,
    en: `Add at least ${limit(asked, 'min')}.`,
  }),
  TooManyRows: (asked) => ({
    sv: `Här får plats högst ${limit(asked, 'max')}. Skriv resten i rutan för övrigt, eller ring oss.`,
    en: `There is room for at most ${limit(asked, 'max')}. Write the rest under other, or call us.`,
  }),
  AnswerNotUnderstood: (asked) =>
    (asked && 'pattern' in asked ? asked.pattern?.say : undefined) ?? {
      sv: 'Skriv svaret på nytt.',
      en: 'Write the answer again.',
    },
  PersonNotInHousehold: say(
    'Välj någon som hör till hushållet, eller lägg till personen där.',
    'Choose someone of the household, or add the person there.',
  ),
  RentStandsWithHousing: say(
    'Hyran hämtas från boendet. Ta bort raden här.',
    'The rent is taken from housing. Remove the row here.',
  ),
  EndsBeforeItBegins: (asked) =>
    asked?.kind === 'date'
      ? {
          sv: 'Skriv en sista dag som inte är före den första.',
          en: 'Write a last day that is not before the first.',
        }
      : {
          sv: 'Välj en sista månad som inte är före den första.',
          en: 'Choose a last month that is not before the first.',
        },
  PersonTwice: say(
    'Personen finns redan i hushållet. Ta bort den ena.',
    'The person is in the household already. Remove one of them.',
  ),
  GroundMissing: say(
    'En rad går emot sökanden och saknar skäl. Lägg till ett skäl för den.',
    'A row goes against the applicant and has no reason. Add a reason for it.',
  ),
  GroundTwice: say(
    'Raden har redan ett skäl. Slå ihop dem.',
    'The row has a reason already. Put them together.',
  ),
  RowNotInCalculation: say(
    'Raden finns inte i beräkningen. Välj en rad som finns, eller ta bort skälet.',
    'The row is not in the calculation. Choose one that is, or remove the reason.',
  ),
  PhraseNotInBank: say(
    'Standardtexten finns inte längre. Välj en annan.',
    'The standard text is no longer there. Choose another.',
  ),
  ReasonMissing: say(
    'Välj en standardtext eller skriv skälet.',
    'Choose a standard text or write the reason.',
  ),
  BlankLeft: say(
    'Skriv det som saknas i texten. Det står inom klammer: {så}.',
    'Write what is missing in the text. It stands in braces: {so}.',
  ),
  ApprovalWithRefusal: say(
    'Något som söktes beviljas inte helt. Välj delavslag.',
    'Something that was applied for is not granted in full. Choose partial refusal.',
  ),
  NothingRefused: say(
    'Inget i beräkningen går emot sökanden. Välj bifall.',
    'Nothing in the calculation goes against the applicant. Choose approval.',
  ),
  NothingToGrant: say(
    'Beräkningen ger inget belopp. Välj avslag, eller återuppta utredningen.',
    'The calculation gives no amount. Choose refusal, or resume the investigation.',
  ),
  RefusalThatGrants: say(
    'Förslaget beviljar ett belopp. Välj delavslag, eller ta bort beloppet.',
    'The proposal grants an amount. Choose partial refusal, or take the amount away.',
  ),
  RefusalWithoutGround: say(
    'Beräkningen ger ett belopp. Ange skälet för att inte ge det, eller välj bifall.',
    'The calculation gives an amount. State the ground for not giving it, or choose approval.',
  ),
  GrantedNotBetween: say(
    'Skriv ett belopp som är mer än noll och mindre än beräkningen.',
    'Write an amount that is more than nothing and less than the calculation.',
  ),
  HearingNeeded: say(
    'Med det skälet ska sökanden få yttra sig först. Välj kommunicering, eller ange undantaget.',
    'With that ground the applicant must be heard first. Choose kommunicering, or state the exception.',
  ),
  NoSettledAbsence: say(
    'Det finns ingen ogiltig frånvaro att bygga på: ingen är registrerad av Jobbtorg för personen den månaden eller månaden före, eller så väntar frågan till personen på svar. En dag som inte är registrerad är aldrig frånvaro.',
    'There is no invalid absence to stand on: Jobbtorg has registered none of that person for the month or the one before, or the question to the person waits for an answer. A day that is not registered is never absence.',
  ),
  NoRecordedRefusal: say(
    'Det finns inget avböjande att bygga på för personen i månaden eller månaden före. Skriv först ner vad som erbjöds och personens egna ord, vid remissen. Att ingen närvaro är registrerad, eller att remissen kom åter, är inget avböjande.',
    'There is no recorded refusal of that person to stand on for the month or the one before. First write down what was offered and the own words of the person, at the remittal. That no attendance is registered, or that the remittal was returned, is no refusal.',
  ),
  DaysOutOfOrder: say(
    'Dagarna kommer i fel ordning: först samråd, sedan erbjudande, sedan svar.',
    'The days are in the wrong order: first the consultation, then the offer, then the answer.',
  ),
  GrantedMoreThanApplied: say(
    'Det som beviljas är mer än det som söktes. Ändra ett av beloppen.',
    'What is granted is more than what was applied for. Change one of the amounts.',
  ),
  NotAWorkingDay: say(
    'Dagen är en helgdag eller en lördag eller söndag. Välj en vardag.',
    'The day is a holiday, a Saturday or a Sunday. Choose a working day.',
  ),
  DayHasPassed: say(
    'Dagen har varit. Välj en dag som kommer.',
    'The day has passed. Choose a day to come.',
  ),
  DayNotYet: say(
    'Dagen har inte kommit än. Skriv i dag eller en tidigare dag.',
    'That day has not come yet. Write today or an earlier day.',
  ),
  DayBeforeRemittal: say(
    'Dagen är före remissen. Skriv en dag från och med den då remissen sändes.',
    'The day is before the remittal. Write the day on which it was sent, or a later one.',
  ),
  DayLongBefore: say(
    'Dagen är mer än ett år före remissen. Se efter att året är rätt.',
    'The day is more than a year before the remittal. Check that the year is right.',
  ),
  DayFarAhead: say(
    'Dagen är mer än ett år fram i tiden. Se efter att året är rätt.',
    'The day is more than a year ahead. Check that the year is right.',
  ),
  HoursTogether: say(
    'Veckan blir mer än 80 timmar med det som pågår samtidigt. Ändra timmarna eller dagarna.',
    'With what goes on at the same time the week is more than 80 hours. Change the hours or the days.',
  ),
  CommentMissing: say(
    'Skriv vad du vill säga, eller välj att berätta muntligt.',
    'Write what you want to say, or choose to tell it in person.',
  ),
  DateTooSoon: say(
    'Dagen är för nära. Sökanden ska hinna läsa och svara.',
    'The day is too near. The applicant must have time to read and answer.',
  ),
  QuestionNotAsked: say(
    'Den här frågan ställs inte med de andra svaren. Ta bort svaret.',
    'This question is not asked with the other answers. Take the answer away.',
  ),
  RefusedByRules: say(
    'Uppgiften kan inte användas så här. Ändra den.',
    'This cannot be used as it is. Change it.',
  ),
  UnknownField: say(
    'Fältet finns inte i formuläret. Ladda om sidan och försök igen.',
    'The field is not part of the form. Load the page again and try once more.',
  ),
} satisfies Record<string, Words>;

/** The names of all errors that a form field can have. */
export type ErrorCode = keyof typeof words;

/** The sentence for an error, fitted to the question where there is one. */
export function messageOf(code: ErrorCode, asked?: Question): Localized {
  const sentence: Words = words[code];
  return sentence(asked);
}
