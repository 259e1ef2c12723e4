import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasDownloadFailedLately, noteDownloadFailure } from '#build/electron-runtime/official-runtime.ts';

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'foyer-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', cache);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true });
});

test('a failed download is remembered for that version only', async () => {
  expect(await hasDownloadFailedLately('45.4.1')).toBe(false);
  await noteDownloadFailure('45.4.1');
  expect(await hasDownloadFailedLately('45.4.1')).toBe(true);
  expect(await hasDownloadFailedLately('45.4.2')).toBe(false);
});

test('a day after a failed download it is tried again', async () => {
  await noteDownloadFailure('45.4.1');
  const dayAgo = new Date(Date.now() - 86_401_000);
  await utimes(join(cache, 'foyer', 'electron-45.4.1-not-downloadable'), dayAgo, dayAgo);
  expect(await hasDownloadFailedLately('45.4.1')).toBe(false);
});
