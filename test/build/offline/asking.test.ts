import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

/** The real code, run by a user who is not root, on a machine that lacks Xvfb and whose tools note that they were run. */
const isLinux = process.platform === 'linux';
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const pseudoTerminal = '/usr/bin/script'; // of util-linux
const update = 'apt-get update';
const install = 'apt-get install -y --no-install-recommends xvfb ';

let folder: string;
let program: string;

beforeEach(async () => {
  folder = await realpath(await temporaryFolder());
  const tools = join(folder, 'tools');
  await mkdir(tools);
  await chmod(folder, 0o777);
  await symlink('/usr/bin/ldd', join(tools, 'ldd'));
  for (const name of ['sudo', 'apt-get'])
    await writeFile(join(tools, name), `#!/bin/sh\necho "${name} $*" >> '${folder}/was-run'\n`, {
      mode: 0o755,
    });
  await writeFile(join(tools, 'apt-cache'), '#!/bin/sh\n', { mode: 0o755 });
  program = join(folder, 'provide.mjs');
});

/** `as` is run once everything is loaded, so that the user need not be able to read the project. */
async function provide(as: 'nobody' | 'root', answer?: string) {
  const load = (path: string) => `await import(${JSON.stringify(pathToFileURL(resolve(path)).href)})`;
  const becomeNobody = `process.setgroups([]); process.setgid(${nobody}); process.setuid(${nobody});`;
  await writeFile(
    program,
    `const { provideSystemPackages } = ${load('build/offline/system-packages.ts')};
     const { runCommand } = ${load('build/expected-failure.ts')};
     ${isRoot && as === 'nobody' ? becomeNobody : ''}
     await runCommand(async () => { await provideSystemPackages({ executable: '/bin/ls' }); return 0; });`,
  );
  const [command, ...words] =
    answer === undefined
      ? [process.execPath, program]
      : [pseudoTerminal, '-qefc', `'${process.execPath}' '${program}'`, '/dev/null'];
  const child = spawn(command ?? '', words, {
    env: { PATH: join(folder, 'tools'), container: as === 'root' ? 'test' : undefined, SHELL: '/bin/sh' },
    stdio: 'pipe',
  });
  let said = '';
  const hear = (text: Buffer) => {
    said += text;
    if (answer !== undefined && said.endsWith('(y/N) ')) child.stdin.write(answer);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise((resolve) => child.once('close', resolve));
  const wasRun = await readFile(join(folder, 'was-run'), 'utf8').catch(() => '');
  return { code, said: said.replaceAll('\r', ''), wasRun: wasRun.split('\n').slice(0, -1) };
}

const told = (prefix: string) =>
  new RegExp(`^This machine lacks Xvfb\\. .*:\n  ${prefix}${update} && ${prefix}${install}`, 'm');

describe.runIf(isLinux /* only there are packages asked for */)('without a terminal', () => {
  test('an ordinary user is told the command, and nothing is run', async () => {
    const { code, said, wasRun } = await provide('nobody');
    expect(code).toBe(1);
    expect(said).toMatch(told('sudo '));
    expect(wasRun).toEqual([]);
  });

  test.runIf(isRoot /* nobody else may install */)('root in a container installs, and says so', async () => {
    const { said, wasRun } = await provide('root');
    expect(said).toContain('Installing Debian packages as root, through apt-get (missing: Xvfb)');
    expect(wasRun.map((line) => line.replace(/-q -o \S+ /, ''))).toEqual([
      update,
      expect.stringMatching(/^apt-get install -y .*xvfb/),
    ]);
  });
});

describe.runIf(isLinux && existsSync(pseudoTerminal) /* else none can be made */)('at a terminal', () => {
  test.each(['\n', 'n\n', 'no\n', 'whatever\n', '\u0004'])(
    'an ordinary user who answers %j is told the command, and nothing is run',
    async (answer) => {
      const { code, said, wasRun } = await provide('nobody', answer);
      expect(code).toBe(1);
      expect(said).toMatch(/\(y\/N\)[\s\S]*Run this, then the same command again:\n {2}sudo apt-get/);
      expect(wasRun).toEqual([]);
    },
  );

  test('an ordinary user who leaves the question alone and ends the command has run nothing', async () => {
    const { code, wasRun } = await provide('nobody', '\u0003');
    expect([code, wasRun]).toEqual([128 + 2, []]); // SIGINT
  });

  test('after a yes exactly the command that was shown is run', async () => {
    const { said, wasRun } = await provide('nobody', 'y\n');
    const [shown = ''] = /^ {2}sudo apt-get .*$/m.exec(said) ?? [];
    expect(wasRun).toHaveLength(2);
    expect(wasRun.join(' && ')).toBe(shown.trim());
    expect(said).toMatch(told('sudo ')); // it did not help: nothing was installed
  });
});
