/**
 * Takes the place of `@aws-sdk/credential-provider-node` in the bundles: Lambda gives a function its
 * role by environment, so the ways over profiles, single sign-on and instance metadata (100 KiB of
 * code) are left out.
 */

/** What the SDK asks its default provider for. */
interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** The name that every SDK client imports. The returned provider throws an Error where no role is given. */
export function defaultProvider(): () => Promise<Credentials> {
  return async () => {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
      throw new Error('The environment gives no credentials: this code runs in Lambda only.');
    }
    return {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    };
  };
}
