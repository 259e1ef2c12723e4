import { describe, expect, it } from 'vitest';
import { nextRung, type Rung, type Trouble } from '#shell/ladder.ts';
import { mayRelaunch, readTimes, writeTimes } from '#shell/relaunch-times.ts';

/** What is done about the same trouble again and again. */
function climb(trouble: Trouble, times: number): readonly Rung[] {
  const tried: Rung[] = [];
  for (let time = 0; time < times; time += 1) tried.push(nextRung(trouble, tried));
  return tried;
}

describe('the ladder', () => {
  it.each(['gone', 'not-started', 'not-loaded', 'frozen', 'unpainted', 'blank'] as const)(
    'a screen that is %s again and again ends at a new start of the kiosk, after milder means',
    (trouble) => {
      const rungs = climb(trouble, 8);
      expect(rungs[0]).not.toBe('relaunch');
      expect(rungs.at(-1)).toBe('relaunch');
      expect(rungs.indexOf('relaunch')).toBeLessThan(6);
    },
  );

  it('a screen that no process could be started for is not waited for long', () => {
    expect(climb('not-started', 2)).toEqual(['load', 'relaunch']);
  });

  it('whatever else was tried, a page that is not drawn is first helped by new graphics', () => {
    expect(nextRung('unpainted', ['load', 'load', 'end-screen'])).toBe('end-graphics');
  });
});

describe('a new start of the kiosk', () => {
  const hours = 3_600_000;

  it('comes at once the first time, later ones with growing rests', () => {
    expect(mayRelaunch([], 5)).toBe(true);
    expect(mayRelaunch([0.5 * hours], 0.5 * hours + 9_000)).toBe(false);
    expect(mayRelaunch([0.5 * hours], 0.5 * hours + 10_000)).toBe(true);
    const many = [1, 2, 3, 4].map((at) => hours + at);
    expect(mayRelaunch(many, hours + 599_000)).toBe(false);
    expect(mayRelaunch(many, hours + 601_000)).toBe(true);
  });

  it('is counted from what was handed on, and nonsense in it holds nothing up', () => {
    expect(readTimes(writeTimes([1, 2, 3, 4, 5]))).toEqual([2, 3, 4, 5]);
    for (const spoilt of [undefined, '', 'NaN', '-1 0 x', '\0', '{}']) expect(readTimes(spoilt)).toEqual([]);
    expect(mayRelaunch(readTimes('9e99 1e400'), hours)).toBe(true);
  });

  it('is forgiven after an hour, and a clock that was set back holds nothing up', () => {
    expect(mayRelaunch([hours, hours + 1, hours + 2], 2 * hours + 3)).toBe(true);
    expect(mayRelaunch([5 * hours], hours)).toBe(true);
  });
});
