import { scaleBand, scaleLinear } from 'd3-scale';
import './chart.css';

/** One step of time. */
export interface Column {
  readonly key: string;
  readonly amount: number;
  /** How much of it is drawn darker. */
  readonly part: number;
  /** Below it, at the start of a month or a year; most have none. */
  readonly name?: string | undefined;
  /** A sign above it, such as a number that words below explain. */
  readonly mark?: string | undefined;
}

const width = 720;
const top = 40; // for marks
const height = 250;
const numbersWidth = 44;
const nameRoom = 54; // names that would touch are left out

/** Amounts through time, the oldest first. `heard` is what the picture says, for whoever cannot see it. */
export function Columns(props: { readonly columns: readonly Column[]; readonly heard: string }) {
  const { columns } = props;
  const most = Math.max(1, ...columns.map(({ amount }) => amount));
  const x = scaleBand(
    columns.map(({ key }) => key),
    [numbersWidth, width],
  ).paddingInner(columns.length > 60 ? 0.1 : 0.22);
  const y = scaleLinear([0, most], [top + height, top]).nice(4);
  const lines = y.ticks(4).filter(Number.isInteger);
  const left = (key: string) => x(key) ?? 0;
  const rounding = Math.min(4, x.bandwidth() / 3);
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${top + height + 34}`} role="img" aria-label={props.heard}>
      {lines.map((line) => (
        <g key={line}>
          <line className="chart-line" x1={numbersWidth} x2={width} y1={y(line)} y2={y(line)} />
          <text x={numbersWidth - 8} y={y(line)} textAnchor="end" dominantBaseline="central">
            {line}
          </text>
        </g>
      ))}
      {columns.map(({ key, amount, part, mark }) => (
        <g key={key}>
          <rect
            className="chart-whole"
            x={left(key)}
            y={y(amount)}
            width={x.bandwidth()}
            height={top + height - y(amount)}
            rx={rounding}
          />
          <rect
            className="chart-part"
            x={left(key)}
            y={y(part)}
            width={x.bandwidth()}
            height={top + height - y(part)}
            rx={rounding}
          />
          {mark !== undefined && (
            <g className="chart-mark" transform={`translate(${left(key) + x.bandwidth() / 2} 16)`}>
              <circle r={14} />
              <text textAnchor="middle" dominantBaseline="central">
                {mark}
              </text>
            </g>
          )}
        </g>
      ))}
      {namesWithRoom(columns, left).map(({ key, name }) => (
        <text key={key} x={left(key)} y={top + height + 26}>
          {name}
        </text>
      ))}
    </svg>
  );
}

/** From the left, each that does not touch the one before and stays inside. */
function namesWithRoom(columns: readonly Column[], left: (key: string) => number): readonly Column[] {
  let free = 0;
  return columns.filter(({ key, name }) => {
    if (name === undefined || left(key) < free || left(key) > width - nameRoom) return false;
    free = left(key) + nameRoom;
    return true;
  });
}
