import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { planFilm } from '#build/motion/film-plan.ts';
import type { ShownExercise } from '#build/motion/shown-exercise.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { createFigure } from '#figure/create-figure.ts';
import figureCss from '#figure/figure.css?inline';
import { Figure } from '#figure/figure.tsx';
import { drawCaption, figureBox, filmSize } from './film-caption.ts';
import { type FilmFrame, webmOf } from './webm.ts';

const framesPerSecond = 25;
const framesPerKey = 100; // every 4 s a player can jump there
const mostBytes = 2_300_000; // what most mailboxes take, with the sheet beside it
const bestBitsPerSecond = 700_000;

/** Films an exercise picture by picture: each at its exact moment of the motion, however long it takes to draw. */
export async function recordFilm(exercise: ShownExercise): Promise<Uint8Array<ArrayBuffer>> {
  const { motion, steps } = exercise.shown;
  const plan = planFilm(motion, steps.length);
  const count = Math.floor(plan.durationS * framesPerSecond);
  const canvas = new OffscreenCanvas(filmSize.width, filmSize.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('There is nothing to draw the film on.');
  const stage = openStage(exercise);
  const encoder = openEncoder(Math.min(bestBitsPerSecond, (mostBytes * 8) / plan.durationS));
  for (let number = 0; number < count; number++) {
    const timeS = number / framesPerSecond;
    const moment = plan.at(timeS);
    const figure = await stage.pictureOf(moment.pose);
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--paper');
    context.fillRect(0, 0, filmSize.width, filmSize.height);
    context.drawImage(figure, figureBox.x, figureBox.y);
    drawCaption(context, exercise, moment);
    await encoder.add(canvas, Math.round(timeS * 1000), number % framesPerKey === 0);
  }
  stage.close();
  const frames = await encoder.end();
  const durationMs = Math.round((count / framesPerSecond) * 1000);
  return webmOf(frames, { widthPx: filmSize.width, heightPx: filmSize.height, durationMs });
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

function openEncoder(bitsPerSecond: number) {
  const frames: FilmFrame[] = [];
  let fault: Error | undefined;
  const encoder = new VideoEncoder({
    output(chunk) {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      frames.push({ timeMs: Math.round(chunk.timestamp / 1000), isKey: chunk.type === 'key', bytes });
    },
    error(cause) {
      fault = cause;
    },
  });
  const { width, height } = filmSize;
  const codec = 'vp09.00.31.08'; // VP9, eight bits: what browsers play everywhere
  encoder.configure({ codec, width, height, bitrate: bitsPerSecond, framerate: framesPerSecond });
  return {
    async add(canvas: OffscreenCanvas, timeMs: number, keyFrame: boolean): Promise<void> {
      if (fault !== undefined) throw fault;
      const frame = new VideoFrame(canvas, {
        timestamp: timeMs * 1000,
        duration: 1_000_000 / framesPerSecond,
      });
      encoder.encode(frame, { keyFrame });
      frame.close();
      if (encoder.encodeQueueSize > 8)
        await new Promise((resolve) => encoder.addEventListener('dequeue', resolve, { once: true }));
    },
    async end(): Promise<readonly FilmFrame[]> {
      await encoder.flush();
      encoder.close();
      if (fault !== undefined) throw fault;
      return frames;
    },
  };
}
