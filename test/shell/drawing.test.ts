import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countLoss, drawsInSoftware, rememberSoftwareDrawing } from '#shell/drawing.ts';

describe('losses of the graphics process', () => {
  it.each([
    [[0], false],
    [[0, 1_000], false],
    [[0, 1_000, 2_000], true],
    [[0, 15_000, 29_999], true],
    [[0, 15_000, 30_000], false],
    [[0, 40_000, 80_000, 120_000], false],
    [[0, 40_000, 50_000, 60_000], true],
  ])('at %j ms are too many: %s', (times, isTooMany) => {
    let counted: ReturnType<typeof countLoss> = { losses: [], isTooMany: false };
    for (const at of times) counted = countLoss(counted.losses, at);
    expect(counted.isTooMany).toBe(isTooMany);
  });

  it('only what matters is remembered', () => {
    let losses: readonly number[] = [];
    for (let at = 0; at < 10_000; at += 1) losses = countLoss(losses, at).losses;
    expect(losses.length).toBeLessThanOrEqual(3);
  });
});

describe('drawing in software', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'foyer-drawing-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is remembered for this version and tried anew with the next', () => {
    const marker = join(folder, 'data', 'software-drawing');
    expect(drawsInSoftware(marker, '1 33')).toBe(false);
    expect(rememberSoftwareDrawing(marker, '1 33')).toBe(true);
    expect(drawsInSoftware(marker, '1 33')).toBe(true);
    expect(drawsInSoftware(marker, '1 34')).toBe(false);
    expect(existsSync(marker)).toBe(false);
  });

  it('that cannot be remembered starts nothing again', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(rememberSoftwareDrawing(join(folder, 'file', 'marker'), '1')).toBe(false);
  });
});
