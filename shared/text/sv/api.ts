/** Swedish texts of what only the JSON API says, by the problem's code. */
export const api = {
  problems: {
    NotLoggedIn: 'Skicka en giltig id-token i Authorization: Bearer.',
    NotAllowed: 'Ingen av tokenens roller får göra detta.',
    NotFound: 'Det finns inte, eller så har du inte tillgång till det.',
    NotJson: 'Skicka innehållet som application/json.',
    WrongJson: 'Innehållet är inte JSON som går att läsa. Inget är sparat.',
    WrongBody: 'Innehållet följer inte beskrivningen. Inget är sparat.',
    WrongQuery: 'Adressens frågedel följer inte beskrivningen.',
    WrongIdempotencyKey:
      'Varje POST ska ha rubriken Idempotency-Key: 8–64 bokstäver, siffror, streck eller understreck, en ny för varje handling.',
    BodyTooLarge: 'Innehållet är större än vi kan ta emot. Inget är sparat.',
    FieldErrors: 'Något i svaren behöver rättas. Inget är sparat.',
    NoSuchOutcome: 'Uppgiften har inget sådant utfall. De som finns står i dess ways.',
    NoSuchStaff: 'Ingen med den rollen i enheten har det sub.',
    NoSuchUnit: 'Det finns ingen sådan enhet.',
    WrongSignature: 'Signaturen stämmer inte.',
    OutsideWindow:
      'Meddelandet är inte signerat inom fem minuter från nu. Signera det på nytt och skicka igen.',
    WrongWebhookId:
      'webhook-id ska vara 8–64 bokstäver, siffror, streck eller understreck, ett nytt för varje meddelande.',
    OutOfOrder:
      'Ett tidigare meddelande om remissen saknas. Skicka det med numret i expected först.',
    NotYetOpen: 'Steget är på väg att öppnas. Skicka samma meddelande igen om några sekunder.',
    NotItsTurn: 'Remissen är i ett annat steg, det som står i step. Inget är ändrat.',
    Fault: 'Något gick fel hos oss. Inget är ändrat. Försök igen med samma Idempotency-Key.',
  },
};
