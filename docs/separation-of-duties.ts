import { may } from '../shared/access/permission.ts';
import { type Role, roles } from '../shared/access/role.ts';
import type { Viewer } from '../shared/access/viewer.ts';
import { actionFor } from '../shared/action/task-access.ts';
import { mayAttest } from '../shared/payment/payment-order.ts';
import { isParallel } from '../workflows/process.ts';
import { processes } from '../workflows/registry.ts';

/** A duty in the making of a decision, by the forms that it is done on. */
export const duties = [
  { duty: 'investigate and calculate', forms: ['ib1'] },
  { duty: 'propose', forms: ['forslag', 'prova_andring', 'rattidsprovning', 'omprovning'] },
  { duty: 'sign within delegation', forms: ['beslut', 'andring_beslut', 'avvisning_beslut'] },
  { duty: 'sign beyond delegation', forms: ['beslut', 'andring_beslut', 'avvisning_beslut'] },
] as const;

/** The steps of the processes that a duty is done at; beyond delegation is a step of its own. */
function stepsOf({
  duty,
  forms,
}: (typeof duties)[number]): readonly { form: string; role: Role }[] {
  const beyond = duty === 'sign beyond delegation';
  return Object.values(processes)
    .flatMap((process) => Object.values(process.steps))
    .flatMap((step) => (isParallel(step) ? Object.values(step.parts) : [step]))
    .flatMap((step) => ('form' in step ? [step] : []))
    .filter(({ form }) => forms.some((one) => one === form))
    .flatMap(({ form, by }) => roles.filter((role) => role === by).map((role) => ({ form, role })))
    .filter(({ role, form }) => !form.endsWith('beslut') || (role === 'enhetschef') === beyond);
}

/** Whether a role may do a duty, asked of the permission function for each step that it is done at. */
export function mayDo(role: Role, duty: (typeof duties)[number]): boolean {
  const viewer: Viewer = { sub: 'a', name: 'A', roles: [role], unit: 'u', seesProtected: false };
  const steps = stepsOf(duty);
  return (
    steps.length > 0 &&
    steps.every(
      (step) =>
        may(viewer, actionFor(viewer, step), {
          unit: 'u',
          relation: 'assigned',
          protectedIdentity: false,
          stepRole: step.role,
        }).allowed,
    )
  );
}

/** Whether the one who decided may attest the payment of it, in words. */
export function attestWords(): string {
  const [decider, another] = [
    mayAttest({ decidedBy: 'a' }, 'a'),
    mayAttest({ decidedBy: 'a' }, 'b'),
  ];
  return `The payment is attested by ${another.ok ? 'another than the decider' : 'nobody'}${
    decider.ok ? ', or by the decider' : '; the decider is refused'
  }.`;
}
