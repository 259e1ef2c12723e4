import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  areTooMany,
  countLoss,
  drawsInSoftware,
  isNearLastLoss,
  rememberSoftwareDrawing,
} from '#shell/drawing.ts';

const afterLosses = (times: readonly number[]) => times.reduce<readonly number[]>(countLoss, []);

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
    expect(areTooMany(afterLosses(times))).toBe(isTooMany);
  });

  it.each([
    [[0, 1_200_000, 2_400_000], false],
    [[0, 1_200_000, 2_400_000, 3_500_000], true],
    [[0, 1_200_000, 2_400_000, 3_600_000], false],
  ])('at %j ms are near the end of Chromium’s patience: %s', (times, isNear) => {
    expect(isNearLastLoss(afterLosses(times))).toBe(isNear);
  });

  it('only what matters is remembered', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => at);
    expect(afterLosses(many).length).toBeLessThanOrEqual(4);
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
