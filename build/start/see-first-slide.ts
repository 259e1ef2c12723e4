import { ExpectedFailure } from '#build/expected-failure.ts';
import { awaitFirstSlide } from './await-first-slide.ts';
import type { KioskProcess } from './kiosk-process.ts';

/** What to do once the first slide has painted. */
export type Watch = {
  readonly picture: string | undefined;
  /** Whether a kiosk without a slide is a failure; otherwise it is reported and goes on. */
  readonly isRequired: boolean;
};

/** Waits for the first slide and writes its picture. Comes back early when the kiosk was asked to quit. */
export async function seeFirstSlide(kiosk: KioskProcess, { picture, isRequired }: Watch): Promise<void> {
  try {
    const outcome = await Promise.race([paint(kiosk, picture), endEarly(kiosk)]);
    if (outcome === 'painted' && picture) console.log(`Picture: ${picture}`);
  } catch (error) {
    if (isRequired || !(error instanceof Error)) throw error;
    console.error(error.message);
  }
}

async function paint(kiosk: KioskProcess, picture: string | undefined): Promise<'painted'> {
  await awaitFirstSlide(await kiosk.debuggerAddress, picture);
  return 'painted';
}

async function endEarly(kiosk: KioskProcess): Promise<'quit'> {
  const { exitCode, wasAsked } = await kiosk.ended;
  if (wasAsked) return 'quit';
  throw new ExpectedFailure(`The kiosk ended (exit code ${exitCode}) before its first slide.`);
}
