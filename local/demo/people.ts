import type { Role } from '../../shared/access/role.ts';
import { type DemonstrationPerson, district } from '../district.ts';
import { Refusal } from '../refusal.ts';

/** The applicant of that login. @throws Refusal when the district has none */
export function personNamed(username: string): DemonstrationPerson {
  const applicants = district.filter(({ groups }) => groups.includes('sokande'));
  const person = applicants.find((one) => one.username === username);
  if (person !== undefined) return person;
  const names = applicants.map((one) => one.username).join(', ');
  throw new Refusal(`The demonstration has no applicant "${username}". There are: ${names}.`);
}

/** The first of a role. @throws Refusal when there is none */
export function personOf(role: Role): DemonstrationPerson {
  const person = district.find(({ groups }) => groups.includes(role));
  if (person !== undefined) return person;
  throw new Refusal(`The demonstration district has no ${role}.`);
}
