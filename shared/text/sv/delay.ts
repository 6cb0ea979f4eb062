/** Swedish texts of a decision that is late: what the applicant reads, and the caseworker's page. */

export const applicantDelay = {
  title: 'Beslutet dröjer',
  told: (date: string) => `Vi skrev det här den ${date}.`,
  reasons: {
    waiting_jobbtorg: 'Vi väntar på svar från Jobbtorg.',
    waiting_reply: 'Vi väntar på svar på det som vi har frågat om.',
    not_begun: 'Vi har inte hunnit läsa ansökan än.',
    investigating: 'Utredningen av din ansökan är inte klar.',
    deciding: 'Utredningen är klar, men beslutet är inte fattat än.',
  },
  expectedBy: (date: string) => `Vi räknar med att beslutet är klart den ${date}.`,
  right:
    'Har du inte fått beslut när sex månader har gått kan du begära att vi avgör ärendet (förvaltningslagen 12 §).',
  request: {
    title: 'Du kan begära att vi avgör ärendet',
    text: 'Det har gått sex månader sedan du ansökte. Begär du det ska vi besluta inom fyra veckor, eller säga nej till din begäran. Säger vi nej får du veta varför, och du kan överklaga det. Du kan begära det en gång.',
    send: 'Begär att ni avgör ärendet',
    sent: 'Du har begärt att vi avgör ärendet.',
  },
  rejected: {
    title: 'Beslut om din begäran om avgörande',
    decision: 'Vi säger nej till din begäran. Vi avgör inte ärendet nu.',
    by: (name: string, date: string) => `Beslutat av ${name} den ${date}.`,
    rule: 'Regel: 12 § förvaltningslagen. Utredningen fortsätter, och du får ett beslut när den är klar.',
    appealTitle: 'Om du tycker att det är fel',
    appeal: (court: string) =>
      `Du kan överklaga till ${court}. Skriv vad du vill ändra och varför. Skicka det till oss inom tre veckor från den dag du fick det här beslutet:`,
    help: (phone: string) => `Ring ${phone} om du vill ha hjälp att överklaga.`,
  },
};

export const caseworkDelay = {
  title: (month: string) => `Meddela försening: ansökan för ${month}`,
  lead: 'När den utlovade dagen har passerat skriver systemet själv till sökanden att beslutet dröjer. Skriv här när du vet mer om varför, eller när du ser i förväg att det blir försenat (förvaltningslagen 11 §).',
  link: 'Meddela sökanden en försening',
  send: 'Skicka meddelandet',
  done: 'Meddelandet är skickat till sökanden.',
  request: {
    title: (month: string) => `Begäran om avgörande: ansökan för ${month}`,
    lead: 'Sökanden har begärt att ärendet avgörs (förvaltningslagen 12 §). Avgör det inom fyra veckor, eller avslå begäran här. Avslaget är ett eget beslut som kan överklagas. Ärendet fortsätter som förut.',
    asked: 'Sökanden har begärt att ärendet avgörs',
    by: (date: string) => `Avgör ärendet, eller avslå begäran, senast ${date}.`,
    link: 'Avslå begäran',
    reject: 'Avslå begäran om avgörande',
    done: 'Begäran om avgörande är avslagen. Beslutet står på sökandens sida.',
  },
  register: {
    title: (month: string) => `Registrera en begäran om avgörande: ansökan för ${month}`,
    lead: 'Det har gått sex månader sedan ansökan, och sökanden kan skriftligen begära att ärendet avgörs (förvaltningslagen 12 §). Ärendet avgörs eller begäran besvaras inom fyra veckor från den dag då begäran kom in.',
    link: 'Registrera en begäran om avgörande',
    send: 'Registrera begäran',
    done: 'Begäran om avgörande är registrerad.',
  },
  byPost: 'Sökanden har ingen egen sida. Ring eller skriv till sökanden, och anteckna det.',
};
