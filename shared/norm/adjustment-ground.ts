/** The coded grounds on which a row of the norm is calculated higher or lower in the single case. */
import { kindOf } from './kind-of.ts';

/** Särskilda skäl, SoL 12:7 third paragraph. Examples of practice; `annat` is said in the reason. */
export const adjustmentGrounds = {
  dietkost: { sv: 'Särskild kost', en: 'Special diet' },
  telefon: { sv: 'Höga telefonkostnader', en: 'High telephone costs' },
  kort_vistelse: { sv: 'Kort vistelse', en: 'Short stay' },
  fri_kost: { sv: 'Kosten ingår i boendet', en: 'Food is part of the housing' },
  fritidskort: { sv: 'Fritidskort', en: 'Leisure card' },
  annat: { sv: 'Annat särskilt skäl', en: 'Other special reason' },
} as const;

export const adjustmentGround = kindOf(adjustmentGrounds);
