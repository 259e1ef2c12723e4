import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openDisplay } from '#build/display.ts';
import { findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { planLaunch } from '#build/launch.ts';
import { awaitFirstSlide } from '#build/start/await-first-slide.ts';
import { startKiosk } from '#build/start/kiosk-process.ts';
import { createRandom } from '#test/support/counted-years/random.ts';
import { type Sample, takeSample } from './sample.ts';
import { holdPage } from './soaked-page.ts';
import { payVisit } from './visit.ts';

/** How long a kiosk is watched, and what happens on the way. */
export interface SoakPlan {
  readonly slides: number;
  readonly sampleEvery: number;
  readonly visitEvery: number;
  readonly changeEvery: number;
  /** Ends it after so long in any case. */
  readonly mostMs: number;
  readonly isInRealTime?: boolean;
  readonly say?: (line: string) => void;
}

export interface Soak {
  readonly samples: readonly Sample[];
  readonly slides: number;
  readonly visits: number;
  readonly changes: number;
  /** What was opened on visits. */
  readonly places: readonly string[];
}

/** Upright, and no larger than it must be: without graphics the processor paints every point of it. */
const smallPanel = { width: 540, height: 960 };

/** The text that is changed, and the slide at which samples are taken: each time the same one. */
const changed = 'topics/ice/index.en.md';
const samplePoint = 'breathe slowly';

/** Lets a real kiosk with the starter pack run, on folders and a display of its own. */
export async function soak(plan: SoakPlan): Promise<Soak> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-soak-'));
  const [dataFolder, contentFolder] = [join(folder, 'data'), join(folder, 'content')];
  await cp(resolve('content'), contentFolder, { recursive: true });
  const display = await openDisplay(smallPanel);
  const runtime = await findRuntime(() => undefined);
  const switches = ['--remote-debugging-port=0'];
  const launch = planLaunch(runtime, { dataFolder, contentFolder, display: display.name, switches });
  const kiosk = startKiosk(launch);
  try {
    const address = await kiosk.debuggerAddress;
    await awaitFirstSlide(address, undefined);
    return await drive(plan, { address, folder, text: join(contentFolder, changed) });
  } finally {
    await kiosk.quit();
    await display.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function drive(
  plan: SoakPlan,
  kiosk: { readonly address: string; readonly folder: string; readonly text: string },
): Promise<Soak> {
  const page = await holdPage(kiosk.address, plan.isInRealTime === true);
  const random = createRandom(plan.sampleEvery).next;
  const words = await readFile(kiosk.text, 'utf8');
  const samples: Sample[] = [];
  const places = new Set<string>();
  const endMs = performance.now() + plan.mostMs;
  let [slides, visits, changes] = [0, 0, 0];
  let nextSample = plan.sampleEvery;
  while (slides < plan.slides && performance.now() < endMs) {
    const shown = await page.turnSlide();
    slides += 1;
    if (slides >= nextSample && shown.toLowerCase().includes(samplePoint)) {
      nextSample = slides + plan.sampleEvery;
      await page.passTime(1_000); // the slide before has gone
      const sample = await takeSample(page, kiosk.folder, slides);
      samples.push(sample);
      plan.say?.(lineOf(sample));
    }
    if (slides % plan.visitEvery === 0) {
      visits += 1;
      for (const place of await payVisit(page, random)) places.add(place);
    }
    if (slides % plan.changeEvery === 0) {
      changes += 1;
      await writeFile(kiosk.text, `${words}\nThis was written after ${slides} slides.\n`);
    }
  }
  return { samples, slides, visits, changes, places: [...places] };
}

function lineOf({ slides, figures }: Sample): string {
  const words = Object.entries(figures).map(([name, value]) => `${name}: ${Number(value.toPrecision(4))}`);
  return `${slides} slides; ${words.join('; ')}`;
}
