import { scaleLinear } from 'd3-scale';
import './chart.css';

/** An amount as a bar as wide as there is room where it is `most`; a part of it is drawn darker. The words beside it say it. */
export function BarDrawing(props: {
  readonly amount: number;
  readonly part?: number | undefined;
  readonly most: number;
}) {
  const percent = scaleLinear([0, Math.max(1, props.most)], [0, 100]).clamp(true);
  return (
    <svg className="bar-drawing" aria-hidden="true">
      <rect className="chart-whole" width={`${percent(props.amount)}%`} height="100%" rx={4} />
      {props.part !== undefined && (
        <rect className="chart-part" width={`${percent(props.part)}%`} height="100%" rx={4} />
      )}
    </svg>
  );
}
