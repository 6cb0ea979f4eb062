import { type Role, roles } from '../shared/access/role.ts';
import {
  type DelegationOrder,
  type SignedKind,
  signedKinds,
  statutes,
} from '../shared/delegation/delegation.ts';
import { type SigningDuty, signingDuty } from '../shared/delegation/signing-duty.ts';
import { markdownTable } from './markdown-table.ts';
import { attestWords, duties, mayDo } from './separation-of-duties.ts';

const head = `# Who may do what of a decision, and sign which

Generated from the delegation orders in \`shared/delegation\`, the process tables and the permission
function by \`npm run docs\`; a test fails when it is stale, and each cell has a test of its own.

## Duties
`;

const foot = `
What is signed is held against the delegation as well: below. A deputy for a period has the duties of
the role that is stood in for, beside the own ones, and as such never decides on an own proposal.
Whoever has a conflict of interest has none of them in that case.
`;

const orderHead = `
A cell is the highest granted amount; *not the preparer* means that the one who proposed or
calculated may not sign. An empty cell may not be signed: the decision goes on to a role that may.
`;

/** The duties in the making of a decision by role, and then each delegation order. */
export function delegationMatrix(orders: readonly DelegationOrder[]): string {
  const doing = roles.filter((role) => duties.some((duty) => mayDo(role, duty)));
  const rows = duties.map((duty) => [
    duty.duty,
    ...doing.map((role) => (mayDo(role, duty) ? 'yes' : '')),
  ]);
  return [
    head,
    markdownTable(['Duty', ...doing], rows),
    `\n${attestWords()}`,
    foot,
    ...orders.map((order) => orderTable(order)),
  ].join('\n');
}

/** A delegation order: one row for each kind and ground, one column for each role. */
function orderTable(order: DelegationOrder): string {
  const signing = roles.filter((role) => order.rules.some((rule) => rule.role === role));
  const rows = signedKinds.flatMap((kind) =>
    statutes.map((statute) => [
      `${kind}, SoL ${statute}`,
      ...signing.map((role: Role) =>
        cell(kind, signingDuty([order], { role, kind, statute, date: order.from })),
      ),
    ]),
  );
  const unverified = order.unverified
    ? "\n**The amounts are not any district's**: the board's own order is entered before use.\n"
    : '';
  return `## Delegation order ${order.id}, from ${order.from}

${order.source}.
${unverified}${orderHead}
${markdownTable(['Decision', ...signing], rows)}
`;
}

/** Nothing is granted by these, so no amount limits them. */
const withoutAmount: readonly SignedKind[] = [
  'avslag',
  'avvisning',
  'avvisning_overklagande',
  'avslag_avgorande',
];

function cell(kind: SignedKind, duty: SigningDuty): string {
  if (!duty.signs) return '';
  const amount = duty.limitOre === null ? 'no limit' : `${duty.limitOre / 100} kr`;
  const signs = withoutAmount.includes(kind) ? 'yes' : amount;
  return [signs, ...(duty.ownProposal ? [] : ['not the preparer'])].join(', ');
}
