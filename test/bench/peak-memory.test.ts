import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const module = join(import.meta.dirname, 'exports/peak-memory.ts');
const program = `console.log((await import(${JSON.stringify(module)})).peakKilobytes())`;

it('the peak of a process is its own, however large the one was that started it', async () => {
  const large = Buffer.alloc(600_000_000, 1);
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  expect(large.length).toBe(600_000_000); // held until here
  expect(Number(stdout)).toBeGreaterThan(20_000);
  expect(Number(stdout)).toBeLessThan(300_000);
});
