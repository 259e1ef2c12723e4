import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { ignoredNames, isIgnored } from '#adapters/content-folder/files/file-names.ts';
import { exerciseSchema } from '#adapters/content-folder/items/read-exercise.ts';
import { helpSchema } from '#adapters/content-folder/items/read-help.ts';
import { practiceSchema } from '#adapters/content-folder/items/read-practice.ts';
import { topicSchema } from '#adapters/content-folder/items/read-topic.ts';
import { isReceiptName } from '#core/content/receipt-names.ts';
import { motifNames } from '#ui/motifs/motif.tsx';

const path = 'docs/staff-content.md';
const guide = readFileSync(path, 'utf8');
const packGuide = readFileSync('content/README.md', 'utf8');
const named = new Set([...guide.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name));

/** All keys of a schema, and of the groups and lists inside it. */
function keysOf(schema: z.ZodType): readonly string[] {
  const { shape, element, innerType } = schema.def as {
    readonly shape?: Readonly<Record<string, z.ZodType>>;
    readonly element?: z.ZodType;
    readonly innerType?: z.ZodType;
  }; // each kind of schema has its own of these
  const inside = [element, innerType].filter((part) => part !== undefined).flatMap(keysOf);
  if (shape === undefined) return inside;
  return [...inside, ...Object.entries(shape).flatMap(([key, part]) => [key, ...keysOf(part)])];
}

test.each([
  ['a topic', topicSchema, 'guideline_note'],
  ['an exercise', exerciseSchema, 'repetitions'],
  ['the help page', helpSchema, 'soon'],
  ['practice.yaml', practiceSchema, 'opening_hours'],
])('every setting of %s stands in the guide', (_, schema, sample) => {
  const keys = keysOf(schema);
  expect(keys).toContain(sample);
  expect(keys.filter((key) => !named.has(key) && key !== 'leaf')).toEqual([]); // `leaf` is the one colour there is
});

test('every name that is passed over stands in the guide, and what stands there is passed over', () => {
  expect(Object.keys(ignoredNames).filter((name) => !named.has(name))).toEqual([]);
  for (const name of ['.DS_Store', '._photo.jpg', '~$Sleep.docx', 'index.tmp', 'photo.jpg.part', 'Thumbs.db'])
    expect(isIgnored(name), name).toBe(true);
  for (const name of [...guide.matchAll(/_RECEIPT[\w.-]*\.(?:html|txt)/g)].map(([found]) => found))
    expect(isReceiptName(name), name).toBe(true);
  expect(isIgnored('index.en (1).md')).toBe(false);
});

test('every picture of the guide is there and small, and so is every file that the pack’s own guide names', () => {
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\((pictures\/[^)]+)\)/g)].map(([, file]) => file ?? '');
  expect(pictures.length).toBeGreaterThanOrEqual(2);
  for (const file of pictures) expect(statSync(join(dirname(path), file)).size, file).toBeLessThan(150_000);
  for (const name of ['practice.yaml', 'topics', 'exercises', 'help', 'notices.csv'])
    expect(packGuide, name).toContain(`\`${name}\``);
});

test('every drawing that there is stands in the pack’s own guide', () => {
  const listed = [...packGuide.matchAll(/^\| .*$/gm)].flatMap(([row]) => [...row.matchAll(/`([\w-]+)`/g)]);
  const names = listed.map(([, name]) => name);
  expect(motifNames.filter((name) => !names.includes(name))).toEqual([]);
});
