import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Real runs of Vitest over a few files of their own. */
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-run-'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
});

afterEach(() => rm(folder, { recursive: true }));

const head = "import { beforeAll, describe, expect, test } from 'vitest';\n";
const passing = `${head}test('one', () => {});\ntest('two', () => {});\n`;

test('the last line counts what passed, failed and was skipped', async () => {
  const skipped = "test.skip('c', () => {});"; // in a file that is made here, to be counted as skipped
  await write('mixed', `test('a', () => {});\ntest('b', () => expect(1).toBe(2));\n${skipped}\n`);
  await write('todo', "test.todo('later');\ntest('d', () => {});\n"); // made here too, to be counted as skipped
  expect(await runAll()).toEqual({ exitCode: 1, lastLine: '2 passed, 1 failed, 2 skipped' });
});

test('a run in which all is well ends with 0 failed and exit code 0', async () => {
  await writeFile(join(folder, 'good.test.ts'), passing);
  expect(await runAll()).toEqual({ exitCode: 0, lastLine: '2 passed, 0 failed, 0 skipped' });
});

test('a file that cannot be loaded counts as a failure', async () => {
  await writeFile(join(folder, 'good.test.ts'), passing);
  await write('broken', "throw new Error('at the door');\n");
  expect(await runAll()).toEqual({ exitCode: 1, lastLine: '2 passed, 1 failed, 0 skipped' });
});

test('a hook that fails counts as a failure', async () => {
  await write(
    'hook',
    "describe('x', () => { beforeAll(() => { throw new Error('no'); }); test('a', () => {}); });\n",
  );
  const { exitCode, lastLine } = await runAll();
  expect(exitCode).toBe(1);
  expect(lastLine).toMatch(/^0 passed, [1-9]\d* failed, \d+ skipped$/);
});

test('an error outside of every test counts as a failure', async () => {
  await write(
    'loose',
    "test('a', () => { setTimeout(() => { throw new Error('later'); }, 0); });\ntest('b', () => new Promise((resolve) => setTimeout(resolve, 50)));\n",
  );
  expect(await runAll()).toEqual({ exitCode: 1, lastLine: '2 passed, 1 failed, 0 skipped' });
});

test('nothing to run is a failure', async () => {
  expect(await runAll()).toEqual({ exitCode: 1, lastLine: '0 passed, 1 failed, 0 skipped' });
});

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(folder, `${name}.test.ts`), `${head}${text}`);
}

function runAll(): Promise<{ readonly exitCode: number; readonly lastLine: string | undefined }> {
  const words = ['run', '--root', folder, '--reporter=default', `--reporter=${reporter}`];
  return new Promise((settle) => {
    execFile(process.execPath, [resolve('node_modules/vitest/vitest.mjs'), ...words], (error, stdout) => {
      const exitCode = error === null ? 0 : Number(error.code);
      settle({ exitCode, lastLine: stdout.replace(/\n$/, '').split('\n').at(-1) });
    });
  });
}

const reporter = resolve('test/support/closing-line-reporter.ts');
