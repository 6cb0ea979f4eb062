import type { Answers } from '../instrument/instrument.ts';
import type { AdultId } from './household-from.ts';

/** Whether a plan for change concerns an adult; in its first version it was the applicant's. */
export function planConcerns({ concerns = 'applicant' }: Answers, adult: AdultId): boolean {
  return concerns === 'both' || concerns === (adult === 'applicant' ? 'applicant' : 'partner');
}
