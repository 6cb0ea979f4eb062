/** Swedish texts of what comes after a sent decision: appeal, correction and change. */

/** The applicant's own pages. */
export const applicantReview = {
  link: 'Överklaga beslutet',
  title: 'Överklaga beslutet',
  about: (date: string) => `Beslutet den ${date}`,
  lead: (court: string) =>
    `Tycker du att beslutet är fel kan du överklaga det till ${court}. Det kostar ingenting. Beslutet gäller under tiden.`,
  until: (date: string) => `Ditt överklagande måste ha kommit in till oss senast ${date}.`,
  untilUnknown:
    'Ditt överklagande måste ha kommit in till oss inom tre veckor från den dag du fick beslutet.',
  late: (date: string) =>
    `Sista dagen att överklaga var ${date}. Du kan skicka in det ändå, men det som kommer in för sent kan inte prövas. Ring oss om du tror att vi har fel om dagen.`,
  help: 'Behöver du hjälp att skriva, eller tolk? Ring oss, så hjälper vi dig. Någon annan får skriva åt dig om du ger en fullmakt.',
  afterwards: (court: string) =>
    `När vi har fått överklagandet ser vi om det kom in i tid och om beslutet är uppenbart fel. Sedan lämnar vi det till ${court}, oftast inom en vecka.`,
  send: 'Skicka överklagandet',
  addTitle: 'Lägg till i ditt överklagande',
  addLead: 'Du har redan överklagat det här beslutet. Det du skriver här läggs till.',
  addLink: 'Lägg till något i överklagandet',
  addSend: 'Lägg till',
  receivedTitle: 'Tack, ditt överklagande har kommit in',
  receivedText: 'Du behöver inte göra något mer nu. Här ser du vad som händer.',
  joinedTitle: 'Tack, det är tillagt',
  joinedText: 'Det du skrev hör nu till ditt överklagande.',
  otherWay: {
    title: 'Det här beslutet överklagas på ett annat sätt',
    text: 'Beslutet är fattat enligt 12 kap. 2 § socialtjänstlagen. Det kan inte överklagas här. I stället kan den som är medlem i kommunen begära laglighetsprövning hos förvaltningsrätten (13 kap. kommunallagen). Då prövar domstolen om beslutet är lagligt, inte om det borde ha blivit ett annat.',
    how: 'Begäran skickas direkt till domstolen. Den ska ha kommit in dit inom tre veckor från den dag då justeringen av protokollet från nämndens sammanträde tillkännagavs på kommunens anslagstavla. Ring oss, så berättar vi vilken dag det är.',
  },
  atCourt: {
    title: 'Överklagandet är hos domstolen',
    text: (court: string) => `Vill du lägga till eller ta tillbaka något, skriv till ${court}.`,
  },
  state: {
    title: 'Ditt överklagande',
    sent: (date: string) => `Det kom in den ${date}.`,
    handOverBy: (court: string, date: string) => `Vi lämnar det till ${court} senast ${date}.`,
    late: 'Vi är försenade. Ring oss, så berättar vi hur det går.',
  },
  steps: {
    rattidsprovning: {
      now: 'Vi ser efter om överklagandet kom in i tid.',
      next: 'Sedan ser vi om beslutet är uppenbart fel och ska ändras.',
    },
    omprovning: {
      now: 'Överklagandet kom in i tid. Vi ser efter om beslutet är uppenbart fel.',
      next: 'Sedan lämnar vi överklagandet till domstolen.',
    },
    overlamning: {
      now: 'Vi samlar handlingarna till domstolen.',
      next: 'Du får veta här när domstolen har fått dem.',
    },
    avvisning: {
      now: 'Överklagandet kom in för sent. Vi ska besluta om att avvisa det.',
      next: 'Du får beslutet här och i ett brev. Det beslutet kan du överklaga.',
    },
    avvisning_chef: {
      now: 'Överklagandet kom in för sent. En chef ska besluta om att avvisa det.',
      next: 'Du får beslutet här och i ett brev. Det beslutet kan du överklaga.',
    },
    brev: { now: 'Vi skriver brevet till dig.', next: 'Du får det här och i ett brev.' },
    expediering: { now: 'Brevet skickas till dig.', next: 'Du kan snart läsa det här.' },
    overlamnat: {
      now: 'Domstolen har fått ditt överklagande.',
      next: 'Domstolen skriver till dig. Den kan behöva flera månader.',
    },
    avvisat: {
      now: 'Överklagandet är avvisat, för att det kom in för sent.',
      next: 'Varför står i brevet. Du kan överklaga det beslutet.',
    },
    aterkallat: {
      now: 'Du har tagit tillbaka ditt överklagande.',
      next: 'Ångrar du dig kan du överklaga igen, om det är inom tiden.',
    },
  },
  dismissalLetter: 'Läs beslutet om avvisning (PDF)',
  withdraw: {
    link: 'Ta tillbaka överklagandet',
    title: 'Ta tillbaka ditt överklagande?',
    text: 'Tar du tillbaka överklagandet prövar ingen domstol beslutet. Beslutet gäller då som det är.',
    free: 'Du bestämmer själv. Ingen hos oss får be dig att ta tillbaka det. Är du osäker, ring oss först.',
    confirm: 'Ja, ta tillbaka överklagandet',
    keep: 'Nej, behåll överklagandet',
  },
  amended: {
    corrected: (date: string) => `Rättat ${date}`,
    changed: (date: string) => `Ändrat ${date}`,
    said: { wrong: 'Det som var fel', instead: 'Det som gäller nu' },
    amount: (amount: string, before: string) => `Du får ${amount}. Förut stod det ${before}.`,
    same: (amount: string) => `Beloppet är detsamma: ${amount}.`,
    letter: 'Läs brevet om rättelsen eller ändringen (PDF)',
    both: 'Det första beslutet finns kvar här nedanför. Det här gäller tillsammans med det.',
  },
};

