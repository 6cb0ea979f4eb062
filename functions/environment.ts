import * as z from 'zod';

/**
 * The environment of the functions, as the application stack sets it. A function that lacks a name
 * fails when it is loaded, and says which.
 */
const schema = z.object({
  TARGET: z.enum(['local', 'aws']),
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  DEAD_LETTER_QUEUE_URL: z.string(),
  MACHINE_ARN_NYANSOKAN: z.string().min(1),
  MACHINE_ARN_JOBBTORG_REMISS: z.string().min(1),
  MACHINE_ARN_OVERKLAGANDE: z.string().min(1),
  MACHINE_ARN_ANDRING: z.string().min(1),
  PERSON_KEY_SECRET: z.string().min(1),
  SESSION_SECRET_NAME: z.string().min(1),
  HOOK_KEY_SECRET: z.string().min(1),
  ISSUER: z.string().min(1),
  CLIENT_ID: z.string().min(1),
  LOGIN_URL: z.string().min(1),
  JWKS_URL: z.string().min(1),
  PUBLIC_URL: z.string().min(1),
  METRIC_NAMESPACE: z.string().min(1),
  /** Set by Lambda itself. */
  AWS_REGION: z.string().min(1),
  /** Where the services are in a local cloud; not set on AWS. */
  AWS_ENDPOINT_URL: z.string().optional(),
});

export type Environment = z.infer<typeof schema>;

/** The environment, checked. */
export function environment(): Environment {
  return schema.parse(process.env);
}
