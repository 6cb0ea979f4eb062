/** Swedish texts of the frame around every page, the landing page, the login and the roles. */
export const site = {
  name: 'Vägen',
  tagline: 'Ekonomiskt bistånd, från ansökan till egen försörjning',
  skipToContent: 'Hoppa till innehållet',
  menu: 'Meny',
  language: 'Språk',
  logIn: 'Logga in',
  logOut: 'Logga ut',
  loggedInAs: 'Inloggad som',
  back: 'Tillbaka',
  footer: 'Stadsdelsförvaltningen',
  accessibility: 'Tillgänglighet',
  startPage: 'Startsida',
  clockMoved: 'Klockan är flyttad. Systemet räknar med',
  moveClock: 'Flytta klockan',
  nav: {
    application: 'Min ansökan',
    newApplication: 'Ny ansökan',
    worklist: 'Arbetslista',
    pool: 'Att fördela',
    register: 'Registrera ansökan',
    find: 'Sök ärende',
    agenda: 'Möte med Jobbtorg',
    remittals: 'Remisser',
    attendance: 'Närvaro',
    office: 'Kontoret',
    figures: 'Uppföljning',
    rules: 'Regler',
  },
  roles: {
    sokande: 'Sökande',
    mottagningssekreterare: 'Mottagningssekreterare',
    socialsekreterare: 'Socialsekreterare',
    bidragshandlaggare: 'Bidragshandläggare',
    jobbtorgscoach: 'Jobbtorgscoach',
    jobbtorgschef: 'Jobbtorgschef',
    bitradande_enhetschef: 'Biträdande enhetschef',
    enhetschef: 'Enhetschef',
    controller: 'Controller',
    fut_utredare: 'FUT-utredare',
  },
  landing: {
    title: 'Ekonomiskt bistånd',
    lead: 'Du kan ansöka om ekonomiskt bistånd när pengarna inte räcker till det du behöver för att leva och du inte kan ordna det på något annat sätt.',
    applicantTitle: 'Du som vill ansöka',
    applicantText:
      'Du svarar på frågor om hur du bor, vad du har för inkomster och vad du behöver hjälp med. Du kan spara och fortsätta en annan dag.',
    applicantAction: 'Ansök eller se din ansökan',
    preCheckTitle: 'Räkna först, om du vill',
    preCheckText:
      'Se ungefär vad stödet kan bli. Du behöver inte logga in, och inget sparas. Du får ansöka vad det än visar.',
    preCheckAction: 'Räkna',
    staffTitle: 'Du som arbetar här',
    staffText: 'Handläggning, Jobbtorg och uppföljning. Du kommer till sidorna för din roll.',
    staffAction: 'Logga in som medarbetare',
    howTitle: 'Så går det till',
    how: [
      'Du skickar in din ansökan. Du får ett kvitto med ärendenummer.',
      'Vi läser ansökan och hör av oss om något saknas.',
      'Du får träffa en socialsekreterare. Vi ska erbjuda en tid inom 14 dagar.',
      'Du får ett skriftligt beslut inom 14 dagar från att vi har alla uppgifter.',
    ],
    acuteTitle: 'Saknar du pengar till mat, medicin eller någonstans att sova?',
    acuteText:
      'Vänta inte på svar här. Ring oss i dag, så prövar vi om du behöver hjälp direkt. Du kan också ansöka per telefon eller på papper.',
  },
  login: {
    failedTitle: 'Det gick inte att logga in',
    failedText:
      'Inloggningen avbröts eller tog för lång tid. Inget är sparat eller ändrat. Försök igen.',
    noRoleTitle: 'Du har ingen behörighet här',
    noRoleText: 'Du är inloggad, men ditt konto har ingen roll i systemet. Tala med din chef.',
    again: 'Försök igen',
  },
  statement: {
    title: 'Tillgänglighet',
    lead: 'Alla ska kunna använda de här sidorna. Här står hur de är gjorda, vad som kan brista och vart du vänder dig.',
    parts: [
      {
        title: 'Så är sidorna gjorda',
        text: [
          'Sidorna följer WCAG 2.2 på nivå AA, som lagen om tillgänglighet till digital offentlig service (2018:1937) kräver. De fungerar utan skript, med bara tangentbord, med skärmläsare, i 320 bildpunkters bredd och vid 400 procents förstoring.',
          'Du kan välja språk längst ner på varje sida.',
        ],
      },
      {
        title: 'Det som kan brista',
        text: [
          'Beslutsbrev i PDF kan vara svåra att läsa med skärmläsare. Samma uppgifter finns på din sida om ansökan. Du kan också få beslutet uppläst eller i ett annat format.',
        ],
      },
      {
        title: 'Säg till om något inte fungerar',
        text: [
          'Ring eller besök stadsdelsförvaltningen och berätta vad som inte fungerar. Du kan alltid ansöka, komplettera och svara per telefon, på papper eller vid ett besök i stället.',
          'Är du inte nöjd med hur vi tar hand om det du påpekar kan du anmäla det till den myndighet som har tillsyn över lagen.',
        ],
      },
      {
        title: 'Så har vi provat',
        text: [
          'Varje sida provas automatiskt mot reglerna när systemet ändras, och för hand med tangentbord och i smal bredd.',
        ],
      },
    ],
  },
  clock: {
    title: 'Klockan',
    text: 'Den här sidan finns bara i demonstrationsmiljön. Här kan du flytta fram tiden, så att påminnelser och frister visar sig.',
    now: 'Systemets tid är nu',
    days: 'Antal dygn framåt',
    move: 'Flytta fram klockan',
    moved: 'Klockan är framflyttad.',
    wrongDays: 'Skriv ett helt antal dygn från 1 till 400.',
  },
};
