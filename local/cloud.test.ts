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
