import { describe, expect, it } from 'vitest';
import { couldNotRun, failures, numbers, outcomeOf, together } from './outcome.ts';
import type { Result } from './report.ts';

const aTest = (state: Result['state'], title = 'a test'): Result => ({
  file: 'a.test.ts',
  title,
  state,
  why: state === 'failed' ? 'because' : '',
});

describe('the figures of a suite', () => {
  it('are just those of its tests when all went well', () => {
    expect(numbers(outcomeOf([aTest('passed'), aTest('passed')], 0))).toBe('2 passed, 0 failed');
  });

  it('count a skipped test as a failure too, and name it', () => {
    const outcome = outcomeOf([aTest('passed'), aTest('skipped', 'is put off')], 0);
    expect(numbers(outcome)).toBe('1 passed, 1 failed, 1 skipped');
    expect(failures(outcome).join('\n')).toContain('is put off');
  });

  it('fail when no test was run', () => {
    expect(outcomeOf([], 0)).toMatchObject({ failed: 1, errors: ['no test was run'] });
  });

  it('fail when the run ended badly though no test failed', () => {
    expect(outcomeOf([aTest('passed')], 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('do not count a bad end twice when a test failed', () => {
    const outcome = outcomeOf([aTest('failed')], 1);
    expect(outcome).toMatchObject({ failed: 1, errors: [] });
    expect(failures(outcome)).toEqual(['failed: a.test.ts > a test\nbecause']);
  });

  it('are added up, with suites that could not be run among them', () => {
    const all = together([outcomeOf([aTest('passed')], 0), couldNotRun('Python is missing.')]);
    expect(numbers(all)).toBe('1 passed, 1 failed');
    expect(failures(all)).toEqual(['Python is missing.']);
  });
});
