import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { cloudPython, installCloud } from './python.ts';

const run = promisify(execFile);

const roomForInstallation = 180_000;

test('the local cloud still has the two names that saving every few seconds relies on', {
  timeout: roomForInstallation,
}, async () => {
  await installCloud();
  const { stdout } = await run(cloudPython, [
    '-c',
    'from ministack import app; from ministack.core.persistence import save_all; print(callable(app._build_persistence_save_dict), callable(save_all))',
  ]);
  expect(stdout.trim()).toBe('True True');
});
