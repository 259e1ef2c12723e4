import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotRunHere } from './needs.ts';
import type { Toll } from './trial.ts';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** A family whose faults stand in `npm test` already: each test that ran is one that was tried. */
export async function runTests(files: readonly string[]): Promise<Toll> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-faults-'));
  const output = join(folder, 'report.json');
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${output}`];
  try {
    const isWell = await new Promise<boolean>((resolve) =>
      execFile(process.execPath, [...words, ...files], (error) => resolve(error === null)),
    );
    const { testResults } = JSON.parse(await readFile(output, 'utf8')) as Report; // Vitest's own report
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const ran = tests.filter(({ status }) => status === 'passed' || status === 'failed');
    const failed = ran.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    const broken = testResults
      .filter((one) => one.assertionResults.length === 0)
      .map(({ name, message }) => `${name}: ${message}`);
    const lost = [...failed, ...broken];
    if (tests.length === 0 && lost.length === 0) throw new Error(`there is no test in ${files.join(', ')}`);
    if (!isWell && lost.length === 0) lost.push('Vitest failed, and no test of it did');
    if (ran.length === 0 && lost.length === 0) throw new CannotRunHere('its tests are for other machines');
    return {
      tried: ran.length,
      survived: ran.length - failed.length,
      lost,
      halfStates: [],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
