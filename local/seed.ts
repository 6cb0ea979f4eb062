/** Puts the people of the demonstration district into the user pool; doing it again changes nothing. */
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { awsConfiguration } from './aws.ts';
import { type DemonstrationPerson, demonstrationPassword, district } from './district.ts';
import { readOutputs } from './outputs.ts';
import type { Settings } from './settings.ts';

function attributesOf({ name, unit, person }: DemonstrationPerson) {
  return [
    { Name: 'name', Value: name },
    ...(unit === undefined ? [] : [{ Name: 'custom:unit', Value: unit }]),
    ...(person === undefined ? [] : [{ Name: 'custom:person', Value: person }]),
  ];
}

async function seedPerson(
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  person: DemonstrationPerson,
): Promise<void> {
  const of = { UserPoolId, Username: person.username };
  const creation = new AdminCreateUserCommand({
    ...of,
    UserAttributes: attributesOf(person),
    TemporaryPassword: demonstrationPassword,
    MessageAction: 'SUPPRESS',
  });
  await client.send(creation).catch((error: unknown) => {
    if (!(error instanceof UsernameExistsException)) throw error;
  });
  await client.send(
    new AdminSetUserPasswordCommand({ ...of, Password: demonstrationPassword, Permanent: true }),
  );
  for (const GroupName of person.groups) {
    await client.send(new AdminAddUserToGroupCommand({ ...of, GroupName }));
  }
}

/** Makes every login of the demonstration district. */
export async function seed(settings: Settings): Promise<void> {
  const { UserPoolId } = await readOutputs(settings);
  const client = new CognitoIdentityProviderClient(awsConfiguration(settings));
  await Promise.all(district.map((person) => seedPerson(client, UserPoolId, person)));
}
