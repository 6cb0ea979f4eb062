/** Bundles, synthesizes and deploys the CDK app to the cloud of the settings. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { build } from 'esbuild';
import { bundleFunctions } from '../infra/bundle.ts';
import { functionNames } from '../infra/functions.ts';
import { homeRegion } from '../infra/target.ts';
import { awsConfiguration } from './aws.ts';
import { Refusal } from './refusal.ts';
import { addressOf, clientEnvironment, endpointOf, root, type Settings } from './settings.ts';

const run = promisify(execFile);
const localAccount = '000000000000';

function pathOf(settings: Settings, name: string): string {
  return join(settings.stateDir, name);
}

/** @throws Refusal with what cdk said. */
async function cdk(settings: Settings, args: readonly string[]): Promise<void> {
  const environment = clientEnvironment(settings);
  if (!environment.AWS_ENDPOINT_URL) {
    throw new Refusal('No endpoint: cdk would have talked to AWS itself.');
  }
  try {
    await run(join(root, 'node_modules', '.bin', 'cdk'), [...args, '--no-notices'], {
      cwd: root,
      env: { ...process.env, ...environment, CI: 'true' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Refusal(`cdk ${args[0]} failed:\n${said.trim().split('\n').slice(-25).join('\n')}`);
  }
}

/** What is in the cloud after the last deployment; read by `prepare`, written by `deploy`. */
const markerName = 'deployed';

function context(settings: Settings): string[] {
  return [
    ...['-c', 'target=local', '-c', `bundles=${pathOf(settings, 'dist')}`],
    ...['-c', `publicUrl=${addressOf(settings)}`, '-c', `loginUrl=${endpointOf(settings)}`],
  ];
}

/** Everything that a deployment is made of: functions, the app that makes the templates, its flags. */
async function fingerprint(settings: Settings): Promise<string> {
  const hash = createHash('sha256').update(context(settings).join(' '));
  const app = await build({
    ...{ entryPoints: [join(root, 'infra', 'app.ts')], bundle: true, write: false },
    ...{ packages: 'external', platform: 'node', format: 'esm', logLevel: 'silent' },
  });
  for (const file of app.outputFiles) hash.update(file.contents);
  const files = [
    ...['cdk.json', 'package-lock.json'].map((name) => join(root, name)),
    ...functionNames.map((name) => join(pathOf(settings, 'dist'), name, 'index.mjs')),
  ];
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** What the next `deploy` has to do. */
export type Prepared =
  | { readonly is: 'new'; readonly fingerprint: string }
  | { readonly is: 'unchanged' };

/**
 * Bundles, and synthesizes unless just that is deployed already. Needs no cloud.
 *
 * @throws Refusal naming what does not bundle or synthesize.
 */
export async function prepare(settings: Settings, sources: string): Promise<Prepared> {
  await bundleFunctions(sources, pathOf(settings, 'dist')).catch((error: unknown) => {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  });
  const wanted = await fingerprint(settings);
  const marker = pathOf(settings, markerName);
  // What another's cloud holds we cannot know: there cdk itself finds that nothing changed.
  const known = settings.givenEndpoint === undefined && existsSync(marker);
  if (known && (await readFile(marker, 'utf8')) === wanted) return { is: 'unchanged' };
  await cdk(settings, [
    ...['synth', '--quiet', '--app', 'node infra/app.ts', '--output', pathOf(settings, 'cdk.out')],
    ...context(settings),
  ]);
  return { is: 'new', fingerprint: wanted };
}

/** What `cdk bootstrap` would leave, as far as our deployment needs it. */
async function bootstrap(settings: Settings): Promise<void> {
  const configuration = awsConfiguration(settings);
  const bucket = `cdk-hnb659fds-assets-${localAccount}-${homeRegion}`;
  await new S3Client({ ...configuration, forcePathStyle: true })
    .send(
      new CreateBucketCommand({
        Bucket: bucket,
        CreateBucketConfiguration: { LocationConstraint: homeRegion },
      }),
    )
    .catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'BucketAlreadyOwnedByYou')) throw error;
    });
  await new SSMClient(configuration).send(
    new PutParameterCommand({
      Name: '/cdk-bootstrap/hnb659fds/version',
      Value: '30',
      Type: 'String',
      Overwrite: true,
    }),
  );
}

/** Deploys what `prepare` left, unless just that is deployed already. */
export async function deploy(settings: Settings, prepared: Prepared): Promise<'new' | 'unchanged'> {
  if (prepared.is === 'unchanged') return 'unchanged';
  await rm(pathOf(settings, markerName), { force: true });
  await bootstrap(settings);
  await cdk(settings, [
    ...['deploy', '--all', '--app', pathOf(settings, 'cdk.out'), '--method=direct'],
    ...['--require-approval', 'never', '--concurrency', '1'],
    ...['--outputs-file', pathOf(settings, 'outputs.json')],
  ]);
  await writeFile(pathOf(settings, markerName), prepared.fingerprint);
  return 'new';
}
