/**
 * Conditional questions without script. Each condition on an answer of the same page gets a number;
 * the alternatives that fulfil it carry the number, and the stylesheet shows what waits for it when
 * one of them is chosen (`:has`). Browsers without `:has` show every question, which is right too:
 * answers to what is not asked are left out when the form is read.
 */

import type { Instrument, RawForm, Section } from '../../instrument/instrument.ts';
import type { Field, Question } from '../../instrument/question.ts';
import { readForm } from '../../instrument/read-form.ts';
import { rowCount } from '../../instrument/rows.ts';
import { answersAsked, isAsked, type Known } from '../../instrument/shown.ts';

/** As many conditions as the stylesheet has rules for; beyond it the questions are simply shown. */
export const maxGroups = 120;

type Dependent = Section | Question;

interface Group {
  readonly group: number;
  readonly item: Dependent;
}

/** What a page's alternatives reveal, and what of it hangs on answers of other pages. */
export interface Reveals {
  /** Groups by the path of the question that they wait for. */
  readonly groups: ReadonlyMap<string, readonly Group[]>;
  /** The questions of the page by path: one that is hidden reveals nothing. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly known: Known;
}

/** How a dependent question is shown: not at all, always, or inside these groups. */
export type Shown = 'never' | 'always' | readonly number[];

const sameCondition = (a: Dependent, b: Dependent) =>
  JSON.stringify(a.when) === JSON.stringify(b.when);

function withItem(groups: Map<string, readonly Group[]>, path: string, item: Dependent): void {
  const there = groups.get(path) ?? [];
  if (there.some((other) => sameCondition(other.item, item))) return;
  const group = [...groups.values()].reduce((sum, list) => sum + list.length, 0);
  groups.set(path, [...there, { group, item }]);
}

/** Every question of the sections by the path of its form field, fields of rows too. */
function byPath(shown: readonly Section[], values: RawForm): Map<string, Question> {
  const found = new Map<string, Question>();
  for (const question of shown.flatMap((section) => section.questions)) {
    found.set(question.id, question);
    if (question.kind !== 'rows') continue;
    for (let row = 0; row < rowCount(question, values); row += 1) {
      for (const field of question.fields) found.set(`${question.id}.${row}.${field.id}`, field);
    }
  }
  return found;
}

/** Path of the question that the item at a path waits for: in the same row, or on the page. */
function controllerOf(
  questions: ReadonlyMap<string, Question>,
  path: string,
  item: Dependent,
): string | undefined {
  if (item.when === undefined) return undefined;
  const inRow = `${path.split('.').slice(0, -1).join('.')}.${item.when.question}`;
  return [inRow, item.when.question].find((candidate) => questions.has(candidate));
}

/** Numbers the conditions of a page. `values` is the whole draft: conditions look at other pages. */
export function revealsOf(
  instrument: Instrument,
  shown: readonly Section[],
  values: RawForm,
): Reveals {
  const questions = byPath(shown, values);
  const groups = new Map<string, readonly Group[]>();
  const sections = shown.map((section): [string, Dependent] => [section.id, section]);
  for (const [path, item] of [...sections, ...questions]) {
    const controller = controllerOf(questions, path, item);
    if (controller !== undefined) withItem(groups, controller, item);
  }
  const known = answersAsked(instrument, readForm(instrument, values).known);
  return { groups, questions, known };
}

/** How to show a section or a question that may have a condition; `path` is its form field's. */
export function shownBy(reveals: Reveals, item: Dependent, path: string): Shown {
  if (item.when === undefined) return 'always';
  const controller = controllerOf(reveals.questions, path, item);
  const found = reveals.groups
    .get(controller ?? '')
    ?.find((other) => sameCondition(other.item, item));
  if (controller === undefined || found === undefined) {
    return isAsked(item, reveals.known) ? 'always' : 'never';
  }
  const parent = reveals.questions.get(controller);
  const outer = parent === undefined ? 'always' : shownBy(reveals, parent, controller);
  if (outer === 'never') return 'never';
  const own = found.group < maxGroups ? [found.group] : [];
  const all = outer === 'always' ? own : [...outer, ...own];
  return all.length > 0 ? all : 'always';
}

/** The numbers that an alternative of a question reveals, as an attribute; undefined when none. */
export function revealing(
  reveals: Reveals,
  path: string,
  kind: Field['kind'],
  value: string,
): string | undefined {
  const answer =
    kind === 'yes_no' || kind === 'confirm'
      ? value === 'yes'
      : kind === 'choices'
        ? [value]
        : value;
  const met = (reveals.groups.get(path) ?? []).filter(
    ({ item }) => item.when && isAsked(item, { [item.when.question]: answer }),
  );
  return met.length > 0 ? met.map(({ group }) => group).join(' ') : undefined;
}
