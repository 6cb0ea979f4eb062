import { describe, expect, it } from 'vitest';
import { ansokan } from './forms/ansokan.ts';
import { mottagning } from './forms/mottagning.ts';
import { questionsAsked, sectionsFor, shownSections } from './shown.ts';

const idsOf = (sections: readonly { readonly id: string }[]) => sections.map(({ id }) => id);

describe('what a page shows', () => {
  it('has the page of a partner only for those who live with one', () => {
    const alone = idsOf(shownSections(ansokan, { livesWith: 'alone' }));
    expect(alone).not.toContain('sysselsattning_medsokande');
    const couple = idsOf(shownSections(ansokan, { livesWith: 'partner' }));
    expect(couple).toContain('sysselsattning_medsokande');
  });

  it('has the questions whose conditions are met, and none that hang on one not asked', () => {
    const household = ansokan.sections[1];
    expect(idsOf(questionsAsked(ansokan, household, {}))).toEqual(['livesWith']);
    expect(questionsAsked(ansokan, household, { livesWith: 'partner' })).toHaveLength(3);
    const housing = ansokan.sections[3];
    const known = { housingForm: 'rental', sharesHousehold: true };
    expect(idsOf(questionsAsked(ansokan, housing, known))).not.toContain('sharedWith');
  });

  it('has the section of an outcome only with that outcome', () => {
    expect(idsOf(sectionsFor(mottagning))).not.toContain('komplettering');
    expect(idsOf(sectionsFor(mottagning, 'komplettering'))).toContain('komplettering');
    expect(idsOf(sectionsFor(mottagning, 'komplettering'))).not.toContain('aterkallad');
  });
});
