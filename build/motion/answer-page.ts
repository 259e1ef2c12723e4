import { reviewWords, type ShownExercise } from './shown-exercise.ts';

/** One exercise's pictures, by the names of their files. */
export interface PicturedExercise extends ShownExercise {
  readonly sheet: string;
  readonly film: string;
}

/** A page that ties sheets and films together, with the two lines that are sent back by mail. */
export function answerPage(exercises: readonly PicturedExercise[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Exercises to look at</title>
<style>
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 sans-serif; color: #17322e; background: #f7f1e6 }
  section { padding: 1.5rem 0; border-top: 2px solid #1f6f5c }
  video, img { max-width: 100%; border-radius: 0.5rem }
  video { height: 34rem }
  a { color: #1f6f5c }
  .answer a { display: inline-block; margin: 0.3rem 1rem 0.3rem 0; padding: 0.6rem 1.2rem; border-radius: 0.5rem; border: 2px solid; font-weight: bold }
</style>
<h1>Exercises to look at</h1>
<p>Watch each film to its end, then look at the sheet: every angle stands in it. Could a person copy it? Would you let
your patients do it? Answer by mail with one of the two lines below each exercise, together with its version.</p>
${exercises.map(sectionOf).join('\n')}
</html>
`;
}

function sectionOf({ shown, practice, sheet, film }: PicturedExercise): string {
  const { title, answer, version } = shown;
  const subject = `${title} (version ${version})`;
  const yes = `I approve "${title}", version ${version}, as the film and the sheet show it.`;
  const no = `I want "${title}", version ${version}, changed: at step ..., at ... %, the ... should be at ... degrees, because ...`;
  return `<section>
<h2>${escaped(title)}</h2>
<p>${escaped([practice, reviewWords(shown), `Version ${version}`].filter(Boolean).join(' · '))}</p>
<p>${escaped(answer)}</p>
<video src="${escaped(film)}" controls loop muted></video>
<p><a href="${escaped(sheet)}"><img src="${escaped(sheet)}" alt="Each movement in 21 poses, with the angle of every joint"></a></p>
<p class="answer">Answer by mail:<br>
<a href="${mailTo(subject, yes)}">I approve</a> <a href="${mailTo(subject, no)}">I want changed …</a><br>
${escaped(yes)}<br>${escaped(no)}</p>
</section>`;
}

/** A mail without an address: whoever answers knows to whom. */
function mailTo(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&amp;body=${encodeURIComponent(body)}`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
