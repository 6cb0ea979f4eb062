import { describe, expect, it } from 'vitest';
import { adultsAbleToWork, adultsForJobbtorg, adultsUnableToWork } from './able-to-work.ts';
import { anIb1, withPartner } from './answers.builder.ts';

const sickPartner = {
  ...withPartner,
  partnerOccupation: 'sick_certified',
  partnerHinder: 'sjukskriven_ingen',
  partnerCanWork: false,
  partnerCannotWorkWhy: 'Sjukskriven till mars.',
} as const;

describe('ability to work', () => {
  it('is assessed for each adult', () => {
    const couple = anIb1(sickPartner);
    expect(adultsAbleToWork(couple)).toEqual(['applicant']);
    expect(adultsUnableToWork(couple)).toEqual(['co_applicant']);
    expect(adultsAbleToWork(anIb1())).toEqual(['applicant']);
  });

  it('and unemployment together make a remittal to Jobbtorg', () => {
    expect(adultsForJobbtorg(anIb1(sickPartner))).toEqual(['applicant']);
    const working = {
      applicantOccupation: 'work_full',
      applicantHinder: 'heltid_otillracklig',
    } as const;
    expect(adultsForJobbtorg(anIb1(working))).toEqual([]);
    expect(adultsAbleToWork(anIb1(working))).toEqual(['applicant']);
  });
});
