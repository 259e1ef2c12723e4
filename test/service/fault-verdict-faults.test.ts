import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { breakFamilies } from '#test/faults/break-families.ts';
import { lateness } from '#test/faults/lateness.ts';
import { CannotRunHere } from '#test/faults/needs.ts';
import { runTests } from '#test/faults/tests-of.ts';
import type { Toll } from '#test/faults/trial.ts';

/** What `npm run faults` ends with: 0 only where all that this machine can break was survived, and in time. */
const whole: Toll = { tried: 3, survived: 3, lost: [], halfStates: [] };
const held = async () => whole;

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());

test('what was survived ends well, and so does what this machine cannot run', async () => {
  const cannot = () => Promise.reject(new CannotRunHere('there is no strace'));
  expect(await breakFamilies([], true, { held })).toBe(true);
  expect(await breakFamilies([], true, { held, cannot })).toBe(true);
  expect(await breakFamilies(['cannot'], true, { held, cannot })).toBe(true);
  expect(said).toContain('cannot: not run: there is no strace');
});

test('a family that throws has failed, and the last line says which', async () => {
  const thrower = () => Promise.reject(new Error('Version 2 did not arrive.'));
  expect(await breakFamilies([], true, { thrower, held })).toBe(false);
  expect(said).toContain('thrower: BROKEN: it ended early: Version 2 did not arrive.');
  expect(said.at(-1)).toBe('FAILED: thrower');
});

test('a family whose tests are not there has failed, and says which they are', async () => {
  expect(await breakFamilies([], true, { gone: () => runTests(['test/gone.test.ts']) })).toBe(false);
  expect(said).toContain('gone: BROKEN: it ended early: there is no test in test/gone.test.ts');
});

test('a promise that was missed has failed, although all was survived', async () => {
  const slow = async () => ({ ...whole, late: ['service killed: 1.3 s'] });
  expect(await breakFamilies([], true, { held, slow })).toBe(false);
  expect(said).toContain('  LATE: service killed: 1.3 s');
  expect(said.at(-1)).toBe('FAILED: slow');
});

test.each([
  ['lost something', { lost: ['batch 3'] }],
  ['left something half', { halfStates: ['batch 3'] }],
  ['survived less than was tried', { survived: 2 }],
  ['tried nothing', { tried: 0, survived: 0 }],
])('a family that %s has failed', async (_, changes) => {
  expect(await breakFamilies([], true, { held, other: async () => ({ ...whole, ...changes }) })).toBe(false);
  expect(said.at(-1)).toBe('FAILED: other');
});

test('a killed process is back within a second by the median, a frozen one within eight, none after fifteen', () => {
  const [killed, frozen] = [
    { name: 'killed', hurts: [['service', 'SIGKILL']], sign: 'service-ready' },
    { name: 'frozen', hurts: [['service', 'SIGSTOP']], sign: 'service-ready' },
  ] as const;
  expect(lateness(killed, [900, 1_000, 4_000])).toEqual([]);
  expect(lateness(killed, [900, 1_010, 1_020])).toEqual([
    'killed: median 1.01 s, worst 1.02 s; promised were 1 s and 15 s',
  ]);
  expect(lateness(frozen, [7_000, 8_000])).toEqual([]);
  expect(lateness(frozen, [8_100, 8_200])).toHaveLength(1);
  expect(lateness(frozen, [7_000, 7_000, 15_100])).toHaveLength(1);
});

test('after a new start of the kiosk a killed process may be as late as two and a half starts of a plain window, and no later', () => {
  const killed = {
    name: 'killed',
    hurts: [['zygote', 'SIGKILL']],
    sign: 'first-slide-painted',
    startsAnew: true,
  } as const;
  expect(lateness(killed, [900, 1_000, 1_100], [200, 300, 400])).toEqual([]); // the promise itself is kept
  expect(lateness(killed, [1_500, 2_000, 2_100], [800, 800, 900])).toEqual([]);
  expect(lateness(killed, [1_500, 2_010, 2_100], [800, 800, 900])).toEqual([
    'killed: median 2.01 s, worst 2.10 s; promised were 1 s and 15 s, and 2.00 s where the kiosk starts anew',
  ]);
  expect(lateness(killed, [1_500, 2_000, 15_100], [800, 800, 900])).toHaveLength(1);
  expect(lateness(killed, [1_010], [])).toHaveLength(1); // nothing to hold it against
});
