import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unseen } from '#core/self-test/facts.ts';
import { english } from '#words/english/english.ts';
import { selfTestWords } from '#words/self-test.ts';

const guide = readFileSync('docs/installer.md', 'utf8');
const setUp = readFileSync('build/os/linux/root/usr/sbin/foyer-setup', 'utf8');

test('every part of the self-test stands in the guide, by the word that it begins with', () => {
  const facts = {
    ...unseen,
    ...{ dataFolder: '/data', freeBytes: null, writeRefusal: null, now: '2026-11-29T09:00', zone: 'UTC' },
    ...{ contentFolder: '/content', contentEntries: null, screenWidthMm: null },
  };
  const { words } = selfTestWords(facts, english);
  const parts = [...words.matchAll(/^ {2}\w+ {2}([A-Z][a-z ]+):/gm)].map(([, part]) => part);
  expect(parts).toHaveLength(9);
  for (const part of parts) expect(guide).toContain(`| ${part} |`);
});

test('every switch of foyer-setup that the guide names exists', () => {
  const named = [...guide.matchAll(/foyer-setup (--\w+)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(2);
  for (const name of named) expect(setUp).toContain(`${name})`);
});

test('its pictures are there', () => {
  const pictures = [...guide.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path]) => `docs/${path}`);
  expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
  expect(pictures.length).toBeGreaterThan(1);
});
