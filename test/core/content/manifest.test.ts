import { expect, test } from 'vitest';
import { parseManifest, resolveInManifest } from '#core/content/manifest.ts';
import { manifestOf, sampleFile, sampleHelp, samplePractice } from '#test/support/sample-release.ts';

const content = { practice: samplePractice, topics: [], exercises: [], notices: [], help: sampleHelp };
const manifest = manifestOf({ content, files: { 'topic/ice/en.json': sampleFile('a') } });
const changed = (changes: object) => parseManifest(JSON.stringify({ ...manifest, ...changes }));

test('a manifest is read back as it was written', () => {
  expect(changed({})).toEqual(manifest);
});

test('a path that the release does not have resolves to nothing', () => {
  expect(resolveInManifest(manifest, 'topic/ice/en.json')).toEqual(sampleFile('a'));
  for (const path of ['topic/gas/en.json', '../current', '__proto__', 'constructor', 'toString', '']) {
    expect(resolveInManifest(manifest, path), path).toBeUndefined();
  }
});

test('half a manifest, another format and other files are not manifests', () => {
  expect(parseManifest(JSON.stringify(manifest).slice(0, -20))).toBeUndefined();
  expect(parseManifest('')).toBeUndefined();
  expect(parseManifest('[]')).toBeUndefined();
  expect(changed({ format: 2 })).toBeUndefined();
});

test('nothing but a hash can become the name of an object', () => {
  for (const object of ['../../etc/passwd', 'A'.repeat(64), 'a'.repeat(63), 7]) {
    expect(changed({ files: { x: { ...sampleFile('a'), object } } }), String(object)).toBeUndefined();
  }
});

test('a revision with other signs, a wrong size and an unknown type are refused', () => {
  expect(changed({ revision: '../0123456789abc' })).toBeUndefined();
  expect(changed({ files: { x: { ...sampleFile('a'), size: -1 } } })).toBeUndefined();
  expect(changed({ files: { x: { ...sampleFile('a'), type: 'text/html' } } })).toBeUndefined();
});

test('a release of an earlier version, which kept sentences, is read without what it found', () => {
  const words = { what: 'x: It is empty.', why: 'Copying was cut short.', todo: 'Copy it again.' };
  const old = { code: 'file-empty', file: 'topics/ice/index.en.md', line: null, ...words };
  const gone = { ...old, code: 'a-code-that-is-gone' };
  expect(changed({ problems: [old, gone, null, 'x'] })).toEqual({ ...manifest, problems: [] });
  const now = { code: 'wrong-type', file: 'topics/ice/index.en.md', line: 4 };
  expect(changed({ problems: [old, now] })?.problems).toEqual([now]);
});
