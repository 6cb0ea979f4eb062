import { describe, expect, it } from 'vitest';
import { forsorjningshinder, forsorjningshinderIn } from './forsorjningshinder.ts';

describe('the coded försörjningshinder', () => {
  it('are the twenty-three of the record today', () => {
    expect(forsorjningshinderIn('2026-11')).toHaveLength(23);
    expect(forsorjningshinderIn('2026-11')).not.toContain('hemarbetande');
  });

  it('had another one that older decisions carry', () => {
    expect(forsorjningshinderIn('2016-12')).toContain('hemarbetande');
    expect(forsorjningshinderIn('2017-01')).not.toContain('hemarbetande');
    expect(forsorjningshinder.hemarbetande.sv).toBe('Hemarbetande');
  });

  it('did not exist before the record began', () => {
    expect(forsorjningshinderIn('2009-12')).toEqual([]);
  });
});
