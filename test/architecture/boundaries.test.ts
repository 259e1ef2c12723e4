import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostBundles } from '#build/host-bundles.ts';
import { isCompositionRoot } from './composition-roots.ts';
import { type Complaint, type PlantedProject, plantProject } from './planted-project.ts';
import { layerRows, type Module, modules } from './who-may-import-whom.ts';

/** Every module of the table is imported by every layer, once for its type and once for its value. */
let project: PlantedProject;
let complaints: readonly Complaint[];

beforeAll(async () => {
  project = await plantProject(Object.fromEntries(layerRows.map(({ file }) => [file, importsOfAll()])));
  complaints = await project.lint();
});

afterAll(() => project.remove());

describe.each(layerRows)('$file', ({ file, may, mayNameTypesOf = [] }) => {
  test('imports what its row permits and nothing else', () => {
    const permitted = modules.filter((module) => !isCaught(file, valueLine(module)));
    expect(permitted).toEqual(modules.filter((module) => may.includes(module)));
  });

  test('names types of what its row permits and of nothing else', () => {
    const permitted = modules.filter((module) => !isCaught(file, typeLine(module)));
    expect(permitted).toEqual(modules.filter((module) => [...may, ...mayNameTypesOf].includes(module)));
  });
});

const shell = /^electron\/shell\//;
const tests = /^(test|build)\//;

test.each<{ claim: string; module: Module; importers: RegExp; areRootsToo?: boolean }>([
  { claim: 'only the shell imports electron', module: 'electron', importers: shell },
  {
    claim: 'only the sqlite adapter, and tests that look behind it, import better-sqlite3',
    module: 'better-sqlite3',
    importers: /^electron\/adapters\/sqlite\/|^test\//,
  },
  {
    claim: 'an adapter that nobody knows yet is imported by the composition roots alone',
    module: '#adapters/unheard-of/thing.ts',
    importers: tests,
    areRootsToo: true,
  },
  {
    claim: 'how a content folder is read in a thread is known to the composition roots alone, and to no room',
    module: '#adapters/content-folder/thread/thread-reader.ts',
    importers: tests,
    areRootsToo: true,
  },
  {
    claim: 'a feature is imported by app and main, never by a feature',
    module: '#features/help/help.tsx',
    importers: /^renderer\/(app\/|main)|^(test|build)\//,
  },
  {
    claim: 'the host and the screen meet in contract and core only: nobody but the shell imports the shell',
    module: '#shell/window.ts',
    importers: /^electron\/shell\/|^(test|build)\//,
  },
  {
    claim: 'the floor under the adapters is reached by adapters and composition roots alone',
    module: '#platform/files/disk-files.ts',
    importers: /^electron\/(platform|adapters)\/|^(test|build)\//,
    areRootsToo: true,
  },
  {
    claim: 'only the platform imports electron-log',
    module: 'electron-log/node',
    importers: /^electron\/platform\/|^(test|build)\//,
  },
  {
    claim:
      'sentences for staff are made by the service and the composition roots, and by nobody who reads or plans',
    module: '#words/words.ts',
    importers: /^electron\/(words|service)\/|^(test|build)\//,
    areRootsToo: true,
  },
  { claim: 'nothing shipped imports test', module: '#test/support/thing.ts', importers: tests },
  { claim: 'nothing shipped imports build', module: '#build/launch.ts', importers: tests },
  {
    claim: 'contract, core, words, the screen and what parses what staff typed import no Node',
    module: 'node:fs',
    importers:
      /^electron\/(platform|adapters(?!\/content-folder\/(settings|markdown|motion|media)\/)|service|shell)\/|^(test|build)\//,
    areRootsToo: true,
  },
  {
    claim: 'the screen does not load the validator',
    module: 'zod',
    importers: /^electron\/|^(test|build)\//,
  },
  { claim: 'nobody imports through a parent folder', module: '../neighbour.ts', importers: /^$/ },
  { claim: 'nobody leaves a folder by a detour', module: '#contract/../shell/window.ts', importers: /^$/ },
])('$claim', ({ module, importers, areRootsToo = false }) => {
  const permitted = layerRows.map(({ file }) => file).filter((file) => !isCaught(file, valueLine(module)));
  const mayImport = (file: string) => importers.test(file) || (areRootsToo && isCompositionRoot(file));
  expect(permitted.filter((file) => !mayImport(file))).toEqual([]);
});

test('every program of the host but the shell begins in a composition root', () => {
  const programs = Object.values(hostBundles).map(({ folder, name }) => `electron/${folder}/${name}.ts`);
  expect(programs.filter((file) => !isCompositionRoot(file)).every((file) => shell.test(file))).toBe(true);
  expect(programs.filter((file) => shell.test(file)).some(isCompositionRoot)).toBe(false);
});

test('every complaint of a boundary says what to do instead', () => {
  const messages = new Set(complaints.filter(isBoundary).map(({ message }) => message));
  expect(messages.size).toBeGreaterThan(10);
  for (const message of messages) expect(message).toMatch(/^.{40,}\.$/);
});

test('Node is refused by its own rule too where there is none', () => {
  const files = complaints.filter(({ rule }) => rule === 'lint/correctness/noNodejsModules');
  const layers = new Set(files.map(({ path }) => path.split('/').slice(0, 2).join('/')));
  expect([...layers].sort()).toEqual([
    'electron/contract',
    'electron/core',
    'electron/words',
    'renderer/app',
    'renderer/client',
    'renderer/features',
    'renderer/figure',
    'renderer/i18n',
    'renderer/main.tsx',
    'renderer/report',
    'renderer/ui',
  ]);
});

function importsOfAll(): string {
  return modules
    .flatMap((module, row) => [
      `import type { Type${row} } from '${module}';`,
      `import { value${row} } from '${module}';`,
    ])
    .join('\n');
}

function typeLine(module: Module): number {
  return modules.indexOf(module) * 2 + 1;
}

function valueLine(module: Module): number {
  return typeLine(module) + 1;
}

function isCaught(file: string, line: number): boolean {
  return complaints.some(
    (complaint) => complaint.path === file && complaint.line === line && isBoundary(complaint),
  );
}

function isBoundary({ rule }: Complaint): boolean {
  return rule === 'lint/style/noRestrictedImports' || rule === 'plugin';
}
