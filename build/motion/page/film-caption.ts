import type { FilmMoment } from '#build/motion/film-plan.ts';
import { breathingWords, cueWords, reviewWords, type ShownExercise } from '#build/motion/shown-exercise.ts';

/** In pixels. Even numbers: the picture is coded in halves. */
export const filmSize = { width: 720, height: 984 } as const;
/** Where the figure is. */
export const figureBox = { x: 0, y: 128, width: 720, height: 692 } as const;

const margin = 28;
const sans = '"Atkinson Hyperlegible Next Variable"';
const serif = '"Literata Variable"';
/** For how far the step is. */
const placeWidth = 150;
const [ink, softInk, clay] = ['#17322e', '#3f524b', '#b0422c'];

type Context = OffscreenCanvasRenderingContext2D;

/** What stands round the figure: whose exercise, which step, how far; and below it the cue. */
export function drawCaption(context: Context, { shown, practice }: ShownExercise, moment: FilmMoment): void {
  const { title, steps, version } = shown;
  const step = steps[moment.step];
  if (step === undefined) return;
  const percent = moment.isOnWay ? null : moment.pose.cyclePercent;
  const right = filmSize.width - margin;
  const line = (words: string, y: number, font: string, colour: string = ink, width = right - margin) => {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(words, margin, y, width); // longer ones are set closer
  };
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  line([practice, title].filter(Boolean).join(' · '), 40, `600 22px ${sans}`, softInk);
  line(
    `${moment.step + 1} / ${steps.length}  ${step.name}`,
    82,
    `600 34px ${serif}`,
    ink,
    right - margin - placeWidth,
  );
  line(`${reviewWords(shown)} · version ${version}`, 114, `400 20px ${sans}`, clay);
  const rows = wrapped(
    context,
    [cueWords(step.cue, percent), breathingWords(step.breathing)].join(' '),
    `400 25px ${sans}`,
    right - margin,
  );
  for (const [number, words] of rows.slice(0, 3).entries()) line(words, 872 + number * 33, context.font);
  context.textAlign = 'right';
  context.font = `700 26px ${sans}`;
  context.fillStyle = ink;
  const place = percent === null ? 'on the way' : `${Math.floor(percent)} %`;
  context.fillText(place, right, 82);
}

function wrapped(context: Context, words: string, font: string, width: number): readonly string[] {
  context.font = font;
  const rows: string[] = [];
  for (const word of words.trim().split(/\s+/)) {
    const longer = `${rows.at(-1) ?? ''} ${word}`.trim();
    if (rows.length > 0 && context.measureText(longer).width <= width) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
