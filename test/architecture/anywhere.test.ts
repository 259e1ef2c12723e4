import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { readProjectFiles } from '#test/support/project-files.ts';

/** What lets the project live on any machine: nothing in it belongs to one. */
const files = readProjectFiles();
const manifests = files.filter(({ path }) => /(^|\/)package\.json$/.test(path));
const lockfiles = files.filter(({ path }) => /(^|\/)package-lock\.json$/.test(path));

/** Where checkouts and scratch files lie on machines that build; made-up homes in tests and guides are nobody's. */
const machinePath = /(?<![\w.~}-])\/(?:work|workspace|builds|root|tmp\/foyer)\/[\w.-]+/g;
const registryHost = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}/g;

test('no file names a folder of one machine', () => {
  expect(findAll(machinePath)).toEqual([]);
});

test('no file names the home folder of whoever runs this', () => {
  const home = homedir();
  const isSomebodys = /^(\/home|\/Users|[A-Z]:\\Users)[/\\]./.test(home);
  if (isSomebodys)
    expect(files.filter(({ text }) => text.includes(home)).map(({ path }) => path)).toEqual([]);
});

test('no file names a package registry', () => {
  expect(findAll(registryHost)).toEqual([]);
  const here = process.env.npm_config_registry; // set where npm runs the tests
  if (here) expect(files.filter(({ text }) => text.includes(new URL(here).host))).toEqual([]);
});

test('no lockfile says where a package was fetched', () => {
  expect(lockfiles.length).toBeGreaterThan(0);
  for (const { path, text } of lockfiles) expect(text.match(/"resolved": "http/g) ?? [], path).toEqual([]);
});

test('every package is asked for in one exact version', () => {
  const inexact = manifests.flatMap(({ path, text }) =>
    dependenciesOf(text)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${path}: ${name} ${version}`),
  );
  expect(manifests.flatMap(({ text }) => dependenciesOf(text)).length).toBeGreaterThan(30);
  expect(inexact).toEqual([]);
});

test("the licence is MIT's", () => {
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n/);
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ license: 'MIT' });
});

test('ARCHITECTURE.md stays under two pages', () => {
  expect(readFileSync('ARCHITECTURE.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(120);
});

test('the search for machines and registries finds what it looks for', () => {
  const [folder, host] = [['', 'root', 'foyer'].join('/'), ['registry', 'example', 'org'].join('.')];
  expect(`see "${folder}/x"`.match(machinePath)).toEqual([folder]);
  expect(`https://${host}/zod`.match(registryHost)).toEqual([host]);
  expect('./work/x ~/root/x content/work/first'.match(machinePath)).toBeNull();
});

function findAll(pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) => (text.match(pattern) ?? []).map((found) => `${path}: ${found}`));
}

function dependenciesOf(manifest: string): readonly (readonly [string, string])[] {
  const {
    dependencies = {},
    devDependencies = {},
    optionalDependencies = {},
  } = JSON.parse(manifest) as Partial<
    Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>
  >; // npm refuses any other shape
  return [dependencies, devDependencies, optionalDependencies].flatMap((named) => Object.entries(named));
}
