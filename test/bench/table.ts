import type { Figure } from './figures.ts';

/** The figures as a table in columns, and below it what a reader must know of each. */
export function describeTable(figures: readonly Figure[]): string {
  const heading = ['id', 'metric', 'ours', 'peer', 'ratio', 'target', 'held'];
  const lines = [heading, ...figures.map(cellsOf)];
  const widths = heading.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const table = lines.map((cells) => alignCells(cells, widths));
  return [...table, '', ...figures.map(({ id, note }) => `${id}: ${note}`)].join('\n');
}

const firstNumber = 2; // columns of words stand left, those of numbers right

function alignCells(cells: readonly string[], widths: readonly number[]): string {
  const aligned = cells.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column < firstNumber ? cell.padEnd(width) : cell.padStart(width);
  });
  return aligned.join('  ');
}

function cellsOf({ id, metric, ours, peer, ratio, target, held }: Figure): readonly string[] {
  const verdict = ratio === null ? 'not run' : held ? 'yes' : 'no';
  return [
    id,
    metric,
    describe(ours),
    describe(peer),
    ratio === null ? '' : `${ratio.toFixed(2)}×`,
    target,
    verdict,
  ];
}

/** Three digits say all that a shared machine can. */
function describe(value: number | null): string {
  return value === null ? '' : Number(value.toPrecision(3)).toLocaleString('en');
}
