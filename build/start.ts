import { describeRuntime, findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { startKiosk } from '#build/start/kiosk-process.ts';
import { missingFolder } from '#build/start/missing-folder.ts';
import { parseStartOptions, type StartOptions } from '#build/start/options.ts';
import { requireFolderOf, usualPicture } from '#build/start/picture-file.ts';
import { seeFirstSlide } from '#build/start/see-first-slide.ts';
import { provideBuild } from './build-state.ts';
import { landscape, openDisplay, portrait, type VirtualDisplay } from './display.ts';
import { runCommand } from './expected-failure.ts';
import { needsNoSandbox, planLaunch } from './launch.ts';
import { needsVirtualDisplay } from './offline/missing-parts.ts';
import { provideSystemPackages } from './offline/system-packages.ts';

/** `npm start`: finds or fetches what is missing, builds what is stale, and opens the kiosk. Gives the exit code. */
async function start(options: StartOptions): Promise<number> {
  if (options.picture) await requireFolderOf(options.picture);
  const missing = options.exit && options.contentFolder && (await missingFolder(options.contentFolder));
  if (missing) console.error(missing);
  const runtime = await findRuntime();
  console.log(describeRuntime(runtime));
  await provideSystemPackages(runtime);
  await provideBuild();
  if (needsNoSandbox) console.log("Sandbox: off (--no-sandbox), because Chromium's does not work for root.");

  const display = needsVirtualDisplay() ? await openVirtualDisplay(options) : undefined;
  const picture = options.picture ?? (display && (await usualPicture()));
  const isWatched = picture !== undefined || options.exit;
  const switches = isWatched ? ['--remote-debugging-port=0'] : [];
  const kiosk = startKiosk(planLaunch(runtime, { ...options, display: display?.name, switches }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void kiosk.quit());
  try {
    const isRequired = options.picture !== undefined || options.exit;
    if (isWatched) await seeFirstSlide(kiosk, { picture, isRequired });
    if (options.exit) await kiosk.quit();
    return (await kiosk.ended).exitCode;
  } finally {
    await kiosk.quit();
    await display?.close();
  }
}

async function openVirtualDisplay(options: StartOptions): Promise<VirtualDisplay> {
  const size = options.landscape ? landscape : portrait;
  const display = await openDisplay(size);
  console.log(`Display: a virtual one of ${size.width} × ${size.height}, because there is no screen here.`);
  return display;
}

await runCommand(() => start(parseStartOptions(process.argv.slice(2))));
