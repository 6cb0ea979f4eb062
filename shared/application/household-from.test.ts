import { describe, expect, it } from 'vitest';
import { ansokan } from '../instrument/forms/ansokan.ts';
import { aChild, anApplicant, anApplication, withPartner } from './answers.builder.ts';
import { householdErrors } from './household-errors.ts';
import { householdFrom } from './household-from.ts';
import { monthOf } from './month-of.ts';

describe('the household of an application', () => {
  it('is the applicant alone, or with the partner', () => {
    expect(householdFrom(anApplication(), anApplicant).adults).toEqual([
      { id: 'applicant', ...anApplicant },
    ]);
    expect(
      householdFrom(anApplication({ ...withPartner, ...workOfPartner }), anApplicant).adults,
    ).toEqual([
      { id: 'applicant', ...anApplicant },
      { id: 'co_applicant', name: 'Omar Lind', personalNumber: '197802022389' },
    ]);
  });

  it('has each child with age, time at home, lunch and school', () => {
    const children = [
      aChild(5, { school: 'preschool', lunch: true }),
      aChild(12, { residence: 'half' }),
      aChild(19, { school: 'gymnasium', residence: 'days', days: 10 }),
      aChild(9, { number: '201701102384' }),
    ];
    const household = householdFrom(anApplication({ children }), anApplicant);
    expect(household.children).toMatchObject([
      { id: 'child_1', birthDate: '2021-06-01', lunch: 'away', inSchool: false },
      { id: 'child_2', residence: { kind: 'half' }, lunch: 'home', inSchool: true },
      { id: 'child_3', residence: { kind: 'days', days: 10 }, inSchool: true },
      { id: 'child_4', birthDate: '2017-01-10', personalNumber: '201701102384' },
    ]);
  });

  it('keeps the id of a child that is known, when others come and go', () => {
    const before = householdFrom({ children: [aChild(5), aChild(12)] }, anApplicant);
    const after = householdFrom(
      { children: [aChild(1), aChild(12), aChild(3)] },
      anApplicant,
      before.children,
    );
    expect(after.children.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'child_3 Barn 1',
      'child_2 Barn 12',
      'child_4 Barn 3',
    ]);
  });

  it('counts those with whom a lodger shares the household', () => {
    const lodger = {
      housingForm: 'lodger',
      personsInHome: 4,
      sharesHousehold: true,
      sharedWith: 3,
    } as const;
    expect(householdFrom(anApplication(lodger), anApplicant).sharedWith).toBe(3);
  });

  it('can be read from a telephone contact of which only the name is known', () => {
    expect(householdFrom({}, anApplicant)).toMatchObject({ children: [], sharedWith: 0 });
    expect(householdFrom({ livesWith: 'partner' }, anApplicant).adults).toHaveLength(2);
  });

  it('has nobody two times', () => {
    const { personalNumber } = anApplicant;
    const answers = {
      livesWith: 'partner',
      partnerName: 'Sara',
      partnerNumber: personalNumber,
      children: [
        aChild(5),
        aChild(9, { number: '201701102384' }),
        aChild(9, { number: '201701102384' }),
      ],
    } as const;
    const errors = householdErrors(ansokan, householdFrom(answers, anApplicant));
    expect(errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'partnerNumber PersonTwice',
      'children.2.number PersonTwice',
    ]);
  });

  it('concerns the month applied for', () => {
    expect(monthOf(anApplication())).toBe('2026-11');
  });
});

const workOfPartner = { partnerOccupation: 'work_full', partnerCanWork: true } as const;
