import type { Instrument, Section } from './instrument.ts';
import type { Condition, Field, Question, RowsQuestion } from './question.ts';

/** What is known so far: answers by question id, not yet checked. */
export type Known = Readonly<Record<string, unknown>>;

/** Whether a condition is met; a question without an answer meets none. */
function isMet(condition: Condition, answer: unknown): boolean {
  if (answer === undefined) return false;
  if ('equals' in condition) return answer === condition.equals;
  if ('not' in condition) return answer !== condition.not;
  if ('in' in condition) return condition.in.some((value) => value === answer);
  return Array.isArray(answer) && answer.includes(condition.includes);
}

/**
 * The answers so far without those to questions that are not asked. Questions stand after those
 * that they depend on, so one pass from the top decides.
 */
export function answersAsked(instrument: Instrument, known: Known): Known {
  const asked: Record<string, unknown> = {};
  for (const section of instrument.sections) {
    if (!isAsked(section, asked)) continue;
    for (const question of section.questions) {
      const answer = known[question.id];
      if (answer === undefined || !isAsked(question, asked)) continue;
      asked[question.id] = answer;
    }
  }
  return asked;
}

/** Whether a section or a question is asked, by the answers to what was asked before it. */
export function isAsked(item: Section | Question, asked: Known): boolean {
  return item.when === undefined || isMet(item.when, asked[item.when.question]);
}

/** The questions of a section that are asked, by the answers so far. */
export function questionsAsked(
  instrument: Instrument,
  section: Section,
  known: Known,
): readonly Question[] {
  const asked = answersAsked(instrument, known);
  return isAsked(section, asked)
    ? section.questions.filter((question) => isAsked(question, asked))
    : [];
}

/** The fields of a row that are asked, and the row without the others. */
export function rowAsked(
  question: RowsQuestion,
  row: Known,
  asked: Known,
): { readonly fields: readonly Field[]; readonly row: Known } {
  const ids = new Set(question.fields.map((field) => field.id));
  const kept: Record<string, unknown> = {};
  const fields = question.fields.filter((field) => {
    const inRow = field.when !== undefined && ids.has(field.when.question);
    if (!isAsked(field, inRow ? kept : asked)) return false;
    if (row[field.id] !== undefined) kept[field.id] = row[field.id];
    return true;
  });
  return { fields, row: kept };
}

/**
 * The sections that make up the form: all that belong to no outcome, and those of the outcome that
 * is taken.
 */
export function sectionsFor(instrument: Instrument, outcome?: string): readonly Section[] {
  return instrument.sections.filter(
    (section) =>
      section.outcomes === undefined ||
      (outcome !== undefined && section.outcomes.includes(outcome)),
  );
}

/**
 * The sections that a page shows for the answers typed so far: an applicant without a partner is
 * never shown the partner's page.
 */
export function shownSections(
  instrument: Instrument,
  known: Known,
  outcome?: string,
): readonly Section[] {
  const asked = answersAsked(instrument, known);
  return sectionsFor(instrument, outcome).filter((section) => isAsked(section, asked));
}
