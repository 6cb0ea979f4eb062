import { objectOf } from './answer-schema.ts';
import type { Instrument, Section } from './instrument.ts';

/** The sections of an instrument by id, in its order; all of them when none are named. */
export function chosenSections(
  instrument: Instrument,
  ids?: readonly string[],
): readonly Section[] {
  if (ids === undefined) return instrument.sections;
  return instrument.sections.filter((section) => ids.includes(section.id));
}

type Schema = ReturnType<typeof objectOf>;

/** Schemas made already: they depend on nothing but the data, and making one costs milliseconds. */
const made = new WeakMap<Instrument, Map<string, Schema>>();

/**
 * The strict Zod schema of the answers to an instrument, or to some of its sections: unknown keys
 * are refused. It states each answer's form; which of the conditional questions must be answered
 * is decided by `checkAnswers`. `z.toJSONSchema` takes it, for the API's document.
 */
export function answersSchema(instrument: Instrument, sectionIds?: readonly string[]): Schema {
  const sections = chosenSections(instrument, sectionIds);
  const ofInstrument = made.get(instrument) ?? new Map<string, Schema>();
  made.set(instrument, ofInstrument);
  const key = sections.map(({ id }) => id).join();
  const schema = ofInstrument.get(key) ?? schemaOf(sections);
  ofInstrument.set(key, schema);
  return schema;
}

function schemaOf(sections: readonly Section[]): Schema {
  const conditional = sections.filter((section) => section.when ?? section.outcomes);
  return objectOf(
    sections.flatMap((section) => section.questions),
    new Set(conditional.flatMap((section) => section.questions.map((question) => question.id))),
  );
}