/** The caseworkers' pages. */
export const caseworkReview = {
  register: {
    title: 'Registrera ett överklagande',
    about: (month: string, date: string) => `Ansökan för ${month}, beslut den ${date}`,
    otherWay:
      'Beslutet är fattat enligt SoL 12:2 och kan inte överklagas till förvaltningsrätten (SoL 35:1). Det kan laglighetsprövas (KL 13 kap.). Kommer ett papper som avser det, sänd det till domstolen och berätta för sökanden hur man gör.',
    send: 'Registrera',
  },
  receipt: {
    send: 'Registrera',
  },
  amend: {
    title: 'Rätta eller ändra beslutet',
    lead: 'Det skickade beslutet och dess brev skrivs aldrig över. En rättelse eller ändring blir ett eget beslut med eget brev, och syns bredvid det första.',
    laws: [
      'FL 36 §: ett uppenbart skrivfel, räknefel eller annat förbiseende får rättas.',
      'FL 37 §: ett beslut som är fel får ändras, men ett gynnande bara i tre fall till det sämre.',
      'FL 38 §: ett uppenbart felaktigt beslut ska ändras om det kan göras snabbt, enkelt och utan nackdel.',
    ],
    appealed:
      'Beslutet är överklagat. Då får det bara ändras enligt FL 38 §, innan det lämnas till domstolen (FL 39 §). Rättas enligt FL 36 § får det ändå.',
    colleague:
      'Att du hade beslutat annorlunda än en kollega är inget skäl. En chef ändrar inte ett beslut som en medarbetare har fattat med delegation.',
    begin: 'Börja pröva',
  },
  /** A right that is used, or that has run out: no promise of ours. */
  appeal: (date: string) => `Överklagande som kom in ${date}`,
  amendment: (date: string) => `Rättelse eller ändring, påbörjad ${date}`,
  text: 'Överklagandet',
  supplement: 'Tillägg till överklagandet',
  facts: {
    arrivedOn: 'Räknas som inkommet',
    receivedDecisionOn: 'Beslutet togs emot',
    receivedUnknown: 'Inte känt. Kan det inte visas räknas överklagandet som i tid.',
    lastDay: 'Sista dag att överklaga',
    inTime: 'Kom in i tid',
    late: 'Kom in för sent',
    decision: 'Beslutet',
    timeliness: 'Rättidsprövning',
    reconsidered: 'Omprövning',
    handedOver: 'Överlämnat',
    law: 'Enligt',
    before: 'Förut',
    now: 'Nu',
  },
  ways: {
    web: 'Webben',
    post: 'Posten',
    brevlada: 'Brevlådan',
    lamnat: 'Lämnat till oss',
    epost: 'E-post',
  },
};

const signAgain = { label: 'Pröva igen', hint: 'Uppgiften går tillbaka till prövningen.' };

export const reviewOutcomes = {
  rattidsprovning: {
    i_tid: {
      label: 'Det kom in i tid',
      hint: 'Inom tre veckor, eller okänt när beslutet kom fram.',
    },
    provas_anda: {
      label: 'För sent, men ska prövas ändå',
      hint: 'Vi gav fel upplysningar, eller det kom till domstolen i tid (FL 45 §).',
    },
    for_sent: { label: 'Det kom in för sent', hint: 'Överklagandet avvisas med ett eget beslut.' },
  },
  omprovning: {
    star_fast: { label: 'Beslutet står fast', hint: 'Överklagandet lämnas till domstolen.' },
    andras: {
      label: 'Beslutet ska ändras',
      hint: 'En ändring påbörjas. Överklagandet lämnas till domstolen när den är klar.',
    },
  },
  overlamning: {
    overlamnad: { label: 'Överlämnat', hint: 'Domstolen har fått överklagandet och akten.' },
  },
  avvisning: {
    avvisad: { label: 'Avvisa överklagandet', hint: 'Brevet skickas direkt därefter.' },
    tillbaka: signAgain,
  },
  avvisning_chef: {
    avvisad: { label: 'Avvisa överklagandet', hint: 'Brevet skickas direkt därefter.' },
    tillbaka: signAgain,
  },
  prova_andring: {
    till_beslut: {
      label: 'Beslutet ska rättas eller ändras',
      hint: 'Delegationen avgör om du själv eller en chef beslutar.',
    },
    ingen_andring: { label: 'Beslutet står fast', hint: 'Inget skickas till sökanden.' },
  },
  andringsbeslut: {
    beslutad: { label: 'Besluta', hint: 'Brevet skickas direkt därefter.' },
    tillbaka: signAgain,
  },
  andringsbeslut_chef: {
    beslutad: { label: 'Besluta', hint: 'Brevet skickas direkt därefter.' },
    tillbaka: signAgain,
  },
};
