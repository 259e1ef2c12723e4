import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { databaseFile } from '#adapters/system/data-folder.ts';
import { daysAfter, localDateOf } from '#core/local-date.ts';
import { countedDays } from '#test/support/counted-years/counted-days.ts';
import { writeCounters } from '#test/support/counted-years/write-counters.ts';
import {
  holdCorner,
  titleOf,
  touchAbout,
  touchDigits,
  touchKeys,
  touchRoom,
  touchWord,
  wordsOf,
} from './staff-hands.ts';
import { claim, type Stage, settle, takePicture, until } from './stage.ts';

const ownersPin = '482913';
const answerMs = 20_000; // a PIN's hash on a busy machine

/** Everything that staff, a clinician and the owner do, by touches alone: from setting up to the archive in a folder. */
export async function seeBehind(stage: Stage): Promise<void> {
  countSomeWeeks(stage);
  await setUp(stage);
  await signIn(stage);
  await undoChange(stage);
  await approveText(stage);
  await seeStatistics(stage);
  await saveForOwner(stage);
  await touchWord(stage.kiosk, 'Close');
  await stage.kiosk.page.waitForSelector('.attract');
  claim(stage, 'Close brings the loop back', (await stage.kiosk.page.locator('.behind').count()) === 0);
}

/** A wall that has hung for ten weeks: what stands out, and a month that is over, need days before today. */
function countSomeWeeks({ kiosk }: Stage): void {
  const today = localDateOf(new Date());
  const days = countedDays({ from: daysAfter(today, -70), to: daysAfter(today, -1), seed: 11 });
  writeCounters(join(kiosk.dataFolder, databaseFile), days);
}

async function setUp(stage: Stage): Promise<void> {
  const { kiosk } = stage;
  const isAt = (title: string) => until(title, answerMs, async () => (await titleOf(kiosk)).includes(title));
  await holdCorner(kiosk);
  await isAt('What is the practice called?');
  await touchKeys(kiosk, 'Ulm 1');
  await touchWord(kiosk, 'Next');
  for (const step of ['Where is your content?', 'Hold a bank card', 'When is the practice open?']) {
    await isAt(step);
    await touchWord(kiosk, 'Later');
  }
  await isAt('The owner’s PIN');
  await touchDigits(kiosk, ownersPin);
  await touchWord(kiosk, 'Go on');
  await touchDigits(kiosk, ownersPin);
  await touchWord(kiosk, 'Take this PIN');
  for (const role of ['clinicians', 'staff']) {
    await isAt(role);
    await touchWord(kiosk, 'Later');
  }
  await touchWord(kiosk, 'Make a new code');
  await kiosk.page.waitForSelector('.code-letters');
  await touchWord(kiosk, 'I have written it down');
  await isAt('This kiosk is set up.');
  await takePicture(stage, 'set-up');
  await touchWord(kiosk, 'To the wall’s room');
  await kiosk.page.waitForSelector('.room-bar');
  claim(stage, 'a new kiosk is set up by touch', (await wordsOf(kiosk)).startsWith('Ulm 1 · owner'));
  await touchWord(kiosk, 'Close');
  await kiosk.page.waitForSelector('.attract');
}

async function signIn(stage: Stage): Promise<void> {
  const { kiosk } = stage;
  await holdCorner(kiosk);
  await takePicture(stage, 'pin');
  await touchDigits(kiosk, '135790');
  await touchWord(kiosk, 'Open');
  await until('a wrong PIN is told', answerMs, async () =>
    (await wordsOf(kiosk)).includes('That opens nothing here.'),
  );
  await touchDigits(kiosk, ownersPin);
  await touchWord(kiosk, 'Open');
  await kiosk.page.waitForSelector('.room-bar', { timeout: answerMs });
  claim(
    stage,
    'a wrong PIN opens nothing, and the owner’s opens',
    (await wordsOf(kiosk)).startsWith('Ulm 1 · owner'),
  );
}

