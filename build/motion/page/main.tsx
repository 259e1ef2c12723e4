import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ShownExercise } from '#build/motion/shown-exercise.ts';
import { mendColour } from '#ui/colour.ts';
import { EveryStep } from './every-step.tsx';
import { recordFilm } from './film.tsx';
import { Sheet } from './sheet.tsx';
import '#ui/fonts.css';
import '#ui/tokens.css';
import './page.css';

/** What the program outside the window may ask of the page. */
export interface MotionPage {
  /** Shows the contact sheet, ready to be photographed. */
  readonly showSheet: (exercise: ShownExercise) => Promise<void>;
  /** The same, of every step of all exercises. */
  readonly showEveryStep: (exercises: readonly ShownExercise[]) => Promise<void>;
  /** A WebM film, in base 64. */
  readonly film: (exercise: ShownExercise) => Promise<string>;
}

declare global {
  interface Window {
    motionPage: MotionPage;
  }
}

const paper = '#f7f1e6'; // tokens.css

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place to draw in.');
const root = createRoot(place);

window.motionPage = {
  async showSheet(exercise) {
    dress(exercise);
    flushSync(() => root.render(<Sheet {...exercise} />));
    await fontsLoaded();
  },
  async showEveryStep(exercises) {
    flushSync(() => root.render(<EveryStep exercises={exercises} />));
    await fontsLoaded();
  },
  async film(exercise) {
    dress(exercise);
    await fontsLoaded();
    const film = await recordFilm(exercise);
    return btoa(Array.from(film, (byte) => String.fromCharCode(byte)).join(''));
  },
};

function dress({ colour }: ShownExercise): void {
  const leaf = colour === null ? '' : mendColour(colour, paper);
  document.documentElement.style.setProperty('--leaf', leaf);
}

/** Canvas and photograph take the letters that are there. */
async function fontsLoaded(): Promise<void> {
  const kinds = ['400 20px', '700 20px'].flatMap((kind) => [
    `${kind} "Atkinson Hyperlegible Next Variable"`,
    `${kind} "Literata Variable"`,
  ]);
  await Promise.all(kinds.map((kind) => document.fonts.load(kind)));
  await document.fonts.ready;
}
