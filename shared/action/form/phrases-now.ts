import type { Phrases } from '../../application/decision-rows.ts';
import type { FormContext } from './effect.ts';

/** The standard texts of the day on which somebody writes or signs. */
export async function phrasesNow(_context: Pick<FormContext, 'deps' | 'now'>): Promise<Phrases> {
  return { bank: '', texts: new Map() };
}
