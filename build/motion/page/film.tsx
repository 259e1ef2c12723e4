import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { planFilm } from '#build/motion/film-plan.ts';
import type { ShownExercise } from '#build/motion/shown-exercise.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { createFigure } from '#figure/create-figure.ts';
import figureCss from '#figure/figure.css?inline';
import { Figure } from '#figure/figure.tsx';
import { drawCaption, figureBox, filmSize } from './film-caption.ts';
import { framesPerSecond, openFilmEncoder } from './film-encoder.ts';

const mostBytes = 2_800_000; // what most mailboxes take, with the sheet beside it
/** How coarsely VP9 draws, 0 to 63: the first is as good as what is drawn; the others are for long films. */
const coarseness = [24, 38, 52] as const;

/** The finest film of an exercise that can be sent by mail; if none is small enough, the smallest. */
export async function recordFilm(exercise: ShownExercise): Promise<Uint8Array<ArrayBuffer>> {
  let film = new Uint8Array();
  for (const coarse of coarseness) {
    film = await recordOnce(exercise, coarse);
    if (film.length <= mostBytes) break;
  }
  return film;
}

/** Films picture by picture: each at its exact moment of the motion, however long it takes to draw. */
async function recordOnce(exercise: ShownExercise, coarse: number): Promise<Uint8Array<ArrayBuffer>> {
  const { motion, steps } = exercise.shown;
  const plan = planFilm(motion, steps.length);
  const count = Math.floor(plan.durationS * framesPerSecond);
  const canvas = new OffscreenCanvas(filmSize.width, filmSize.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('There is nothing to draw the film on.');
  const stage = openStage(exercise);
  const encoder = await openFilmEncoder(filmSize, coarse);
  for (let number = 0; number < count; number++) {
    const timeS = number / framesPerSecond;
    const moment = plan.at(timeS);
    const figure = await stage.pictureOf(moment.pose);
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--paper');
    context.fillRect(0, 0, filmSize.width, filmSize.height);
    context.drawImage(figure, figureBox.x, figureBox.y);
    drawCaption(context, exercise, moment);
    await encoder.add(canvas, Math.round(timeS * 1000));
  }
  stage.close();
  return encoder.end();
}

/** A figure of the wall, drawn out of sight and turned into pictures. */
function openStage({ shown: { motion } }: ShownExercise) {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(<Figure motion={motion} step={0} still={0} />));
  const drawing = place.querySelector('svg');
  if (drawing === null) throw new Error('The figure was not drawn.');
  const figure = createFigure(drawing);
  const { width, height } = figureBox;
  const leaf = getComputedStyle(document.documentElement).getPropertyValue('--leaf');
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = `${figureCss}.figure{width:${width}px;height:${height}px;--leaf:${leaf}}`;
  drawing.prepend(style);
  drawing.setAttribute('width', `${width}`);
  drawing.setAttribute('height', `${height}`);
  const writer = new XMLSerializer();
  return {
    async pictureOf(pose: Pose): Promise<HTMLImageElement> {
      figure.update(pose);
      const image = new Image(width, height);
      image.src = `data:image/svg+xml,${encodeURIComponent(writer.serializeToString(drawing))}`;
      await image.decode();
      return image;
    },
    close: () => root.unmount(),
  };
}
