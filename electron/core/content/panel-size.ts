/** On shorter sides than this, in millimetres, there is no room for true millimetres: all shrinks (tokens.css). */
const leastShortSideMm = 215; // of 17.3″
const buttonMm = 22; // the screen's main controls, on any larger panel
/** A finger that trembles needs so much. */
export const leastButtonMm = 20;
const ratio = 16 / 9;

/** How large buttons are on a panel where they are too small. */
export interface SmallButtons {
  readonly widthMm: number;
  /** Where the panel hangs wider than high, as one of 16:9. */
  readonly lyingMm: number;
  /** Where the panel hangs higher than wide. */
  readonly uprightMm: number;
}

/** What buttons shrink to on a panel whose picture is so wide; null where they are 20 mm, however it hangs. */
export function smallButtons(widthMm: number): SmallButtons | null {
  const lyingMm = buttonHeightMm(widthMm / ratio);
  return lyingMm >= leastButtonMm ? null : { widthMm, lyingMm, uprightMm: buttonHeightMm(widthMm) };
}

/** How high the main buttons are on a panel whose shorter side is so long, in whole millimetres. */
export function buttonHeightMm(shortSideMm: number): number {
  return Math.round(buttonMm * Math.min(1, shortSideMm / leastShortSideMm));
}
