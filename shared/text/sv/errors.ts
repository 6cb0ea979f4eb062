/** Swedish texts of the error pages: what happened, that nothing was lost or changed, and the way on. */
export const errors = {
  NotFound: {
    title: 'Sidan finns inte',
    text: 'Adressen kan vara fel, eller så har du inte tillgång till sidan.',
  },
  NotAllowed: {
    title: 'Du har inte behörighet',
    text: 'Din roll får inte göra detta. Behöver du det i ditt arbete, tala med din chef.',
  },
  NotLoggedIn: {
    title: 'Du är utloggad',
    text: 'Du loggades ut innan sidan skickades, så det du skrev sist är inte sparat. Logga in i en ny flik, gå sedan tillbaka hit och skicka igen.',
  },
  ForgedPost: {
    title: 'Sidan var för gammal',
    text: 'Formuläret kunde inte kopplas till din inloggning. Inget är ändrat. Gå tillbaka, ladda om sidan och skicka igen.',
  },
  BodyTooLarge: {
    title: 'För mycket på en gång',
    text: 'Det du skickade är större än vi kan ta emot. Korta ner texten och skicka igen.',
  },
  WrongContentType: {
    title: 'Fel sorts innehåll',
    text: 'Det du skickade var inte ett formulär från våra sidor. Inget är sparat.',
  },
  WrongForm: {
    title: 'Formuläret stämmer inte',
    text: 'Det du skickade passar inte ihop med sidan. Inget är sparat. Ladda om sidan och försök igen.',
  },
  Refused: { title: 'Det gick inte att göra', text: 'Inget är ändrat.' },
  Fault: {
    title: 'Något gick fel hos oss',
    text: 'Inget är ändrat. Försök igen om en stund. Om det händer igen, ring oss och ange koden här nedanför.',
  },
  code: 'Kod',
  toStart: 'Till startsidan',
};
