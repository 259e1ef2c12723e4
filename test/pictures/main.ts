import { provideBuild } from '#build/build-state.ts';
import { describeRuntime, findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { runCommand } from '#build/expected-failure.ts';
import { provideSystemPackages } from '#build/offline/system-packages.ts';
import { readWords, wrongWords } from '#build/read-words.ts';
import { makeFolder } from '#platform/files/make-folder.ts';
import { modes } from './modes.ts';
import { drawSheet } from './sheet.ts';
import { takePanel } from './take-panel.ts';

/** From the squarest to the widest, upright and on its side: what hangs on walls. */
const panels = ['1080x1920', '1920x1080', '1280x1024', '1024x768', '1200x1920', '2560x1080', '3840x2160'];

const usage = `npm run pictures -- --out DIR [options]
  --panels ${panels.slice(0, 2)}       some of: ${panels.join(' ')}, or others
  --modes ${modes.slice(0, 2).map(({ name }) => name)}   some of: ${modes.map(({ name }) => name).join(' ')}`;

/**
 * `npm run pictures -- --out DIR [--panels 1080x1920,1920x1080] [--modes plain,rooms]`: every screen of the real kiosk on
 * seven panels, plain, with the largest text, low, and with more contrast, and the rooms behind the wall; and a sheet of
 * them for each panel and each of these.
 */
async function main(): Promise<number> {
  const options = {
    out: { type: 'string' },
    panels: { type: 'string', default: panels.join() },
    modes: { type: 'string', default: modes.map(({ name }) => name).join() },
  } as const;
  const { values } = readWords(process.argv.slice(2), { options }, usage);
  if (values.out === undefined) throw wrongWords('Say where the pictures go: --out DIR.', usage);
  const runtime = await findRuntime();
  console.log(describeRuntime(runtime));
  await provideSystemPackages(runtime);
  await provideBuild();
  await makeFolder(values.out);
  const asked = modes.filter(({ name }) => values.modes.split(',').includes(name));
  let taken = 0;
  for (const panel of values.panels.split(',')) {
    const pictures = await takePanel(panel, values.out, asked);
    for (const mode of asked) {
      await drawSheet(
        pictures.filter((picture) => picture.mode === mode.name),
        values.out,
        `sheet-${panel}-${mode.name}.png`,
      );
    }
    taken += pictures.length;
    console.log(`${panel}: ${pictures.length} pictures and ${asked.length} sheets`);
  }
  console.log(`${taken} pictures are in ${values.out}.`);
  return 0;
}

await runCommand(main);
