import { scaleBand, scaleLinear } from 'd3-scale';
import './chart.css';

/** A field of the week: its row, its column, and how much. */
export interface WeekField {
  readonly row: string;
  readonly column: string;
  readonly amount: number;
}

const usualWidth = 720;
const usualNamesWidth = 78;
const rowHeight = 46;
const headHeight = 34;
const palest = 0.1; // nothing happened, and the wall was on: told from a field that is not there

/**
 * The week as fields, the darker the more. Fields that are not given stay empty. `heard` is what the picture says, for
 * whoever cannot see it; a scale below has `scaleWords` at its ends. A row of no name gives its room away; a smaller
 * `width` makes words and fields larger beside one another.
 */
export function WeekMap(props: {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly fields: readonly WeekField[];
  readonly heard: string;
  readonly scaleWords?: readonly [least: string, most: string];
  readonly width?: number;
}) {
  const { rows, columns, fields, scaleWords, width = usualWidth } = props;
  const namesWidth = rows.every((name) => name === '') ? 0 : usualNamesWidth;
  const most = Math.max(...fields.map(({ amount }) => amount), Number.MIN_VALUE);
  const depth = scaleLinear([0, most], [palest, 1]);
  const x = scaleBand(columns, [namesWidth, width]).paddingInner(0.07);
  const y = scaleBand(rows, [headHeight, headHeight + rows.length * rowHeight]).paddingInner(0.12);
  const bottom = headHeight + rows.length * rowHeight;
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${scaleWords === undefined ? bottom : bottom + 44}`}
      role="img"
      aria-label={props.heard}
    >
      {columns.map((column) => (
        <text key={column} x={(x(column) ?? 0) + x.bandwidth() / 2} y={22} textAnchor="middle">
          {column}
        </text>
      ))}
      {rows.map((row) => (
        <text key={row} x={0} y={(y(row) ?? 0) + y.bandwidth() / 2} dominantBaseline="central">
          {row}
        </text>
      ))}
      {fields.map(({ row, column, amount }) => (
        <rect
          key={`${row} ${column}`}
          className="chart-part chart-cell"
          x={x(column)}
          y={y(row)}
          width={x.bandwidth()}
          height={y.bandwidth()}
          rx={6}
          fillOpacity={depth(amount)}
        />
      ))}
      {scaleWords !== undefined && (
        <Scale right={width} y={bottom + 14} words={scaleWords} depth={depth.copy().domain([0, 1])} />
      )}
    </svg>
  );
}

const steps = [0, 0.25, 0.5, 0.75, 1];
const stepWidth = 34;

function Scale(props: {
  readonly right: number;
  readonly y: number;
  readonly words: readonly [string, string];
  readonly depth: (share: number) => number;
}) {
  const left = props.right - 200 - steps.length * stepWidth;
  return (
    <g transform={`translate(0 ${props.y})`}>
      <text x={left - 10} y={13} textAnchor="end" dominantBaseline="central">
        {props.words[0]}
      </text>
      {steps.map((share, index) => (
        <rect
          key={share}
          className="chart-part chart-cell"
          x={left + index * stepWidth}
          width={stepWidth - 3}
          height={26}
          rx={5}
          fillOpacity={props.depth(share)}
        />
      ))}
      <text x={left + steps.length * stepWidth + 10} y={13} dominantBaseline="central">
        {props.words[1]}
      </text>
    </g>
  );
}
