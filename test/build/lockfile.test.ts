import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
const lockfile: { readonly packages: Record<string, Entry> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const entries = new Map(Object.entries(lockfile.packages));

// Where a registry lacks the packages of other platforms, npm leaves them out when it writes the lockfile, and then
// `npm ci` refuses that lockfile as out of step.
test('the lockfile names every package of every platform', () => {
  const missing = [...entries].flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !entries.has(`node_modules/${name}`) && !entries.has(`${path}/node_modules/${name}`),
    ),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no download addresses', () => {
  const withAddress = [...entries].filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path);
  expect(withAddress).toEqual([]);
});

test('every package is installed only as it was when the lockfile was written', () => {
  const unchecked = [...entries]
    .filter(([path]) => path !== '') // the project itself
    .filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
    .map(([path]) => path);
  expect(unchecked).toEqual([]);
});
