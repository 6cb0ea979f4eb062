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
};

export const caseworkDelay = {
  title: (month: string) => `Meddela försening: ansökan för ${month}`,
  lead: 'När den utlovade dagen har passerat skriver systemet själv till sökanden att beslutet dröjer. Skriv här när du vet mer om varför, eller när du ser i förväg att det blir försenat (förvaltningslagen 11 §).',
  link: 'Meddela sökanden en försening',
  send: 'Skicka meddelandet',
  done: 'Meddelandet är skickat till sökanden.',
  byPost: 'Sökanden har ingen egen sida. Ring eller skriv till sökanden, och anteckna det.',
};
