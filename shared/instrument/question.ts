/** A text in each language of the system; Swedish is the one that counts. */
export interface Localized {
  readonly sv: string;
  readonly en: string;
}

/**
 * When a question is asked: by the answer to another question. In a row, `question` is a field of
 * the same row if one has that id, else a question of the instrument. A question whose condition
 * stands on a question that is itself not asked, is not asked.
 */
export type Condition =
  | { readonly question: string; readonly equals: string | boolean }
  | { readonly question: string; readonly not: string | boolean }
  | { readonly question: string; readonly in: readonly string[] }
  | { readonly question: string; readonly includes: string };

/** One alternative of a choice. */
export interface Option {
  readonly value: string;
  readonly label: Localized;
  readonly hint?: Localized;
}

interface Asked {
  /** Unique in the instrument (a field: in its rows). It is also the name of the form field. */
  readonly id: string;
  readonly label: Localized;
  readonly hint?: Localized;
  /** Why it is asked, told to the person who answers (R043). */
  readonly why?: Localized;
  /** Support for the caseworker from the unit's own guidance (R045). */
  readonly help?: Localized;
  /** An answer must be given whenever the question is asked. */
  readonly required?: true;
  readonly when?: Condition;
}

/** One line (`text`), several lines (`textarea`), or the name of a person. Length in characters. */
export interface TextQuestion extends Asked {
  readonly kind: 'text' | 'textarea' | 'name';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: Pattern;
  /**
   * The answers are chosen from a list that the case brings (rows of its calculation, phrases of the
   * bank). What is not in the list is refused by the form's effect, which knows it.
   */
  readonly list?: ListName;
}

/** A list that a page brings to a form. */
export type ListName = 'calculation_rows' | 'phrases';

/** The form that a text must have, an example of it, and what to write when it has another. */
export interface Pattern {
  readonly regex: string;
  readonly example: string;
  readonly say: Localized;
}

/** Text of a known form: answered as `+46701234567`, `YYYY-MM-DD`, `YYYY-MM`, an address. */
export interface FormatQuestion extends Asked {
  readonly kind: 'email' | 'phone' | 'date' | 'month';
}

/** Answered as twelve digits, or as the eight of the birth date where that is allowed. */
export interface PersonalNumberQuestion extends Asked {
  readonly kind: 'personal_number';
  /** A child may be without a number yet; then the birth date is enough. */
  readonly birthDateAllowed?: true;
}

/** A whole number. */
export interface NumberQuestion extends Asked {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
}

/** Typed in kronor ("1 234,50"), answered in whole öre; `min` (0 if not given) and `max` in öre. */
export interface MoneyQuestion extends Asked {
  readonly kind: 'money';
  readonly min?: number;
  readonly max?: number;
}

/** Answered `true` or `false`; typed as `yes` or `no`. */
export interface YesNoQuestion extends Asked {
  readonly kind: 'yes_no';
}

/** One of several. */
export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** Radio buttons unless told otherwise. */
  readonly look?: 'radio' | 'select';
}

/** Any of several; always answered, by an empty list where nothing was ticked. */
export interface ChoicesQuestion extends Asked {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  readonly min?: number;
}

/** Must be ticked. */
export interface ConfirmQuestion extends Asked {
  readonly kind: 'confirm';
}

/** Text only; nothing is answered. */
export interface Note extends Asked {
  readonly kind: 'note';
}

/** A question that can stand in a row. */
export type Field =
  | TextQuestion
  | FormatQuestion
  | PersonalNumberQuestion
  | NumberQuestion
  | MoneyQuestion
  | YesNoQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | ConfirmQuestion
  | Note;

/** A repeating group; always answered, by an empty list where there are no rows. */
export interface RowsQuestion extends Asked {
  readonly kind: 'rows';
  readonly fields: readonly Field[];
  readonly min?: number;
  readonly max: number;
  /** The button: "Lägg till ett barn". */
  readonly add: Localized;
  /** One row, to be numbered: "Barn". */
  readonly item: Localized;
}

export type Question = Field | RowsQuestion;
