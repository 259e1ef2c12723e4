import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type InstalledKiosk, screensHeld, startKiosk, until } from './kiosk.ts';
import { claim, install, type Stage } from './stage.ts';

/** What must still be there after an update. */
export interface Kept {
  readonly revision: string;
  readonly rows: number;
}

/** An ordinary user, who owns nothing. */
const person = 'reception';
const service = 'opt/Foyer/resources/app.asar.unpacked/dist/service/main.mjs';

/** Installs the older package, and does with it what a practice does on its first day. */
export async function tryInstalled(stage: Stage): Promise<Kept> {
  const { debian, olderVersion } = stage;
  await debian.run('apt-get', 'update', '-q');
  await install(stage, olderVersion);
  const missing = await debian.run('sh', '-c', 'ldd /opt/Foyer/foyer | grep "not found" || true');
  claim(stage, `${olderVersion} is installed, and lacks no library of the system`, missing === '');
  await debian.run('useradd', '--create-home', person);
  const writable = await debian.run(
    'find',
    '/opt/Foyer',
    '-not',
    '-type',
    'l',
    '-perm',
    '/022',
    '-o',
    '-not',
    '-user',
    '0',
  );
  claim(stage, 'all of /opt/Foyer is root’s, and nobody else may write there', writable === '');

  const kiosk = await startKiosk(debian, person, stage.display);
  stage.seen('an ordinary user started it, and its first slide was painted');
  const held = await screensHeld(debian);
  claim(
    stage,
    `its screen is in Chromium’s sandbox (${held.join('; ')})`,
    held.length > 0 && held.every((one) => one.startsWith('filtered')),
  );
  await seeSelfTest(stage);
  await seeContentChange(stage, kiosk);
  let rows = 0;
  await until('the export holds what the wall showed', 180_000, async () => {
    rows = await exportedRows(stage);
    return rows > 0;
  });
  stage.seen(`foyer export wrote ${rows} rows while it ran`);
  const revision = await revisionOf(kiosk);
  claim(stage, 'it ended well when it was asked to', (await kiosk.stop()) === 0);
  return { revision, rows: await exportedRows(stage) };
}

/** Installs the newer package over it. */
export async function tryUpgraded(stage: Stage, kept: Kept): Promise<void> {
  const { debian, version, olderVersion } = stage;
  await install(stage, version);
  const installed = (await debian.run('sh', '-c', 'dpkg -s foyer | sed -n "s/^Version: //p"')).trim();
  claim(stage, `${olderVersion} became ${installed}`, installed === version);
  const isOldGone = await access(join(debian.folder, 'opt/Foyer/of-the-older-one')).then(
    () => false,
    () => true,
  );
  claim(stage, 'the file that only the older one had is gone', isOldGone);

  const kiosk = await startKiosk(debian, person, stage.display);
  claim(stage, 'the same content is on the wall', (await revisionOf(kiosk)) === kept.revision);
  const rows = await exportedRows(stage);
  claim(stage, `what was counted is still there (${kept.rows} rows before, ${rows} now)`, rows >= kept.rows);
  await kiosk.stop();

  claim(stage, 'dpkg --verify finds every file as it was packed', (await verify(stage)) === '');
  const file = join(debian.folder, service);
  const code = await readFile(file);
  await writeFile(file, `// changed\n${code}`);
  claim(stage, 'and names the one that was changed afterwards', (await verify(stage)).includes(service));
  await writeFile(file, code);
}

/** Beside the running kiosk. A virtual display has no touch, so it is not to say that all is well. */
async function seeSelfTest({ debian, display, ...stage }: Stage): Promise<void> {
  const child = debian.start(person, ['foyer', '--self-test'], { DISPLAY: display });
  const code = new Promise((resolve) => child.once('exit', resolve));
  const words = child.stdout === null ? '' : await text(child.stdout);
  const said = words.split('\n').filter((line) => /^ {2}(well|LOOK) {2}/.test(line));
  const held = { debian, display, ...stage };
  claim(held, `foyer --self-test has ${said.length} sentences`, said.length === 9);
  claim(held, 'it says that the screen is shut in', words.includes('well  Sandbox'));
  claim(
    held,
    'and that there is no touch, by its exit code too',
    words.includes('LOOK  Touch') && (await code) === 1,
  );
}

/** Reception edits a title: a new release is on the wall. */
async function seeContentChange(stage: Stage, kiosk: InstalledKiosk): Promise<void> {
  const file = join(kiosk.contentFolder, 'topics', 'ice', 'index.en.md');
  await until('the starter pack in the content folder', 180_000, () =>
    access(file).then(
      () => true,
      () => false,
    ),
  );
  await until('the first release', 180_000, () => revisionOf(kiosk).then((revision) => revision !== ''));
  const before = await revisionOf(kiosk);
  const words = await readFile(file, 'utf8');
  await writeFile(file, words.replace(/^title: .*$/m, 'title: Is warmth better than ice?'));
  const startMs = performance.now();
  await until('the new release', 180_000, async () => (await revisionOf(kiosk)) !== before);
  stage.seen(`an edited title was on the wall after ${Math.round(performance.now() - startMs)} ms`);
}

async function revisionOf({ dataFolder }: InstalledKiosk): Promise<string> {
  return readFile(join(dataFolder, 'content', 'current'), 'utf8').catch(() => '');
}

/** By the installed command, as the person. */
async function exportedRows({ debian }: Stage): Promise<number> {
  const out = `/home/${person}/tables`;
  await rm(join(debian.folder, out), { recursive: true, force: true });
  const days = ['--from', '2000-01-01', '--to', '2099-12-31', '--out', out];
  const child = debian.start(person, ['foyer', 'export', ...days]);
  const words = child.stdout === null ? '' : await text(child.stdout);
  return Number(/^(\d+) rows/m.exec(words)?.[1] ?? 0);
}

/** What dpkg says of the files; it fails where it has something to say. */
async function verify({ debian }: Stage): Promise<string> {
  return debian.run('sh', '-c', 'dpkg --verify foyer || true');
}
