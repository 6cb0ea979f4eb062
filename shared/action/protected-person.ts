import { type CasePage, readCase } from '../store/case-page.ts';
import type { Deps } from './deps.ts';
import { casesOfPerson } from './read-case.ts';

/**
 * Whether a person is of a case with protected identity: one that the login knows of, or any other
 * that the personal number is in. Such a person applies by the unit's staff, not on the web.
 */
export async function isProtected(
  deps: Deps,
  own: readonly CasePage[],
  personalNumber: string,
): Promise<boolean> {
  if (own.some(({ head }) => head.protectedIdentity)) return true;
  const known = new Set(own.map(({ head }) => head.caseId));
  const others = (await casesOfPerson(deps, personalNumber)).filter((id) => !known.has(id));
  const pages = await Promise.all(others.map((caseId) => readCase(deps.table, caseId)));
  return pages.some((page) => page?.head.protectedIdentity === true);
}
