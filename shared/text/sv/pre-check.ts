/** Swedish texts of the open pre-check: honest about what it does not know, and never a decision. */
export const preCheck = {
  title: 'Räkna på ekonomiskt bistånd',
  lead: 'Skriv ungefär hur det ser ut, så räknar vi med samma regler som när någon ansöker. Du behöver inte logga in.',
  privacy:
    'Du skriver inget namn. Det du skriver sparas inte, och ingen hos oss ser det. Lämnar du sidan är det borta.',
  mayApply: 'Du får alltid ansöka, vad uträkningen än visar. Du behöver inte räkna först.',
  apply: 'Ansök om ekonomiskt bistånd',
  calculate: 'Räkna',
  clear: 'Börja om med tomma svar',
  change: 'Ändra dina svar',
  result: (month: string) => `Uträkningen för ${month}`,
  notDecision: 'Det här är inget beslut',
  notDecisionText:
    'Det är inte heller någon bedömning. Uträkningen bygger bara på det du skrev här. När du ansöker ser vi på hela din situation, och beloppet kan bli ett annat.',
  lacks: (amount: string) =>
    `Enligt det du har skrivit saknas ${amount} till det som riksnormen och dina kostnader kommer upp i.`,
  covers: (amount: string) =>
    `Enligt det du har skrivit är dina pengar ${amount} mer än riksnormen och dina kostnader. Du kan få stöd ändå, till exempel om något av det här nedanför gäller dig. Är du osäker, ansök.`,
  doubtsTitle: 'Det här vet uträkningen inte',
  doubts: {
    reasonable_cost:
      'Om alla dina kostnader är skäliga. Uträkningen tar med hela beloppen. När du ansöker kan vi godkänna en del av en kostnad.',
    jobbstimulans:
      'Om en del av lönen inte ska räknas. Den som har haft försörjningsstöd sex månader i följd får behålla en fjärdedel av sin lön.',
    to_be_sold:
      'Om det du äger ska säljas först. Uträkningen har inte räknat med det. Vi bedömer vad som är rimligt.',
    shared_home: 'Hur du och de andra delar på kostnaderna. Uträkningen delar dem lika.',
    special_reasons:
      'Om du har särskilda skäl till ett högre belopp, eller behöver något mer, till exempel tandvård, glasögon eller möbler.',
    other_support: 'Om du har rätt till någon annan ersättning som ska sökas först.',
    residence:
      'Om du har rätt till stöd från någon annan än kommunen, till exempel för att du söker asyl. Behöver du hjälp genast prövar vi det ändå.',
  },
  otherTitle: 'Sök också det här',
  otherText:
    'Andra ersättningar går före ekonomiskt bistånd. Sök dem som du kan ha rätt till. Du behöver inte vänta på svar innan du ansöker hos oss.',
  others: [
    {
      name: 'Försäkringskassan',
      text: 'bostadsbidrag, sjukpenning, föräldrapenning, underhållsstöd, aktivitetsstöd',
      href: 'https://www.forsakringskassan.se',
    },
    {
      name: 'Arbetsförmedlingen',
      text: 'inskrivning, som du behöver för a-kassa och aktivitetsstöd',
      href: 'https://arbetsformedlingen.se',
    },
    {
      name: 'Pensionsmyndigheten',
      text: 'pension, bostadstillägg, äldreförsörjningsstöd',
      href: 'https://www.pensionsmyndigheten.se',
    },
    { name: 'CSN', text: 'studiebidrag och studielån', href: 'https://www.csn.se' },
  ],
  noTable: (month: string) =>
    `Det finns inga belopp för ${month} här än. Välj en annan månad. Du får ansöka ändå.`,
  cannot: 'Det går inte att räkna på den här månaden nu. Du får ansöka ändå.',
  names: {
    you: 'du',
    partner: 'den du lever med',
    child: (number: number) => `barn ${number}`,
    source: 'Det du skrev här',
  },
};
