/** Which browser the journeys are walked in, and how it is opened. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { Refusal } from '../../local/refusal.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const outsidePath = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** No sandbox (containers lack what it needs), and no calls home. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A browser by its file, with the switches that it needs. */
export interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
}

async function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The browser that npm brings along: packed for a Linux without a screen, x64. */
async function packedBrowser(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath().catch(() => undefined);
  if (path === undefined || !(await canRun(path))) return undefined;
  // Drawing by the processor; the rest of its switches is for a function that runs once.
  return { path, args: [...quiet, '--use-gl=angle', '--use-angle=swiftshader'] };
}

/**
 * The browser of this machine: the one that CHROME_PATH names, a Chrome or Chromium in one of the
 * usual places, or the one that npm brings along.
 * @throws Refusal when there is none
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser> {
  const named = env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (await canRun(named)) return { path: named, args: quiet };
    throw new Refusal(`CHROME_PATH names ${named}, and there is no program.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...outsidePath,
  ];
  for (const path of places) if (await canRun(path)) return { path, args: quiet };
  const packed = await packedBrowser();
  if (packed) return packed;
  throw new Refusal(
    'The browser tests need a Chrome or Chromium: install one, or name it in CHROME_PATH.',
  );
}

/** Opens a browser without a window. */
export async function openBrowser(found?: FoundBrowser): Promise<Browser> {
  const { path, args } = found ?? (await findBrowser());
  return chromium.launch({ executablePath: path, args: [...args] });
}
