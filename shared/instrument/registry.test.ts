import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { arbitraryAnswers } from './arbitrary-answers.builder.ts';
import type { Instrument, Section } from './instrument.ts';
import { parseAnswers } from './parse-answers.ts';
import { parseForm } from './parse-form.ts';
import type { Localized, Question } from './question.ts';
import { allInstruments, formIds, instrument, latestInstrument } from './registry.ts';
import { answersSchema } from './schema.ts';
import { toForm } from './to-form.ts';

const questionsOf = (one: Instrument): readonly Question[] =>
  one.sections.flatMap((section) => section.questions);

const withFields = (one: Instrument): readonly Question[] =>
  questionsOf(one).flatMap((question) =>
    question.kind === 'rows' ? [question, ...question.fields] : [question],
  );

const textsOf = (question: Question): readonly Localized[] => [
  question.label,
  ...[question.hint, question.why, question.help].filter((text) => text !== undefined),
  ...(question.kind === 'rows' ? [question.add, question.item] : []),
  ...('options' in question ? question.options.map((option) => option.label) : []),
];

const outcomesOf = (one: Instrument) => {
  const named = new Set(one.sections.flatMap((section: Section) => section.outcomes ?? []));
  return [undefined, ...named];
};

describe('the forms', () => {
  it('are found by name and version, and nothing else is', () => {
    for (const form of formIds) {
      expect(latestInstrument(form).id).toBe(form);
      expect(instrument(form, 1).version).toBe(1);
    }
    expect(() => instrument('ansokan', 99)).toThrow('no version 99');
    expect(() => latestInstrument('toString')).toThrow('no form toString');
  });
});

describe.each(allInstruments.map((one) => [`${one.id} v${one.version}`, one] as const))(
  '%s',
  (_, one) => {
    it('says everything in both languages', () => {
      const texts = [
        one.title,
        ...one.sections.flatMap((section) => [section.title, section.intro ?? section.title]),
        ...withFields(one).flatMap(textsOf),
      ];
      for (const text of texts) {
        expect(text.sv.trim()).toBe(text.sv);
        expect(text.sv).not.toBe('');
        expect(text.en).not.toBe('');
      }
    });

    it('has a name of its own for each section, question and field', () => {
      const sections = one.sections.map(({ id }) => id);
      expect(new Set(sections).size).toBe(sections.length);
      const questions = questionsOf(one).map(({ id }) => id);
      expect(new Set(questions).size).toBe(questions.length);
      for (const question of questionsOf(one)) {
        expect(question.id).toMatch(/^[a-z][A-Za-z0-9]*$/);
        if (question.kind !== 'rows') continue;
        const fields = question.fields.map(({ id }) => id);
        expect(new Set(fields).size).toBe(fields.length);
      }
    });

    it('has conditions only on questions that stand before, and that can be met', () => {
      const before = new Map<string, Question>();
      const check = (item: Question | Section, others = before) => {
        if (item.when === undefined) return;
        const target = others.get(item.when.question) ?? before.get(item.when.question);
        expect(target, `${item.id} stands on ${item.when.question}`).toBeDefined();
        const values = 'in' in item.when ? item.when.in : Object.values(item.when).slice(1);
        const offered: readonly unknown[] =
          target && 'options' in target
            ? target.options.map((option) => option.value)
            : [true, false];
        for (const value of values) expect(offered, item.id).toContain(value);
      };
      for (const section of one.sections) {
        check(section);
        for (const question of section.questions) {
          check(question);
          before.set(question.id, question);
          if (question.kind !== 'rows') continue;
          const fields = new Map<string, Question>();
          for (const field of question.fields) {
            check(field, fields);
            fields.set(field.id, field);
          }
        }
      }
    });

    it('tells why sensitive things are asked: personal numbers, health, the economy (R043)', () => {
      const isSensitive = (question: Question) =>
        question.kind === 'personal_number' ||
        question.kind === 'money' ||
        /health|sick|hinder|cannotWork|violence|debts|accountNumber/i.test(question.id);
      for (const question of questionsOf(one)) {
        if (isSensitive(question)) expect(question.why, question.id).toBeDefined();
        if (question.kind !== 'rows') continue;
        const told = question.why !== undefined;
        for (const field of question.fields.filter(isSensitive)) {
          expect(told || field.why !== undefined, `${question.id}.${field.id}`).toBe(true);
        }
      }
    });

    it('has a JSON Schema', () => {
      expect(z.toJSONSchema(answersSchema(one))).toMatchObject({ additionalProperties: false });
    });

    it.each(outcomesOf(one))(
      'takes any complete answers, typed or as JSON (outcome %s)',
      (outcome) => {
        const scope = outcome === undefined ? {} : { outcome };
        fc.assert(
          fc.property(arbitraryAnswers(one, scope), (any) => {
            const given = parseAnswers(one, any, scope);
            expect(given).toEqual({ ok: true, answers: any });
            if (given.ok) {
              expect(parseForm(one, toForm(one, given.answers), scope)).toEqual(given);
            }
          }),
          { numRuns: 25 },
        );
      },
    );
  },
);
