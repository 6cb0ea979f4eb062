/**
 * Assets that are asked for. Money in the bank can be used at once; whether anything else can be
 * turned into money is a judgement, so its available part must be said. Source: SoL 12:1.
 */
export const assetKinds = {
  bank: { atHand: true, sv: 'Pengar på konto', en: 'Money in bank accounts' },
  kontanter: { atHand: true, sv: 'Kontanter', en: 'Cash' },
  fonder: { atHand: true, sv: 'Fonder och aktier', en: 'Funds and shares' },
  fastighet: { atHand: false, sv: 'Hus eller bostadsrätt', en: 'House or flat owned' },
  fordon: { atHand: false, sv: 'Bil eller annat fordon', en: 'Car or other vehicle' },
  foretag: { atHand: false, sv: 'Företag', en: 'Business' },
  ovrigt: { atHand: false, sv: 'Annan tillgång', en: 'Other asset' },
} as const;
