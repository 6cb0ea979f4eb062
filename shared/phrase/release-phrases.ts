import type { PhraseBank } from './phrase.ts';
import { costPhrases } from './release/cost-phrases.ts';
import { decisionPhrases } from './release/decision-phrases.ts';
import { rowPhrases } from './release/row-phrases.ts';

/** The phrases that the release brings; a manager's later wording of one comes in its place. */
export const releasePhrases: readonly PhraseBank[] = [
  {
    id: 'fraser-1',
    from: '2025-07-01',
    source: 'Standardfraser som följer med systemet, skrivna mot SoL (2025:400) och FL (2017:900)',
    phrases: [...costPhrases, ...rowPhrases, ...decisionPhrases],
  },
];
