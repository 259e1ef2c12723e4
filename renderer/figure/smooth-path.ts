/** A place in the drawing: centimetres, x to the right, y down, the floor at 0. */
export type Place = readonly [x: number, y: number];

/** How far a curve's handles reach towards the neighbours: 1/6 makes it a Catmull-Rom curve. */
const handle = 1 / 6;

/** Path data of a smooth closed line through the places. */
export function closedPath(places: readonly Place[]): string {
  const [first] = places;
  if (first === undefined) return '';
  const curves = places.map((place, index) => {
    const before = places.at(index - 1) ?? place;
    const next = places[(index + 1) % places.length] ?? place;
    return curve(before, place, next, places[(index + 2) % places.length] ?? next);
  });
  return `M${pair(first)}${curves.join('')}Z`;
}

/** Path data of a smooth line from the first place to the last, without its opening `M`. */
export function openCurves(places: readonly Place[]): string {
  return places
    .slice(1)
    .map((next, index) => {
      const place = places[index] ?? next;
      return curve(places[index - 1] ?? place, place, next, places[index + 2] ?? next);
    })
    .join('');
}

/** Path data of a smooth open line. */
export function openPath(places: readonly Place[]): string {
  const [first] = places;
  return first === undefined ? '' : `M${pair(first)}${openCurves(places)}`;
}

/** A place turned clockwise about the origin, and moved. */
export function turned([x, y]: Place, deg: number, [toX, toY]: Place = [0, 0]): Place {
  const angle = (deg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [toX + x * cos - y * sin, toY + x * sin + y * cos];
}

/** A place as path data, to a tenth of a millimetre. */
export function pair([x, y]: Place): string {
  return `${written(x)} ${written(y)}`;
}

/** Put together from whole numbers: a frame writes hundreds, and decimals take more than twice as long to write. */
function written(value: number): string {
  const hundredths = Math.round(value * 100);
  const size = Math.abs(hundredths);
  const rest = size % 100;
  const sign = hundredths < 0 ? '-' : '';
  const whole = (size - rest) / 100;
  if (rest === 0) return `${sign}${whole}`;
  if (rest % 10 === 0) return `${sign}${whole}.${rest / 10}`;
  return rest < 10 ? `${sign}${whole}.0${rest}` : `${sign}${whole}.${rest}`;
}

/** To two decimals: finer is not seen, and shorter strings draw sooner. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function curve(before: Place, from: Place, to: Place, after: Place): string {
  const reach = longestHandle * Math.hypot(to[0] - from[0], to[1] - from[1]);
  const leave = towards(from, to[0] - before[0], to[1] - before[1], reach);
  const arrive = towards(to, from[0] - after[0], from[1] - after[1], reach);
  return `C${pair(leave)} ${pair(arrive)} ${pair(to)}`;
}

/** A handle must not outgrow the piece of curve that it bends, or close neighbours draw a loop. */
const longestHandle = 0.4;

function towards([x, y]: Place, dx: number, dy: number, reach: number): Place {
  const length = Math.hypot(dx, dy) * handle;
  const share = length > reach ? (handle * reach) / length : handle;
  return [x + dx * share, y + dy * share];
}
