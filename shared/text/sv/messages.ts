/** Swedish texts of what the unit and Jobbtorg write to each other about a remittal. */
export const messages = {
  title: 'Meddelanden',
  none: 'Inga meddelanden än.',
  from: { unit: 'Från handläggaren', office: 'Från Jobbtorg' },
  isNew: 'Nytt meddelande',
  unread: (n: number) =>
    n === 1
      ? 'Jobbtorg har skrivit till dig om en remiss.'
      : `Jobbtorg har skrivit till dig om ${n} remisser.`,
  toThread: 'Läs meddelandet',
  send: 'Skicka meddelandet',
  sent: 'Meddelandet är skickat.',
  lead: {
    unit: 'Jobbtorg läser det du skriver här. Det är att lämna uppgifter, och får bara göras så länge personens samtycke gäller.',
    office: 'Handläggaren läser det du skriver här.',
  },
  draftFirst: 'Har du börjat fylla i formuläret ovanför? Spara det som utkast först.',
};
