import { median } from '#test/bench/figures.ts';
import type { Sample } from './sample.ts';

/** What became of one figure over a soak. */
export interface Verdict {
  readonly figure: string;
  readonly first: number;
  readonly last: number;
  readonly ratio: number;
  /** Of the line by least squares, for a thousand slides, and how uncertain that is. */
  readonly slope: number;
  readonly uncertainty: number;
  readonly isHeld: boolean;
}

/** A month may add so much, as a part of what was there at first. */
const mostGrowth = 0.05;
const monthSlides = 60_000;

/** SQLite moves the log into the database every 1,000 pages: it stands between nothing and some more than that. */
const walMb = 8;

/** Judges every figure of the samples, the first of which stands for a kiosk that has warmed up. */
export function judge(samples: readonly Sample[], growth = mostGrowth): readonly Verdict[] {
  const figures = Object.keys(samples[0]?.figures ?? {});
  return figures.map((figure) => {
    const points = floorsOf(
      samples.map(({ slides, figures }) => ({ x: slides / 1_000, y: figures[figure] ?? Number.NaN })),
    );
    const few = Math.max(1, Math.ceil(points.length / 5));
    const first = median(points.slice(0, few).map(({ y }) => y));
    const last = median(points.slice(-few).map(({ y }) => y));
    const { slope, uncertainty } = lineThrough(points);
    const ratio = first === 0 && last === 0 ? 1 : last / first;
    const surely = Math.max(0, slope - 2 * uncertainty); // so much at least, nineteen times of twenty
    const isFlat = surely * (monthSlides / 1_000) <= growth * first || last - first < least(first);
    const isHeld = figure.startsWith('write-ahead')
      ? Math.max(...samples.map(({ figures }) => figures[figure] ?? Number.NaN)) <= walMb
      : isFlat && ratio <= 1 + growth;
    return { figure, first, last, ratio, slope, uncertainty, isHeld };
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** So many samples in a row stand for one: the least of them is what a figure falls back to, once rubbish is gone. */
const inARow = 4;

function floorsOf(points: readonly Point[]): readonly Point[] {
  if (points.length < 3 * inARow) return points;
  return Array.from({ length: Math.floor(points.length / inARow) }, (_, at) => {
    const row = points.slice(at * inARow, (at + 1) * inARow);
    return row.reduce((least, point) => (point.y < least.y ? point : least));
  });
}

/** Less than this is how figures tremble. */
function least(first: number): number {
  return first * 0.01;
}

/** The line by least squares through points, and the standard error of its slope. */
export function lineThrough(points: readonly Point[]) {
  const count = points.length;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / count;
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  if (count < 3 || spread === 0) return { slope: 0, uncertainty: 0 };
  const slope = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread;
  const left = points.reduce((sum, point) => sum + (point.y - y - slope * (point.x - x)) ** 2, 0);
  return { slope, uncertainty: Math.sqrt(left / (count - 2) / spread) };
}
