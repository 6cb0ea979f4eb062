import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysisRefusals } from './analysis-refusal.ts';

const areas = ['housing', 'health', 'leisure', 'contactWithParent', 'school'];
const written = fc.record(
  Object.fromEntries(areas.map((area) => [area, fc.constantFrom('', ' ', 'skrivet')])),
  { requiredKeys: [] },
);
const instant = fc
  .integer({ min: 0, max: 10 })
  .map((n) => new Date(Date.UTC(2026, 10, 1, n)).toISOString());
const rest = {
  viewHow: 'not_obtained',
  viewWhyNot: 'litet',
  hasEffect: false,
  noEffectReason: 'x',
};
const analysis = fc.record({ at: instant, answers: written.map((some) => ({ ...some, ...rest })) });
const ids = ['child_1', 'child_2', 'child_3'];
const analyses = fc.dictionary(fc.constantFrom(...ids), analysis);
const children = fc
  .subarray(ids)
  .map((some) => some.map((id) => ({ id, name: `Barn ${id.at(-1)}` })));

test('a child is let through just when its analysis is whole and newer than the last change', () => {
  fc.assert(
    fc.property(children, analyses, instant, (some, made, at) => {
      const refused = analysisRefusals(some, new Map(Object.entries(made)), { at, what: 'ib1' });
      for (const { id } of some) {
        const one = made[id];
        const whole = areas.every((area) =>
          Object.entries(one?.answers ?? {}).some(
            ([name, text]) => name === area && text === 'skrivet',
          ),
        );
        const good = one !== undefined && whole && one.at >= at;
        expect(refused.some(({ child }) => child.id === id)).toBe(!good);
      }
      expect(refused.length).toBeLessThanOrEqual(some.length);
    }),
    { numRuns: 2000 },
  );
});

test('a later analysis never makes a refusal, an earlier change never either', () => {
  fc.assert(
    fc.property(analysis, instant, instant, (one, a, b) => {
      const [early, late] = [a, b].toSorted();
      const child = [{ id: 'child_1', name: 'Maja' }];
      const at = (made: string, since: string) =>
        analysisRefusals(child, new Map([['child_1', { ...one, at: made }]]), {
          at: since,
          what: 'proposal',
        }).length;
      expect(at(late ?? '', early ?? '')).toBeLessThanOrEqual(at(early ?? '', late ?? ''));
    }),
  );
});
