/** Swedish texts of the client's own copy of the initial assessment. */
export const investigation = {
  title: 'Din utredning',
  application: (month: string) => `Ansökan för ${month}`,
  lead: 'Här kan du läsa det som vi har skrivit i din utredning. Stämmer något inte, ring oss, så rättar vi det.',
  print: 'Du kan skriva ut sidan eller spara den som PDF med webbläsarens utskrift.',
  nothing: 'Det finns inget att läsa än. Vi har inte skrivit klart någon del av utredningen.',
  writtenBy: (name: string, date: string) => `Skrivet av ${name}, ${date}`,
  parts: {
    ib1: 'Del 1. Underlag: så ser det ut för er',
    ib2: 'Del 2. Jobbtorg',
    ib3: 'Del 3. Vägen till egen försörjning',
    ib4: 'Del 4. Din förändringsplan',
  },
  staffTitle: (name: string) => `Utredningen för ${name}`,
  staffLead:
    'Det här är klientens exemplar. Det andra vuxna har berättat om sig själva är inte med, och inte enhetens egna anteckningar.',
  protectedWarning:
    'Ärendet har skyddade personuppgifter. Hushållet och boendet är inte med. Tänk på vem mer som kan läsa papperet.',
  others: 'Exemplar för',
};
