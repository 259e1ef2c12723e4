import { provideBuild } from '#build/build-state.ts';
import { describeRuntime, findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { runCommand } from '#build/expected-failure.ts';
import { provideSystemPackages } from '#build/offline/system-packages.ts';
import { readWords } from '#build/read-words.ts';
import { makeFolder } from '#platform/files/make-folder.ts';
import { writeReport } from './report.ts';
import { runSmoke, wholePanels } from './run.ts';

/** `npm run smoke -- --out DIR`: the main job and the rooms behind the wall in the real kiosk, with a report and its pictures. Exit code 0 only if all of it happened. */
async function main(): Promise<number> {
  const options = { out: { type: 'string', default: 'test-results/smoke' } } as const;
  const { values } = readWords(process.argv.slice(2), { options }, 'npm run smoke -- [--out DIR]');
  const runtime = await findRuntime();
  console.log(describeRuntime(runtime));
  await provideSystemPackages(runtime);
  await provideBuild();
  await makeFolder(values.out);
  const report = await runSmoke(values.out, wholePanels, ['patients', 'behind']);
  await writeReport(values.out, report);
  for (const claim of report.seen) console.log(`seen: ${claim}`);
  if (report.fault !== undefined) console.error(`not seen: ${report.fault}`);
  console.log(`${values.out}/report.json: ${report.ok ? 'all of it happened' : 'something is missing'}`);
  return report.ok ? 0 : 1;
}

await runCommand(main);
