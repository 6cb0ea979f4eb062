/** Where a local copy of the system lives: its ports, its folder and its switches. */
import { resolve } from 'node:path';
import { homeRegion } from '../infra/target.ts';
import { Refusal } from './refusal.ts';

/** The project's root. */
export const root = resolve(import.meta.dirname, '..');

/** One local copy; several with different ports and folders can run side by side. */
export interface Settings {
  /** Port of the pages. */
  readonly port: number;
  /** Port of the local cloud. */
  readonly gatewayPort: number;
  /** Folder of everything that this copy keeps. */
  readonly stateDir: string;
  /** Whether the local cloud enforces each function's grants. */
  readonly auth: boolean;
  /** An endpoint to use instead of a local cloud of our own. */
  readonly givenEndpoint: string | undefined;
}

/** Reads VAGEN_PORT, VAGEN_STATE, VAGEN_AUTH and AWS_ENDPOINT_URL. @throws Refusal for a port that is none. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env.VAGEN_PORT ?? '8400');
  if (!Number.isInteger(port) || port < 1024 || port > 65000) {
    throw new Refusal(
      `VAGEN_PORT is "${env.VAGEN_PORT}", it should be a number from 1024 to 65000.`,
    );
  }
  return {
    port,
    gatewayPort: port + 1,
    stateDir: resolve(root, env.VAGEN_STATE ?? '.local'),
    auth: env.VAGEN_AUTH !== 'false',
    givenEndpoint: env.AWS_ENDPOINT_URL || undefined,
  };
}

/** Address of the pages. */
export function addressOf(settings: Settings): string {
  return `http://localhost:${settings.port}`;
}

/** Address of the cloud: never `localhost`, which S3 would take for part of a bucket's name. */
export function endpointOf(settings: Settings): string {
  return settings.givenEndpoint ?? `http://127.0.0.1:${settings.gatewayPort}`;
}

/** Variables that an AWS client needs to talk to the cloud of these settings. */
export function clientEnvironment(settings: Settings): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpointOf(settings),
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: homeRegion,
    AWS_DEFAULT_REGION: homeRegion,
  };
}
