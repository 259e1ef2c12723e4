import { provideBuild } from '#build/build-state.ts';
import { runCommand } from '#build/expected-failure.ts';
import { readWords, wrongWords } from '#build/read-words.ts';
import { soak } from './soak.ts';
import { judge, type Verdict } from './verdict.ts';

const usage = `npm run soak -- [--slides 60000] [--minutes 120]
npm run soak -- --hours N   in real time`;

/**
 * `npm run soak`: a real kiosk in its loop, with visits and changes of content on the way, and whether anything in it grows.
 * The page's clocks are moved from slide to slide; what it draws, fetches, counts and says to the service is real, and so is
 * the time of everything else.
 */
async function soakKiosk(words: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = readWords(words, { options: { slides: text, minutes: text, hours: text } }, usage);
  const hours = Number(values.hours ?? 0);
  const slides = hours > 0 ? Number.MAX_SAFE_INTEGER : Number(values.slides ?? 60_000);
  const minutes = hours > 0 ? hours * 60 : Number(values.minutes ?? 120);
  if (!(slides > 0 && minutes > 0 && hours >= 0))
    throw wrongWords('--slides, --minutes and --hours take numbers above 0.', usage);

  await provideBuild();
  const found = await soak({
    slides,
    sampleEvery: hours > 0 ? 10 : Math.max(30, Math.min(1_000, Math.floor(slides / 40))),
    visitEvery: hours > 0 ? 50 : 100,
    changeEvery: hours > 0 ? 200 : 1_000,
    mostMs: minutes * 60_000,
    isInRealTime: hours > 0,
    say: console.log,
  });
  const { samples, visits, changes, places } = found;
  console.log(
    `\n${found.slides} slides, ${visits} visits (${places.join(', ')}), ${changes} changes of content`,
  );
  const warm = samples.filter((sample) => sample.slides >= Math.min(1_000, found.slides / 4));
  const verdicts = judge(warm);
  for (const verdict of verdicts) console.log(lineOf(verdict));
  const grown = verdicts.filter(({ isHeld }) => !isHeld).map(({ figure }) => figure);
  const late = judge(samples.filter(({ slides }) => slides >= found.slides / 3));
  if (grown.length > 0) console.log('Of what has grown, the last two thirds alone:');
  for (const verdict of late) if (grown.includes(verdict.figure)) console.log(lineOf(verdict));
  const isHeld = warm.length >= 5 && verdicts.every((verdict) => verdict.isHeld);
  console.log(isHeld ? 'Held: nothing grows.' : 'BROKEN, or too short to say.');
  return isHeld ? 0 : 1;
}

function lineOf({ figure, first, last, ratio, slope, uncertainty, isHeld }: Verdict): string {
  const short = (value: number) => Number(value.toPrecision(4));
  const line = `${short(slope)} ± ${short(uncertainty)} per 1,000 slides`;
  return `${isHeld ? 'held  ' : 'BROKEN'}  ${figure}: ${short(first)} → ${short(last)} (${ratio.toFixed(3)}×), ${line}`;
}

await runCommand(() => soakKiosk(process.argv.slice(2)));
