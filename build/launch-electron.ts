import { _electron, type ElectronApplication, errors } from 'playwright';
import type { Launch } from './launch.ts';

const answerMs = 50_000;

/**
 * Starts Electron with Playwright attached. When Playwright attaches to a window before it has loaded anything, Electron
 * may leave one of its first questions unanswered (microsoft/playwright#29386): such an app is started once more.
 */
export async function launchElectron({
  executable,
  words,
  environment,
}: Launch): Promise<ElectronApplication> {
  const launch = () =>
    _electron.launch({ executablePath: executable, args: [...words], env: environment, timeout: answerMs });
  try {
    return await launch();
  } catch (cause) {
    if (!(cause instanceof errors.TimeoutError)) throw cause;
    console.warn('Playwright got no answer from the app that it had started: it is started once more.');
    return launch();
  }
}
