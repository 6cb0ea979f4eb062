/** Who plays: the demonstration's staff, and applicants that are made as they are needed. */
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { demonstrationPassword, district } from '../../local/district.ts';
import { rolesOfGroups } from '../../shared/access/role.ts';
import type { Viewer } from '../../shared/access/viewer.ts';
import type { Cloud } from './cloud.ts';
import { inventedPersonalNumber } from './personal-number.ts';

/** A login and who it is to the system. */
export type Login = {
  readonly username: string;
  readonly viewer: Viewer;
  /** Of an applicant. */
  readonly personalNumber: string | null;
};

/** The staff of the demonstration, by user name. */
export async function staffLogins(cloud: Cloud): Promise<ReadonlyMap<string, Login>> {
  const { Users } = await cloud.people.send(
    new ListUsersCommand({ UserPoolId: cloud.outputs.UserPoolId, Limit: 60 }),
  );
  return new Map(
    district.map(({ username, name, groups, unit, person }) => {
      const user = Users?.find(({ Username }) => Username === username);
      const sub = user?.Attributes?.find(({ Name }) => Name === 'sub')?.Value ?? username;
      const { roles, seesProtected } = rolesOfGroups(groups);
      const viewer = { sub, name, roles, unit: unit ?? null, seesProtected };
      return [username, { username, viewer, personalNumber: person ?? null }];
    }),
  );
}

/** Makes a login for a new invented applicant. */
export async function newApplicant(cloud: Cloud, name = 'Vera Testberg'): Promise<Login> {
  const personalNumber = inventedPersonalNumber();
  const username = `sokande-${personalNumber}`;
  const of = { UserPoolId: cloud.outputs.UserPoolId, Username: username };
  const { User } = await cloud.people.send(
    new AdminCreateUserCommand({
      ...of,
      UserAttributes: [
        { Name: 'name', Value: name },
        { Name: 'custom:person', Value: personalNumber },
      ],
      TemporaryPassword: demonstrationPassword,
      MessageAction: 'SUPPRESS',
    }),
  );
  await cloud.people.send(
    new AdminSetUserPasswordCommand({ ...of, Password: demonstrationPassword, Permanent: true }),
  );
  await cloud.people.send(new AdminAddUserToGroupCommand({ ...of, GroupName: 'sokande' }));
  const sub = User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value ?? username;
  const viewer = { sub, name, roles: ['sokande'], unit: null, seesProtected: false } as const;
  return { username, viewer, personalNumber };
}
