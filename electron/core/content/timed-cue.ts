import type { TimedCue } from '#contract/model.ts';

/** A percent and a colon, where something follows: `38%: Breathe out.` */
const mark = /(?<!\S)(\d{1,3}) ?%[:：]/g;

/**
 * A cue as it is typed, and its parts that light up at percents of the movement. `not-in-order` where percents are no
 * rising row from 0 to 100, or have no words behind them, or where words stand before the first of them.
 */
export function cueOf(
  typed: string,
): { readonly cue: string; readonly cues: readonly TimedCue[] } | 'not-in-order' {
  const marks = [...typed.matchAll(mark)];
  const [first] = marks;
  if (first === undefined) return { cue: typed, cues: [] };
  const cues = marks.map((found, place): TimedCue => {
    const end = marks[place + 1]?.index ?? typed.length;
    return { percent: Number(found[1]), words: typed.slice(found.index + found[0].length, end).trim() };
  });
  const isRising = cues.every(({ percent }, place) => percent > (cues[place - 1]?.percent ?? -1));
  const isWhole = first.index === 0 && cues.every(({ percent, words }) => percent <= 100 && words !== '');
  if (!isRising || !isWhole) return 'not-in-order';
  return { cue: cues.map(({ words }) => words).join(' '), cues };
}
