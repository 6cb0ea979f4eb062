import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { freePort } from '../test/stack/free-port.ts';
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

const savesWhileOthersWrite = `
import logging, sys, threading
sys.path.insert(0, 'local')
import copy, cloud
table, stop, saved = {}, False, []
def write():
    n = 0
    while not stop:
        n += 1
        for part in ('a', 'b'): table[part] = {str(n): n, **{str(n + i): n for i in range(200)}}
        table[str(n)] = n
        table.pop(str(n - 50), None)
writers = [threading.Thread(target=write, daemon=True) for _ in range(2)]
for one in writers: one.start()
errors, log = cloud.Errors(), logging.getLogger('persistence')
log.addHandler(errors)
def save_all(services):
    for name, state in services.items():
        try: saved.append(state())
        except RuntimeError as error: log.error(str(error))
for _ in range(5): assert cloud.save_whole({'t': lambda: copy.deepcopy(table)}, save_all, errors)
stop = True
print(len(saved))
def fails(): raise RuntimeError('it changed')
print(cloud.save_whole({'t': fails}, save_all, errors))
`;

test('a save is one moment’s state while others write, and one that goes on failing is told', {
  timeout: roomForInstallation,
}, async () => {
  await installCloud();
  const { stdout, stderr } = await run(cloudPython, ['-c', savesWhileOthersWrite]);
  expect(stdout.trim().split('\n')).toEqual(['5', 'False']);
  expect(stderr).toContain('Not saved after 5 tries');
});

/** Starts a local cloud, says its number, and is killed itself. */
const keeperThatIsKilled = `
import { startCloud } from './local/cloud.ts';
const [stateDir, port] = process.argv.slice(1);
const settings = { port: Number(port) - 1, gatewayPort: Number(port), stateDir, auth: true };
const { pid } = await startCloud(settings);
console.log(pid);
process.kill(process.pid, 'SIGKILL');
`;

test('a cloud whose keeper is killed ends by itself', {
  timeout: roomForInstallation,
}, async () => {
  await installCloud();
  const stateDir = await mkdtemp(join(tmpdir(), 'vagen-orphan-'));
  const port = String((await freePort()) + 1);
  const keeper = run(process.execPath, [
    '--input-type=module-typescript',
    '-e',
    keeperThatIsKilled,
    stateDir,
    port,
  ]);
  const pid = await keeper.then(
    () => undefined,
    ({ stdout }: { readonly stdout: string }) => Number(stdout),
  );
  const isThere = () => {
    try {
      return process.kill(pid ?? 0, 0);
    } catch {
      return false;
    }
  };
  expect(pid).toBeGreaterThan(1);
  await expect.poll(isThere, { timeout: 20_000 }).toBe(false);
  await rm(stateDir, { recursive: true, force: true });
});
