import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { connectToPage } from './page-connection.ts';

const pollMs = 100;
const limitMs = 90_000; // 90 s

/**
 * Waits until the page has painted its first slide (it then marks its root element with `data-slide`), and writes a
 * picture of it if a file is given (its folder must exist). Throws when there is no slide after 90 s.
 */
export async function awaitFirstSlide(debuggerAddress: string, picture: string | undefined): Promise<void> {
  const latestMs = Date.now() + limitMs;
  while (!(await lookForSlide(debuggerAddress, picture))) {
    if (Date.now() > latestMs) throw new Error(`The kiosk painted no slide within ${limitMs / 1000} s.`);
    await pause(pollMs);
  }
}

async function lookForSlide(debuggerAddress: string, picture: string | undefined): Promise<boolean> {
  const page = await connectToPage(debuggerAddress).catch(() => undefined); // starting or restarting: look again
  if (page === undefined) return false;
  try {
    const hasSlide = await page
      .evaluate("document.documentElement.hasAttribute('data-slide')")
      .catch(() => false);
    if (!hasSlide) return false;
    if (picture !== undefined) await writeFile(picture, await page.takePicture());
    return true;
  } finally {
    page.close();
  }
}
