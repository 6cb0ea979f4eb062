/** Swedish texts of the application while it is written, checked and sent. */

export const draft = {
  title: 'Ansök om ekonomiskt bistånd',
  lead: 'Svara på frågorna, en del i taget. Du kan ta delarna i den ordning du vill. Det du skriver sparas varje gång du går vidare.',
  preparedTitle: 'Bra att ha framme',
  prepared: [
    'personnummer på alla som bor hemma',
    'vad ni betalar i hyra och andra kostnader',
    'vilka pengar ni får under månaden',
    'vad ni har på bankkonton',
    'kontonumret dit pengarna ska komma',
  ],
  togetherText: 'Lever du med någon söker ni tillsammans, i en ansökan.',
  acuteTitle: 'Saknar du mat, medicin eller någonstans att sova?',
  acuteText: 'Vänta inte på svar här. Ring oss i dag:',
  parts: 'Delar av ansökan',
  progress: (done: number, of: number) => `${done} av ${of} delar är klara`,
  begin: 'Börja',
  resume: 'Fortsätt',
  checkPart: 'Kontrollera och skicka in',
  partOf: (n: number, of: number) => `Del ${n} av ${of}`,
  toParts: 'Alla delar av ansökan',
  toCheck: 'Tillbaka till kontrollen',
  saveAndContinue: 'Spara och fortsätt',
  saveAndLeave: 'Spara och fortsätt senare',
};

export const check = {
  title: 'Kontrollera dina svar',
  lead: 'Läs igenom det du har svarat. Du kan ändra tills du har skickat in.',
  notReadyTitle: 'Några delar är inte klara',
  notReadyText: 'Svara på det som fattas, så kan du skicka in sedan.',
  notStarted: 'inte påbörjad',
  toMend: (n: number) =>
    n === 1 ? '1 svar fattas eller behöver ändras' : `${n} svar fattas eller behöver ändras`,
  sendTitle: 'Skicka in',
  send: 'Skicka in ansökan',
  alreadyTitle: (month: string) => `Det finns redan en ansökan för ${month}`,
  alreadyText:
    'Hushållet kan ha en ansökan för varje månad. Vill du lägga till något i den som finns, ring oss. Gäller ansökan en annan månad kan du ändra månaden.',
  alreadyLink: 'Se ansökan som finns',
  changeMonth: 'Ändra månad',
  nothingLost: 'Det du har skrivit är kvar.',
};

export const receipt = {
  title: 'Kvitto på din ansökan',
  sent: 'Vi har tagit emot din ansökan',
  keep: 'Spara ärendenumret. Du kan skriva ut sidan, och du hittar den alltid här på dina sidor.',
  caseNumber: 'Ärendenummer',
  month: 'Månad',
  received: 'Kom in',
  applicant: 'Sökande',
  checksum: 'Kontrolltal',
  nextTitle: 'Det här händer nu',
  read: 'Vi läser ansökan. Fattas något frågar vi dig här på dina sidor och ringer.',
  tell: 'Berätta för oss om något ändras under tiden: inkomster, boende eller vilka som bor hemma.',
  acuteTitle: 'Du skrev att du behöver något i dag',
  acuteText: 'Vi hör av oss samma dag. Det går fortare om du ringer oss också:',
  toApplication: 'Se din ansökan',
};
