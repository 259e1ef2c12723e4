import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A copy of the house's rules over sources made up for a test. */
export interface PlantedProject {
  /** Biome's complaints by file and line. */
  lint(): Promise<readonly Complaint[]>;
  /** The compiler's complaints under one of the tsconfigs. */
  compile(tsconfig: string): Promise<readonly Complaint[]>;
  remove(): Promise<void>;
}

export interface Complaint {
  readonly path: string;
  readonly line: number;
  /** Such as `lint/style/noRestrictedImports`, `plugin` or `TS2304`. */
  readonly rule: string;
  readonly message: string;
}

const rules = [
  'biome.json',
  'build/boundaries',
  'package.json',
  'tsconfig.json',
  'electron/tsconfig.core.json',
  'electron/tsconfig.json',
  'renderer/tsconfig.json',
  'test/tsconfig.json',
];

/** Writes the sources, by path, beside a copy of the rules into a folder of their own. */
export async function plantProject(sources: Readonly<Record<string, string>>): Promise<PlantedProject> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-rules-'));
  for (const rule of rules) await cp(rule, join(folder, rule), { recursive: true });
  for (const [path, text] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    lint: async () => parseRdjson(await run(folder, 'node_modules/@biomejs/biome/bin/biome', lintWords)),
    compile: async (tsconfig) =>
      parseCompiler(
        await run(folder, 'node_modules/typescript/bin/tsc', ['-p', tsconfig, '--pretty', 'false']),
      ),
    remove: () => rm(folder, { recursive: true }),
  };
}

const lintWords = ['lint', '--reporter=rdjson', '--max-diagnostics=none', '.'];

/** A tool's standard output, whether it is content or not. */
function run(folder: string, script: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const limits = { cwd: folder, maxBuffer: 67_108_864 }; // 64 MiB
    execFile(process.execPath, [script, ...words], limits, (error, stdout, stderr) => {
      if (stdout === '' && error !== null) reject(new Error(`${script} failed: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}

/** The part that is used of https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
interface Rdjson {
  readonly diagnostics: readonly {
    readonly code: { readonly value: string };
    readonly message: string;
    readonly location: {
      readonly path: string;
      readonly range?: { readonly start: { readonly line: number } };
    };
  }[];
}

function parseRdjson(output: string): readonly Complaint[] {
  const { diagnostics } = JSON.parse(output) as Rdjson; // Biome's version is pinned
  return diagnostics.map(({ code, message, location }) => {
    return { path: location.path, line: location.range?.start.line ?? 0, rule: code.value, message };
  });
}

/** A complaint about no file in particular (a wrong option, say) has the path "". */
function parseCompiler(output: string): readonly Complaint[] {
  return [...output.matchAll(/^(?:(.+?)\((\d+),\d+\): )?error (TS\d+): (.*)$/gm)].map(
    ([, path = '', line = '0', rule = '', message = '']) => ({ path, line: Number(line), rule, message }),
  );
}
