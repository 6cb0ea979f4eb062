/** Swedish texts of trying other amounts, which are never saved. */
export const caseworkTrial = {
  trial: {
    title: 'Prova andra belopp',
    notSaved: 'Inget är sparat',
    lead: (month: string) =>
      `Det du provar för ${month} syns bara här. Beräkningen i ärendet är som den var.`,
    reason: 'Prövat belopp, inte sparat.',
    instead: (now: string, before: string) =>
      `Försörjningsstödet blir ${now} i stället för ${before}.`,
    unchanged: (now: string) => `Försörjningsstödet är oförändrat, ${now}.`,
    saved: 'Sparat',
    tried: 'Prövat',
    difference: 'Skillnad',
    outcome: (month: string) => `Utfall för ${month}`,
    rows: 'Rader som ändras',
    same: 'Inga rader skiljer sig från det som är sparat.',
    result: 'Så blir det',
    tryIt: 'Räkna',
    reset: 'Börja om med det som är sparat',
    savedWhole: 'Beräkningen som är sparad',
    triedWhole: 'Beräkningen som du provar',
    nothingYet: 'Det finns ingen beräkning att prova mot än. Den görs när IB 1 är klar.',
    open: 'Prova andra belopp',
    tryDraft: 'Prova utan att spara',
    tryingDraft:
      'Det du provar syns bara här tills du väljer Spara och räkna. Går du härifrån är det borta.',
  },
};
