import type { Instrument } from '../instrument.ts';
import { duties, signature, timePlan } from './ib4/agreement.ts';
import { change, difficulties, needs, reasons, situation, steps } from './ib4/headings.ts';

/** IB 4, förändringsplan (R030): its eight headings in order, word for word (R104–R111). */
export const ib4 = {
  id: 'ib4',
  version: 1,
  title: { sv: 'IB 4 – Förändringsplan', en: 'IB 4 – Plan for change' },
  sections: [situation, change, reasons, needs, steps, difficulties, timePlan, duties, signature],
} as const satisfies Instrument;
