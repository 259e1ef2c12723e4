import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describeRuntime, findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { asksForHelp } from '#core/command-switches.ts';
import { provideBuild } from './build-state.ts';
import { openDisplay } from './display.ts';
import { AskedForHelp, runCommand } from './expected-failure.ts';
import { needsNoSandbox } from './launch.ts';
import { needsVirtualDisplay } from './offline/missing-parts.ts';
import { provideSystemPackages } from './offline/system-packages.ts';
import { provideTestTools } from './offline/test-tools.ts';

const usage = `npm test -- [parts of the test files' paths] [-t PATTERN] [other options of vitest run]
  -t PATTERN   only tests whose name matches it`;

/** `npm test`: provides what `npm start` provides and runs the tests, or those that the words name. */
async function test(words: readonly string[]): Promise<number> {
  if (words.some(asksForHelp)) throw new AskedForHelp(usage);
  const runtime = await findRuntime();
  console.log(describeRuntime(runtime));
  await provideSystemPackages(runtime);
  await provideTestTools();
  await provideBuild();
  if (needsNoSandbox) console.log("Sandbox: off (--no-sandbox), because Chromium's does not work for root.");

  const display = needsVirtualDisplay() ? await openDisplay() : undefined;
  try {
    return await runVitest(words, {
      ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
      ...(display && { DISPLAY: display.name }),
    });
  } finally {
    await display?.close();
  }
}

/** Its output is the end of ours: the closing line stays the last one. Gives the exit code. */
async function runVitest(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const vitest = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...words], {
    env: {
      ...process.env,
      NODE_ENV: 'test', // a build that went before left it at `production`
      NODE_COMPILE_CACHE: 'node_modules/.cache/compiled', // hundreds of services and workers are started
      ...environment,
    },
    stdio: 'inherit',
  });
  const passOn = (signal: NodeJS.Signals) => vitest.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, passOn);
  const [exitCode] = await once(vitest, 'exit');
  return typeof exitCode === 'number' ? exitCode : 1; // ended by a signal
}

await runCommand(() => test(process.argv.slice(2)));
