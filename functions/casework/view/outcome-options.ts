import type { Option } from '../../../shared/instrument/question.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';

interface Words {
  readonly label: string;
  readonly hint: string;
}

function wordsOf(lang: 'sv' | 'en', step: string, outcome: string): Words {
  const steps: Readonly<Record<string, Readonly<Record<string, Words>>>> =
    caseworkPageTexts(lang).outcomes;
  return steps[step]?.[outcome] ?? { label: outcome, hint: '' };
}

/** The ways out of a step as alternatives, each with what it means. */
export function outcomeOptions(step: string, outcomes: readonly string[]): readonly Option[] {
  return outcomes.map((value) => {
    const [sv, en] = [wordsOf('sv', step, value), wordsOf('en', step, value)];
    return {
      value,
      label: { sv: sv.label, en: en.label },
      hint: { sv: sv.hint, en: en.hint },
    };
  });
}

/** How a step went on, in words; undefined where the catalogue has none (the system's own ways). */
export function outcomeWords(lang: 'sv' | 'en', step: string, outcome: string): string | undefined {
  const { label } = wordsOf(lang, step, outcome);
  return label === outcome ? undefined : label;
}
