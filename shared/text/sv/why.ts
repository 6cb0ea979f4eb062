/** Swedish texts of "why this amount?": how a row of a calculation came to be what it is. */
export const why = {
  ask: 'Varför det här beloppet?',
  applied: 'Sökt',
  stated: 'Uppgivet',
  proposed: 'Enligt regeln',
  approved: 'Godkänt',
  counted: 'Räknas',
  rule: 'Regel',
  law: 'Lag',
  table: 'Belopp ur',
  evidence: 'Underlag',
  changed: 'Ändrat',
  changedBy: 'Ändrat av',
  limit: 'Gräns',
  overLimit: (limit: string, over: string) =>
    `Gränsen är ${limit}. Kostnaden är ${over} över. Därför bedöms om den är skälig.`,
  limitUnverified: 'Gränsen är ett exempel som kommunen inte har beslutat.',
  evidenceKinds: {
    form: 'formulär',
    attachment: 'bilaga',
    register: 'registersvar',
    note: 'anteckning',
    calculation: 'tidigare beräkning',
  },
  norm: (year: string) => `Riksnormen ${year}`,
  laws: {
    SoL: (chapter: string, section: string, rest: string) =>
      `${chapter} kap. ${section} §${rest} socialtjänstlagen (2025:400)`,
    SoF: (chapter: string, section: string, rest: string) =>
      `${chapter} kap. ${section} §${rest} socialtjänstförordningen (2025:468)`,
  },
  rules: {
    adults_personal:
      'Riksnormen har ett belopp för vuxnas mat, kläder, fritid, hygien, tidning och telefon.',
    child_personal:
      'Riksnormen har ett belopp för varje barn, efter åldern den sista dagen i månaden.',
    common_costs:
      'Riksnormen har ett belopp för det som hushållet delar på, efter hur många ni är.',
    common_costs_shared:
      'Den som delar hushåll med andra får sin del av beloppet för alla som delar.',
    reasonable_cost: 'Lagen räknar upp kostnaden. Den godkänns så långt den är skälig.',
    other_living_cost:
      'Annat som behövs för att leva. Kostnaden godkänns så långt den behövs och är skälig.',
    counted_income: 'Egna pengar räknas av från det ni behöver.',
    jobbstimulans:
      'En fjärdedel av lönen räknas inte för den som har haft försörjningsstöd sex månader i följd. Det gäller i två år.',
    school_income:
      'Lön till barn och skolungdomar räknas inte, utom det som under året går över ett prisbasbelopp.',
    not_counted_income: 'Pengar som ska täcka en särskild kostnad räknas inte.',
    income_outside_household: 'Bara inkomster i det hushåll som beräkningen gäller räknas.',
    available_asset: 'Pengar och annat som kan användas den här månaden räknas.',
  },
  /** The whole calculation, as the one it concerns reads it. */
  whole: {
    calculation: 'Så har vi räknat',
    needs: 'Det du behöver',
    needsTotal: 'Summa behov',
    incomes: 'Pengar som du har',
    incomesTotal: 'Summa inkomster',
    applied: 'Du skrev',
    counted: 'Kronor',
    result: 'Behov minus inkomster',
    surplus: 'Du har mer pengar än behovet',
  },
};
