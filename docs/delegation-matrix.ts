import { roles } from '../shared/access/role.ts';
import {
  type DelegationOrder,
  type DelegationRule,
  type SignedKind,
  signedKinds,
  statutes,
} from '../shared/delegation/delegation.ts';
import { markdownTable } from './markdown-table.ts';

const head = `# Who may sign which decision

Generated from the demonstration order in \`shared/delegation\` by \`npm run docs\`; a test fails when
it is stale. **The amounts are not any district's**: the board's own delegation order is entered
before use.

A cell is the highest granted amount; *not the preparer* means that the one who proposed or
calculated may not sign. An empty cell may not be signed: the decision goes on to a role that may.
`;

/** A delegation order as Markdown: one row for each kind and ground, one column for each role. */
export function delegationMatrix({ rules }: DelegationOrder): string {
  const signing = roles.filter((role) => rules.some((rule) => rule.role === role));
  const rows = signedKinds.flatMap((kind) =>
    statutes.map((statute) => [
      `${kind}, SoL ${statute}`,
      ...signing.map((role) =>
        rules
          .filter((rule) => rule.role === role && rule.kind === kind && rule.statute === statute)
          .map(cell)
          .join('<br>'),
      ),
    ]),
  );
  const header = ['Decision', ...signing];
  return `${head}\n${markdownTable(header, rows)}\n`;
}

/** Nothing is granted by these, so no amount limits them. */
const withoutAmount: readonly SignedKind[] = [
  'avslag',
  'avvisning',
  'avvisning_overklagande',
  'avslag_avgorande',
];

function cell(rule: DelegationRule): string {
  const amount = rule.maxAmountOre === null ? 'no limit' : `${rule.maxAmountOre / 100} kr`;
  const grants = !withoutAmount.includes(rule.kind);
  return [grants ? amount : 'yes', ...(rule.fourEyes ? ['not the preparer'] : [])].join(', ');
}
