/** Swedish texts of the tasks that are the applicant's own: komplettering and kommunicering. */
export const task = {
  komplettering_svar: {
    title: 'Vi behöver veta mer',
    short: 'Svara på våra frågor',
    lead: 'För att pröva din ansökan behöver vi det här från dig.',
    afterwards:
      'Kan du inte svara på allt? Svara på det du kan, eller ring oss. När dagen har gått fortsätter vi med det som finns. Du får inte avslag bara för att ett svar fattas.',
    asked: 'Det här frågar vi efter',
    papers: 'Papper kan du lämna hos oss eller skicka med post. Skriv ärendenumret på dem.',
  },
  kommunicering_svar: {
    title: 'Säg din mening innan vi beslutar',
    short: 'Läs uppgifterna och säg din mening',
    lead: 'Vi har fått uppgifter från någon annan. De kan göra att du inte får allt du har sökt. Läs dem och skriv om något är fel eller fattas.',
    afterwards:
      'Svarar du inte beslutar vi med det som finns. Du kan också ringa oss eller berätta muntligt.',
    asked: 'Uppgifterna',
    papers: 'Vill du visa upp papper kan du lämna dem hos oss eller skicka dem med post.',
  },
  plan_underskrift: {
    title: 'Läs din plan och svara',
    short: 'Läs planen och svara',
    lead: 'Du och din socialsekreterare har gjort en förändringsplan. Läs den och säg om du godkänner den. Du kan också skriva vad du vill ändra.',
    afterwards:
      'Svarar du inte fortsätter vi med din ansökan ändå. Då står det att planen inte är undertecknad. Du får inte avslag bara för det.',
    asked: 'Din plan',
    papers: 'Vill du hellre skriva under på papper kan du göra det hos oss.',
  },
  remiss_samtycke: {
    title: 'Får vi berätta för Jobbtorg?',
    short: 'Läs och svara',
    lead: 'Vi vill hänvisa dig till Jobbtorg, som hjälper dig till arbete eller studier. Läs vad vi vill berätta för dem, och säg om vi får.',
    afterwards:
      'Säger du nej, eller svarar du inte, hänvisar vi dig ändå men lämnar bara ditt namn. Du får inte avslag för det. Du kan ta tillbaka ett ja när du vill.',
    asked: 'Det här vill vi lämna',
    papers: 'Är något fel i texten? Ring din socialsekreterare innan du svarar.',
  },
  why: 'Varför vi frågar',
  from: 'Kommer från',
  replyBy: (date: string) => `Svara senast ${date}`,
  send: 'Skicka svaret',
  saveAndLeave: 'Spara och fortsätt senare',
  savedTitle: 'Ditt svar är sparat',
  savedText: 'Det är inte skickat än. Du kan fortsätta när du vill, fram till svarsdagen.',
  overTitle: 'Svaret kunde inte skickas',
  overText:
    'Den här frågan är redan avslutad: svarstiden har gått ut, eller så har någon redan svarat. Det du skrev står kvar här nedanför. Ring oss, så tar vi emot det.',
};