async function undoChange(stage: Stage): Promise<void> {
  const { kiosk } = stage;
  const edited = join(kiosk.contentFolder, 'topics', 'rest', 'index.en.md');
  const title = 'Should I stay in bed at all?';
  await writeFile(edited, (await readFile(edited, 'utf8')).replace(/^title: .*$/m, `title: ${title}`));
  await until('the change in the wall’s room', 60_000, async () => {
    await touchAbout(kiosk, 'Look');
    await kiosk.passTime(2_000);
    return (await wordsOf(kiosk)).includes(title);
  });
  await settle(stage);
  await takePicture(stage, 'wall-room');
  await touchWord(kiosk, 'Undo this change');
  await touchWord(kiosk, 'Yes, undo it');
  await until('the change undone', answerMs, async () =>
    (await wordsOf(kiosk)).includes('The last change was undone'),
  );
  const takes = await kiosk.page.locator('button:has-text("Take the folder")').count();
  claim(stage, 'a change is undone by touch, and the folder can be taken again', takes === 1);
}

async function approveText(stage: Stage): Promise<void> {
  const { kiosk } = stage;
  await touchRoom(kiosk, 'Approve');
  await kiosk.page.waitForSelector('.waiting-row');
  await settle(stage);
  await takePicture(stage, 'approve-room');
  const before = await titleOf(kiosk);
  await touchWord(kiosk, 'Approve …');
  await touchKeys(kiosk, 'Ada Lee');
  await touchWord(kiosk, 'Next');
  await touchWord(kiosk, 'Physiotherapist');
  await until('one text fewer waits', answerMs, async () => {
    const now = await titleOf(kiosk);
    return now !== before && now.includes('for your approval');
  });
  const now = await titleOf(kiosk);
  claim(stage, `a text is approved: “${before}”, then “${now}”`, now !== before);
}

async function seeStatistics(stage: Stage): Promise<void> {
  const { kiosk } = stage;
  await touchRoom(kiosk, 'Statistics');
  await until('what stands out', answerMs, async () => /opened most/.test(await titleOf(kiosk)));
  await settle(stage);
  await takePicture(stage, 'statistics-room');
  const pictures = await kiosk.page.locator('.stats-switch').count(); // each has a table behind it
  claim(stage, `the statistics say: ${await titleOf(kiosk)} ${pictures} pictures follow`, pictures >= 5);
}

/** The owner's folder is named by its path; the report and the archive go there. */
async function saveForOwner(stage: Stage): Promise<void> {
  const { kiosk } = stage;
  const folder = join(dirname(kiosk.dataFolder), 'own');
  await mkdir(folder);
  await touchRoom(kiosk, 'This kiosk');
  await touchAbout(kiosk, 'Owner’s folder');
  await touchWord(kiosk, 'Type a path');
  await touchKeys(kiosk, folder);
  await kiosk.passTime(1_000);
  await takePicture(stage, 'owners-folder');
  await kiosk.page.waitForSelector('button:enabled:has(span:text-is("Use this folder"))', {
    timeout: answerMs,
  });
  await touchWord(kiosk, 'Use this folder');
  await until('the folder among what is set', answerMs, async () =>
    (await wordsOf(kiosk)).includes(`Owner’s folder ${folder}`),
  );

  await touchRoom(kiosk, 'Statistics');
  await touchWord(kiosk, 'Take them along');
  const saved = async (button: string, sentence: string) => {
    await touchWord(kiosk, button);
    await until(sentence, 60_000, async () => (await wordsOf(kiosk)).includes(sentence));
  };
  await saved('Save the report', 'The report is saved.');
  await saved('Save the archive', 'The archive is saved.');
  await settle(stage);
  await takePicture(stage, 'taken-along');
  const files = (await readdir(folder, { recursive: true })).map((name) => name.replace(/^.*\./, ''));
  const count = (ending: string) => files.filter((each) => each === ending).length;
  claim(
    stage,
    `the owner’s folder holds a page, ${count('csv')} tables, a workbook and ${count('parquet')} months of archive`,
    count('pdf') === 1 && count('csv') === 2 && count('xlsx') === 1 && count('parquet') >= 2,
  );
}
