/** Who plays: the demonstration's staff, and applicants that are made as they are needed. */
import { randomUUID } from 'node:crypto';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { demonstrationPassword, district } from '../../local/district.ts';
import { type Role, rolesOfGroups } from '../../shared/access/role.ts';
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
export async function newApplicant(cloud: Cloud): Promise<Login> {
  const personalNumber = inventedPersonalNumber();
  return newLogin(cloud, {
    username: `sokande-${randomUUID()}`,
    name: 'Vera Testberg',
    groups: ['sokande'],
    attribute: { Name: 'custom:person', Value: personalNumber },
    personalNumber,
    unit: null,
  });
}

/** Makes a login for somebody of a unit who has several roles. */
export async function newColleague(
  cloud: Cloud,
  unit: string,
  groups: readonly Role[],
): Promise<Login> {
  return newLogin(cloud, {
    username: `kollega-${randomUUID()}`,
    name: 'Rut Testlund',
    groups,
    attribute: { Name: 'custom:unit', Value: unit },
    personalNumber: null,
    unit,
  });
}

type NewLogin = {
  readonly username: string;
  readonly name: string;
  readonly groups: readonly Role[];
  readonly attribute: { readonly Name: string; readonly Value: string };
  readonly personalNumber: string | null;
  readonly unit: string | null;
};

async function newLogin(cloud: Cloud, made: NewLogin): Promise<Login> {
  const { username, name, groups, attribute, personalNumber, unit } = made;
  const of = { UserPoolId: cloud.outputs.UserPoolId, Username: username };
  const { User } = await cloud.people.send(
    new AdminCreateUserCommand({
      ...of,
      UserAttributes: [{ Name: 'name', Value: name }, attribute],
      TemporaryPassword: demonstrationPassword,
      MessageAction: 'SUPPRESS',
    }),
  );
  await cloud.people.send(
    new AdminSetUserPasswordCommand({ ...of, Password: demonstrationPassword, Permanent: true }),
  );
  for (const GroupName of groups) {
    await cloud.people.send(new AdminAddUserToGroupCommand({ ...of, GroupName }));
  }
  const sub = User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value ?? username;
  return {
    username,
    viewer: { sub, name, roles: groups, unit, seesProtected: false },
    personalNumber,
  };
}
