import { expect, test } from 'vitest';
import { readProjectFiles } from '#test/support/project-files.ts';

const files = readProjectFiles();
const layers = [
  /^electron\/(contract|core|words|platform|service|threads|commands|shell)\//,
  /^electron\/adapters\/[^/]+\//,
  /^renderer\/(client|app|figure|ui|i18n|report)\//,
  /^renderer\/features\/[^/]+\/[^/]+$/, // flat, so that ./ never reaches another feature
  /^renderer\/main\.tsx$/,
  /^(test|build)\//,
  /^[^/]+\.config\.ts$/,
];

test('every source file lies in a layer: beside them no boundary would hold', () => {
  const sources = files.filter(({ path }) => /\.(ts|tsx|js|jsx|mts|cts)$/.test(path));
  expect(sources.length).toBeGreaterThan(100);
  const homeless = sources
    .map(({ path }) => path)
    .filter((path) => !layers.some((layer) => layer.test(path)));
  expect(homeless).toEqual([]);
});

test('no style sheet reaches out of its folder', () => {
  const sheets = files.filter(({ path }) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter(({ text }) => text.includes('../')).map(({ path }) => path)).toEqual([]);
});

test('no file or folder is named for what does not fit elsewhere', () => {
  const shelves = /(^|[/-])(utils?|helpers?|common|managers?|misc)([./-]|$)/;
  const sources = files.filter(({ path }) => /^(electron|renderer|build|test)\//.test(path));
  expect(sources.map(({ path }) => path).filter((path) => shelves.test(path))).toEqual([]);
});
