/** Bundles, synthesizes and deploys the CDK app to the cloud of the settings. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { bundleFunctions } from '../infra/bundle.ts';
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

/** Bundles and synthesizes into the copy's own folder; needs no cloud. */
export async function prepare(settings: Settings, sources: string): Promise<void> {
  await bundleFunctions(sources, pathOf(settings, 'dist'));
  await cdk(settings, [
    ...['synth', '--quiet', '--app', 'node infra/app.ts', '--output', pathOf(settings, 'cdk.out')],
    ...['-c', 'target=local', '-c', `bundles=${pathOf(settings, 'dist')}`],
    ...['-c', `publicUrl=${addressOf(settings)}`, '-c', `loginUrl=${endpointOf(settings)}`],
  ]);
}

/** What the deployment would be: the templates, which carry the hashes of the bundles. */
async function fingerprint(settings: Settings): Promise<string> {
  const folder = pathOf(settings, 'cdk.out');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.template.json')).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex');
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
export async function deploy(settings: Settings): Promise<'deployed' | 'unchanged'> {
  const marker = pathOf(settings, 'deployed');
  const wanted = `${endpointOf(settings)} ${await fingerprint(settings)}`;
  if (existsSync(marker) && (await readFile(marker, 'utf8')) === wanted) return 'unchanged';
  await bootstrap(settings);
  await cdk(settings, [
    ...['deploy', '--all', '--app', pathOf(settings, 'cdk.out'), '--method=direct'],
    ...['--require-approval', 'never', '--concurrency', '1'],
    ...['--outputs-file', pathOf(settings, 'outputs.json')],
  ]);
  await writeFile(marker, wanted);
  return 'deployed';
}
