/** Whose turn it is, by the process tables. */
import { type Role, roleSchema } from '../../shared/access/role.ts';
import { jobbtorgRemiss } from '../../workflows/jobbtorg_remiss.ts';
import { nyansokan } from '../../workflows/nyansokan.ts';
import { isParallel, isSystem, type Process } from '../../workflows/process.ts';

const process: Process = nyansokan;

/** Roles that may have something to do while an application is at a step; none where the system works. */
export function rolesAt(stepName: string): readonly Role[] {
  const step = process.steps[stepName];
  if (step === undefined || isSystem(step)) return [];
  if (!isParallel(step)) return [roleSchema.parse(step.by)];
  const parts = Object.values(step.parts).map(({ by }) => by);
  const receivers = Object.values(jobbtorgRemiss.steps).flatMap((one) =>
    'by' in one ? [one.by] : [],
  );
  return [...new Set([...parts, ...receivers])].map((role) => roleSchema.parse(role));
}

/** The order in which tasks are taken up: that of the table. */
const order = [
  ...Object.entries(process.steps),
  ...Object.entries<unknown>(jobbtorgRemiss.steps),
].flatMap(([name]) => {
  const step = process.steps[name];
  return step && isParallel(step) ? Object.keys(step.parts) : [name];
});

/** Tasks in the order of the tables, children in the order of their ids. */
export function inOrder<T extends { readonly step: string; readonly task: string }>(
  tasks: readonly T[],
): readonly T[] {
  return tasks.toSorted(
    (a, b) => order.indexOf(a.step) - order.indexOf(b.step) || a.task.localeCompare(b.task),
  );
}

/** Whether the application has come to an end of its process. */
export function isOver(step: string): boolean {
  return Object.hasOwn(nyansokan.ends, step);
}
