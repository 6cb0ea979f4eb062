/** Synthesizes the app in a test, for one target, and gives back what came out. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as z from 'zod';
import { functionNames } from './functions.ts';
import { addStacks } from './stacks.ts';
import { readDeployment, type Target } from './target.ts';

const resourceSchema = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
const templateSchema = z.looseObject({ Resources: z.record(z.string(), resourceSchema) });

/** A resource of a template. */
export type Resource = z.infer<typeof resourceSchema>;

/** What was synthesized for a target. */
export interface Synthesis {
  /** All resources, by `stack/logical id`. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** Paths of the templates, by the region that they are for. */
  readonly templates: ReadonlyMap<string, readonly string[]>;
  /** What cdk-nag found, by its report file. */
  readonly report: unknown;
}

const contexts: Record<Target, Record<string, string>> = {
  local: { target: 'local' },
  aws: {
    target: 'aws',
    account: '111122223333',
    domain: 'vagen.example.se',
    certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/example',
  },
};

/** Functions that do nothing: a template is the same whatever the functions do. */
function emptyBundles(folder: string): string {
  const bundles = join(folder, 'bundles');
  for (const name of functionNames) {
    mkdirSync(join(bundles, name), { recursive: true });
    writeFileSync(join(bundles, name, 'index.mjs'), 'export const handler = () => undefined;\n');
  }
  return bundles;
}

const flagsSchema = z.object({ context: z.record(z.string(), z.unknown()) });

/** Synthesizes the whole app for a target, with the flags of `cdk.json` and all checks on. */
export function synthesize(target: Target): Synthesis {
  const folder = mkdtempSync(join(tmpdir(), 'vagen-synthesis-'));
  const { context } = flagsSchema.parse(JSON.parse(readFileSync('cdk.json', 'utf8')));
  const app = new App({
    outdir: join(folder, 'out'),
    context: { ...context, ...contexts[target], bundles: emptyBundles(folder) },
  });
  addStacks(app, readDeployment(app));
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const assembly = app.synth();
  const resources = assembly.stacks.flatMap((stack) =>
    Object.entries(templateSchema.parse(stack.template).Resources).map(
      ([id, resource]) => [`${stack.stackName}/${id}`, resource] as const,
    ),
  );
  const regions = Map.groupBy(assembly.stacks, (stack) => stack.environment.region);
  const templates = [...regions].map(
    ([region, stacks]) => [region, stacks.map((stack) => stack.templateFullPath)] as const,
  );
  const report = JSON.parse(readFileSync(join(folder, 'out', 'validation-report.json'), 'utf8'));
  return { resources: new Map(resources), templates: new Map(templates), report };
}

/** The resources of one type. */
export function ofType(synthesis: Synthesis, type: string): Resource[] {
  return [...synthesis.resources.values()].filter((resource) => resource.Type === type);
}
