import { type Action, actions, isAction } from '../shared/access/action.ts';
import { may } from '../shared/access/permission.ts';
import { type Role, roles } from '../shared/access/role.ts';
import { relations, type Subject, type Viewer } from '../shared/access/viewer.ts';
import { markdownTable } from './markdown-table.ts';

const head = `# Who may do what

Generated from \`shared/access\` by \`npm run docs\`; a test fails when it is stale. Each cell was
asked of the permission function itself.

A cell names the relations in which the role may do it: **own** application, **assigned** task or
case, something of the **unit**, **receiver** of the remittal; **yes** where it belongs to no case.
An empty cell is a refusal. Staff are let in within their own unit only (a coach within the own
Jobbtorg office), and nobody handles the own case or one with a conflict of interest. A step of the process besides needs the role
that the step is for. The last column tells what protected identity changes.
`;

/** The permission matrix as Markdown: one row for each action, one column for each role. */
export function accessMatrix(): string {
  const names = Object.keys(actions).filter(isAction);
  const rows = names.map((action) => [
    `${actions[action].label.en}<br>\`${action}\``,
    ...roles.map((role) => cell(action, role)),
    protection(action),
  ]);
  const header = ['Action', ...roles, 'protected identity'];
  return `${head}\n${markdownTable(header, rows)}\n`;
}

function cell(action: Action, role: Role): string {
  const open = relations.filter((relation) => asked(action, role, { relation }));
  return open.length === relations.length ? 'yes' : open.join(', ');
}

function protection(action: Action): string {
  const reasons = roles.flatMap((role) =>
    relations
      .filter((relation) => asked(action, role, { relation }))
      .map((relation) => {
        const permission = may(viewer(role), action, {
          ...subject(role, { relation }),
          protectedIdentity: true,
        });
        return permission.allowed ? 'no change' : wordsFor[permission.reason];
      }),
  );
  return [...new Set(reasons)].join(', ');
}

const wordsFor: { readonly [reason: string]: string } = {
  ProtectedIdentity: 'group needed',
  NoSelfService: 'no self-service',
};

function asked(action: Action, role: Role, change: Partial<Subject>): boolean {
  return may(viewer(role), action, subject(role, change)).allowed;
}

function viewer(role: Role): Viewer {
  return { sub: 'sub', name: 'name', roles: [role], unit: 'unit', seesProtected: false };
}

function subject(role: Role, change: Partial<Subject>): Subject {
  return { unit: 'unit', relation: 'none', protectedIdentity: false, stepRole: role, ...change };
}
