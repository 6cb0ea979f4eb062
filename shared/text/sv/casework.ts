import { caseworkCase } from './casework-case.ts';
import { caseworkDelay } from './delay.ts';
import { caseworkHearing } from './hearing.ts';

/** Swedish texts of the caseworkers' pages: worklist, search, registration; the rest stands beside. */
export const casework = {
  title: 'Handläggning',
  protectedIdentity: 'Skyddade personuppgifter',
  and: 'och',
  caseNumber: 'Ärende',
  household: 'Hushåll',
  month: 'Månad',
  due: 'Klart senast',
  noDue: 'Ingen tidsgräns',
  taskColumn: 'Uppgift',
  who: 'Handläggare',
  nobody: 'Ingen än',
  actionColumn: 'Gör',
  worklist: {
    title: 'Arbetslista',
    mine: 'Mina uppgifter',
    noneMine: 'Du har inga uppgifter. Ta en ur listan nedanför när du har tid.',
    pool: 'Att ta',
    nonePool: 'Inget väntar på att någon tar det.',
    toAllot: 'Att fördela',
    noneToAllot: 'Alla uppgifter i enheten har någon som gör dem.',
    overdue: (n: number) => (n === 1 ? '1 uppgift är försenad' : `${n} uppgifter är försenade`),
    soon: (n: number) =>
      n === 1 ? '1 uppgift ska vara klar inom två dagar' : `${n} ska vara klara inom två dagar`,
    calm: 'Inget är försenat och inget brådskar.',
    waiting: (n: number) => (n === 1 ? '1 väntar på att tas' : `${n} väntar på att tas`),
    toAllotCount: (n: number) => (n === 1 ? '1 att fördela' : `${n} att fördela`),
    take: 'Ta uppgiften',
    open: 'Öppna',
    allot: 'Fördela',
    allotTo: 'Till vem?',
    chooseWho: 'Välj medarbetare',
    nobodyToAllotTo: 'Ingen med rätt roll har loggat in i enheten än.',
    onlyFirst: (n: number) => `De ${n} mest brådskande visas.`,
    takenTitle: 'Uppgiften är redan tagen',
    takenBy: (name: string, caseId: string) => `${name} hann före med ${caseId}.`,
    allotted: (name: string) => `Uppgiften är fördelad till ${name}.`,
    toFigures: 'Uppföljning av enheten',
  },
  find: {
    title: 'Sök ärende',
    label: 'Ärendenummer eller personnummer',
    hint: 'Till exempel EB-26-7K2M9Q eller 19900314-9805',
    search: 'Sök',
    none: 'Inget ärende hittades i din enhet. Kontrollera numret.',
    missing: 'Skriv ett ärendenummer eller ett personnummer.',
    notUnderstood:
      'Det är varken ett ärendenummer eller ett personnummer. Kontrollera siffrorna och skriv igen.',
    several: (n: number) => `${n} ärenden`,
    opened: 'Öppnat',
  },
  register: {
    title: 'Registrera en ansökan',
    lead: 'För den som ansöker per telefon, på papper eller vid ett besök. Fyll i det du vet: inget som saknas hindrar att ansökan registreras.',
    submit: 'Registrera ansökan',
    saved: 'Utkastet är sparat. Bara du ser det.',
    registered: 'Ansökan är registrerad.',
    discard: 'Kasta utkastet',
    alreadyApplied: 'Hushållet har redan en ansökan för månaden',
    toFirst: 'Till den första ansökan',
  },
  conflict: {
    link: 'Anmäl jäv',
    done: 'Din anmälan om jäv är registrerad. Någon annan tar över. Du kan inte längre öppna ärendet.',
  },
  correction: {
    link: 'Gör en ny version',
    opened: (part: string) => `${part} är öppen igen.`,
  },
  review: {
    register: {
      link: 'Registrera överklagande',
      done: 'Överklagandet är registrerat. Pröva om det kom in i tid.',
      joined: 'Beslutet var redan överklagat. Det nya är tillagt i det överklagandet.',
    },
    receipt: {
      link: 'Registrera när beslutet togs emot',
      done: 'Dagen är registrerad. Tiden för överklagande löper.',
    },
    amend: {
      link: 'Rätta eller ändra beslutet',
      done: 'Prövningen är påbörjad. Uppgiften ligger överst.',
    },
    window: { used: 'Överklagat', lapsed: 'Har gått ut' },
  },
  talk: {
    link: 'Känsliga samtal',
  },
  child: {
    years: (n: number) => (n === 1 ? '1 år' : `${n} år`),
    residence: {
      full: 'Hela tiden',
      half: 'Halva tiden',
      days: (n: number) => `${n} dagar i månaden`,
    },
  },
  delay: caseworkDelay,
  hearing: caseworkHearing,
  ...caseworkCase,
};
