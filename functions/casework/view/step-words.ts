import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { aboutOf } from '../case-view.ts';

/** A step in words; a step that the catalogue lacks is a fault that a test shows, not the page. */
export function stepWords(texts: Texts, step: string): string {
  const steps: Readonly<Record<string, string>> = texts.unit.steps;
  return Object.hasOwn(steps, step) ? (steps[step] ?? step) : step;
}

/** That a step was just done; nothing for a word of the address that is no step of ours. */
export function doneWords(texts: Texts, step: string | undefined): string | undefined {
  if (step === 'forsening') return texts.casework.delay.done;
  if (step === 'begaran') return texts.casework.delay.request.done;
  if (step === 'begaran_in') return texts.casework.delay.register.done;
  if (step === 'muntligt') return texts.casework.hearing.done;
  if (step === undefined || !Object.hasOwn(texts.unit.steps, step)) return undefined;
  return texts.casework.case.done(stepWords(texts, step));
}

/** That a part was just opened again; nothing for a word of the address that is no part of ours. */
export function openedWords(
  texts: Texts,
  page: CasePage,
  part: string | undefined,
): string | undefined {
  const [step = '', item] = (part ?? '').split('.');
  if (!Object.hasOwn(texts.unit.steps, step)) return undefined;
  return texts.casework.correction.opened(taskWords(texts, step, aboutOf(page, item)));
}

/** A task in words: its step, and the child or adult that it is about. */
export function taskWords(texts: Texts, step: string, about: string | undefined): string {
  const words = stepWords(texts, step);
  return about === undefined ? words : `${words}: ${about}`;
}

/** What was just done about a sent decision, by the word of the address. */
export function afterWords({ casework }: Texts, done: string | undefined): string | undefined {
  const { register, receipt, amend } = casework.review;
  const words: Readonly<Record<string, string>> = {
    overklagat: register.done,
    tillagt: register.joined,
    mottaget: receipt.done,
    provas: amend.done,
  };
  return done !== undefined && Object.hasOwn(words, done) ? words[done] : undefined;
}
