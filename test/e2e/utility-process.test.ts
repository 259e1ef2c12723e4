import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ElectronApplication } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDisplay, type VirtualDisplay } from '#build/display.ts';
import { findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { planLaunch } from '#build/launch.ts';
import { launchElectron } from '#build/launch-electron.ts';
import { needsVirtualDisplay } from '#build/offline/missing-parts.ts';
import type { Answer } from '#contract/errors.ts';
import { createClient } from '#contract/rpc.ts';
import type { UtilityShell } from '#test/fixtures/utility-app/shell.ts';
import { describeContract } from '#test/service/contract.suite.ts';

let folder: string;
let display: VirtualDisplay | undefined;
let app: ElectronApplication;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-utility-'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await bundle('shell', 'cjs');
  await bundle('service', 'mjs');
  await bundle('command-shell', 'cjs');
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'utility-app', main: 'shell.cjs' }));
  display = needsVirtualDisplay() ? await openDisplay() : undefined;
  const runtime = await findRuntime(() => undefined);
  app = await launchElectron(planLaunch(runtime, { app: [folder], display: display?.name }));
  await app.evaluate(({ app }) => app.whenReady());
}, 120_000);

afterAll(async () => {
  await app?.close();
  await display?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Bundles a half of the app as the product is bundled: one file of the given format. */
async function bundle(name: string, extension: 'cjs' | 'mjs'): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: `test/fixtures/utility-app/${name}.ts`,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        external: ['electron'],
        output: { format: extension === 'cjs' ? 'cjs' : 'es', entryFileNames: `${name}.${extension}` },
      },
    },
  });
}

/** Runs one method of the shell in Electron. */
function ask<M extends keyof UtilityShell>(method: M, ...args: Parameters<UtilityShell[M]>) {
  return app.evaluate(
    (_electron, [method, args]) => {
      const { utilityShell } = globalThis as unknown as {
        utilityShell: Record<string, (...a: unknown[]) => unknown>;
      };
      return utilityShell[method]?.(...args);
    },
    [method, args] as const,
  ) as Promise<Awaited<ReturnType<UtilityShell[M]>>>; // what that method answers, by way of Playwright
}

async function open() {
  const service = await ask('start', join(folder, 'service.mjs'));
  const client = createClient({
    call: (method, args): Promise<Answer<unknown>> => ask('call', service, method, args),
    subscribe: () => () => {}, // news are asked about below
  });
  return { service, client, edit: null, close: () => ask('stop', service) };
}

describeContract('Electron’s utility process', open);

it('a command in a utility process needs no display, its words come out, and its exit code is the program’s', async () => {
  await writeFile(
    join(folder, 'command.mjs'),
    "process.stderr.write('a complaint\\n');\nprocess.stdout.write(process.argv.slice(2) + '\\n', () => process.exit(3));",
  );
  const shell = join(folder, 'command-shell.cjs');
  const switches = ['--ozone-platform=headless'];
  const runtime = await findRuntime(() => undefined);
  const { executable, words, environment } = planLaunch(runtime, { app: [shell, 'one', 'two'], switches });
  const { DISPLAY: _, ...withoutDisplay } = environment;
  const ended = promisify(execFile)(executable, words, { env: withoutDisplay });
  await expect(ended).rejects.toMatchObject({
    code: 3,
    stdout: 'one,two\n',
    stderr: expect.stringContaining('a complaint\n'),
  });
});

it('news of the service arrive in the shell', async () => {
  const { service, client, close } = await open();
  await client.getSnapshot();
  await expect.poll(() => ask('news', service)).toEqual([{ kind: 'snapshot-available', number: 2 }]);
  await close();
});

it('a service in a utility process sees nothing of the environment that is not handed on', async () => {
  const entry = join(folder, 'telling.mjs');
  await writeFile(entry, "console.log('PLANTED' in process.env ? 'planted' : 'nothing planted');");
  await app.evaluate(() => {
    process.env.PLANTED = '1';
  });
  const service = await ask('start', entry);
  await expect.poll(() => ask('words', service)).toContain('nothing planted');
  await ask('stop', service);
});

it('a service in a utility process that is killed is back within 3 s', async () => {
  const { service, client, close } = await open();
  await client.getSnapshot();
  const before = await ask('pid', service);
  process.kill(Number(before), 'SIGKILL');
  await expect.poll(() => ask('pid', service), { timeout: 3_000, interval: 50 }).not.toBe(before);
  await expect
    .poll(
      () =>
        client.getSnapshot().then(
          () => true,
          () => false,
        ),
      { timeout: 3_000, interval: 50 },
    )
    .toBe(true);
  await close();
  await expect
    .poll(() => ask('call', service, 'getSnapshot', []))
    .toEqual({ ok: false, code: 'service-away' });
});
