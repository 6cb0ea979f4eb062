import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** A secret that is fetched when it is first asked for, and once only. A fetch that failed is tried again. */
export function secretOf(name: string): () => Promise<string> {
  let value: Promise<string> | undefined;
  return () => {
    value ??= secretValue(name).catch((error: unknown) => {
      value = undefined;
      throw error;
    });
    return value;
  };
}

/** The value of a secret. */
async function secretValue(name: string): Promise<string> {
  const { SecretString } = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: name }),
  );
  if (!SecretString) throw new Error(`the secret ${name} has no value`);
  return SecretString;
}
