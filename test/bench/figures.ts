import type { Finding, Row, Target } from './row.ts';

/** One line of the table, and one entry of the JSON. */
export interface Figure {
  /** The row's, with `/part` where the row has several figures. */
  readonly id: string;
  readonly metric: string;
  /** Medians; null where it was not measured. */
  readonly ours: number | null;
  readonly peer: number | null;
  readonly ratio: number | null;
  readonly target: string;
  readonly held: boolean;
  readonly note: string;
}

/** Judges what a row found. What was not measured is not held. */
export function figureOf(row: Pick<Row, 'id' | 'metric' | 'target'>, finding: Finding): Figure {
  const id = finding.part === undefined ? row.id : `${row.id}/${finding.part}`;
  if (finding.kind === 'not-run') {
    const target = describeTarget(row.target);
    return { id, metric: row.metric, ...unmeasured, target, note: `not run: ${finding.why}` };
  }
  const { ours, peer, remark, target = row.target } = finding;
  const ratio = median(ours) / median(peer);
  return {
    id,
    metric: row.metric,
    ours: median(ours),
    peer: median(peer),
    ratio,
    target: describeTarget(target),
    held: isHeld(target, ratio),
    note: ours.length > 1 ? `${remark}; ${describeSpread(ours, peer)}` : remark,
  };
}

export function isHeld({ kind, times }: Target, ratio: number): boolean {
  if (!Number.isFinite(ratio)) return false;
  return kind === 'at-most' ? ratio <= times : ratio >= times;
}

/** The middle value; of an even number of values, half-way between the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** How far the middle half of the values reaches, as a part of their median. */
export function spread(values: readonly number[]): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);
}

/** The value that so large a part of them keeps within; between two of them, the place between. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

const unmeasured = { ours: null, peer: null, ratio: null, held: false } as const;

function describeTarget({ kind, times }: Target): string {
  return `${kind === 'at-most' ? '≤' : '≥'} ${times}×`;
}

function describeSpread(ours: readonly number[], peer: readonly number[]): string {
  const percent = (values: readonly number[]) => `${Math.round(spread(values) * 100)} %`;
  return `${ours.length} each in turn, middle half within ${percent(ours)} (ours) and ${percent(peer)} (peer)`;
}
