/**
 * Instruments: forms as versioned data, read, judged and put back by one engine, whoever fills them in.
 * May import the household (personal numbers, dates) and the norm's catalogues, and nothing else.
 */
import type { Condition, Localized, Question } from './question.ts';

/**
 * A part of an instrument: a page of the applicant's, a heading of the caseworker's.
 * With `outcomes` it is asked only when the task is completed by one of those ways.
 */
export interface Section {
  readonly id: string;
  readonly title: Localized;
  readonly intro?: Localized;
  readonly when?: Condition;
  readonly outcomes?: readonly string[];
  readonly questions: readonly Question[];
}

/** A form as versioned data: the same questions for all (R033). A case keeps the version it began with. */
export interface Instrument {
  readonly id: string;
  readonly version: number;
  readonly title: Localized;
  readonly sections: readonly Section[];
}

/**
 * What was typed, word for word, by form field name: `rent`, `children.0.name`, a checkbox set
 * with one value for each ticked box. Only fields of the instrument, never the page's own
 * (form key, button).
 */
export type RawForm = Readonly<Record<string, readonly string[]>>;

/** The normalised answer to a question that is not a row. */
export type Answer = string | number | boolean | readonly string[];

/** The normalised answers of one row, by field id. */
export type Row = Readonly<Record<string, Answer>>;

/** Normalised answers by question id, when the instrument is known only at run time. */
export type Answers = Readonly<Record<string, Answer | readonly Row[]>>;

/** Sections of an instrument by id. */
export type SectionId<I extends Instrument> = I['sections'][number]['id'];
