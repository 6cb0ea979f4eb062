import { describe, expect, test } from 'vitest';
import {
  aChild,
  anApplicant,
  anApplication,
  withPartner,
} from '../../shared/application/answers.builder.ts';
import { ansokan } from '../../shared/instrument/forms/ansokan.ts';
import { toForm } from '../../shared/instrument/to-form.ts';
import {
  application,
  draftOf,
  fitsInStore,
  foreignFields,
  pagesOf,
  progressOf,
  typedWithMarks,
} from './draft.ts';

const judging = { today: '2026-11-02', applicant: anApplicant };

const stored = (raw: Record<string, string[]>) => ({
  sub: 'sub-sara',
  form: 'ansokan',
  formVersion: 1,
  raw,
  savedAt: '2026-11-02T08:00:00.000Z',
  version: 1,
});

const statusOf = (part: string, form: Record<string, readonly string[]>, seen: string[] = []) =>
  progressOf({ form, seen }, judging).find(({ page }) => page.id === part)?.status;

describe('how far a part has come', () => {
  test('a part that was never sent is not started, though nothing on it be required', () => {
    expect(statusOf('barn', {})).toBe('notStarted');
  });

  test('a part with nothing to tell is done when it has been sent', () => {
    expect(statusOf('barn', {}, ['barn'])).toBe('done');
  });

  test('a part with an answer missing is begun, not done', () => {
    expect(statusOf('om_dig', { phone: ['0701740605'] })).toBe('draft');
  });

  test('a part written by another way in counts by what is in it', () => {
    const form = toForm(ansokan, anApplication());
    expect(statusOf('om_dig', form)).toBe('done');
  });

  test('the same person twice in the household is to be mended where it was written', () => {
    const oneself = { ...withPartner, partnerNumber: anApplicant.personalNumber };
    const form = { ...toForm(ansokan, anApplication()), ...toForm(ansokan, oneself) };
    const found = progressOf({ form, seen: ['barn'] }, judging).filter(
      ({ errors }) => errors.length > 0,
    );
    expect(found.map(({ page, errors }) => [page.id, errors[0]?.path])).toContainEqual([
      'hushall',
      'partnerNumber',
    ]);
  });
});

describe('the parts of an application', () => {
  test('one who lives alone is not asked what a partner does', () => {
    const pages = pagesOf(toForm(ansokan, anApplication())).map(({ id }) => id);
    expect(pages).not.toContain('sysselsattning_medsokande');
    expect(pages).not.toContain('intyg');
  });

  test('a field of another part is foreign to this one', () => {
    const part = application.sections.find(({ id }) => id === 'barn');
    const form = { 'children.0.name': ['Alma'], clearing: ['8105'], evil: ['1'] };
    expect(part && foreignFields(part, form).map(({ path }) => path)).toEqual(['clearing', 'evil']);
  });
});

describe('what is kept of a draft', () => {
  test('comes back as it was, with the parts that were sent', () => {
    const form = toForm(ansokan, anApplication({ children: [aChild(4)] }));
    const raw = typedWithMarks({ form, seen: ['barn', 'barn'] });
    const copy = Object.fromEntries(
      Object.entries(raw).map(([name, values]) => [name, [...values]]),
    );
    expect(draftOf(stored(copy))).toEqual({
      form,
      seen: ['barn'],
      savedAt: '2026-11-02T08:00:00.000Z',
    });
  });

  test('leaves out fields that an older form had', () => {
    expect(draftOf(stored({ phone: ['0701740605'], fax: ['08'] }))?.form).toEqual({
      phone: ['0701740605'],
    });
  });

  test('is refused when it is larger than an item can be', () => {
    expect(fitsInStore({ reasonToApply: ['x'.repeat(300_000)] })).toBe(false);
  });
});
