import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { signatureFile } from '#core/content/signed-pack.ts';
import { writeArchiveTree } from '#test/support/archive-tree.ts';
import { claim, type Stage } from './stage.ts';

/** Nobody in particular; what they do lies in their home. */
const person = 'reception';
const home = `/home/${person}`;

/** The installed commands that need no kiosk, as a practice's own person gives them. */
export async function tryCommands(stage: Stage): Promise<void> {
  await trySigning(stage);
  await tryMerging(stage);
}

/** Signs the starter pack, has it looked through, and is refused a second pair of keys in the place of the first. */
async function trySigning(stage: Stage): Promise<void> {
  const { debian } = stage;
  const pack = join(debian.folder, home, 'pack');
  await rm(pack, { recursive: true, force: true });
  await cp('content', pack, { recursive: true });
  await debian.run('chown', '-R', `${person}:`, `${home}/pack`);

  const made = await say(stage, 'content', 'new-key', '--out', 'harbour.key');
  const kept = await debian.run('stat', '-c', '%a %U', `${home}/harbour.key`);
  claim(
    stage,
    'foyer content new-key made a pair, the secret one for its owner alone',
    made.code === 0 && kept.trim() === `600 ${person}`,
  );
  const again = await say(stage, 'content', 'new-key', '--out', 'harbour.key');
  claim(stage, 'and puts none in its place', again.code === 2 && again.words.includes('it is there already'));

  const signed = await say(stage, 'content', 'sign', 'pack', '--key', 'harbour.key');
  const signature = await readFile(join(pack, signatureFile), 'utf8').catch(() => '');
  claim(
    stage,
    `foyer content sign: ${signed.words.trim()}`,
    signed.code === 0 && /^\d+ files are signed, version \d{12}: /.test(signed.words) && signature !== '',
  );
  const checked = await say(stage, 'content', 'check', 'pack');
  claim(stage, 'foyer content check refuses nothing of what was signed', checked.code === 0);
  const motions = await say(stage, 'content', 'motion', 'pack');
  claim(stage, 'and foyer content motion finds that its exercises can be shown', motions.code === 0);
}

const plan = { kiosks: 2, months: ['2026-10', '2026-11'], tenths: 3 } as const;

/** Two kiosks' archives of two months are one report, and a folder without any says so. */
async function tryMerging(stage: Stage): Promise<void> {
  const { debian } = stage;
  const archives = join(debian.folder, home, 'archives');
  let months = 0;
  for await (const _month of writeArchiveTree(archives, plan)) months += 1;
  await debian.run('chown', '-R', `${person}:`, `${home}/archives`);
  const merged = await say(stage, 'merge', 'archives', '--out', 'report');
  claim(
    stage,
    `foyer merge: ${merged.words.split('\n')[0]}`,
    merged.code === 0 && merged.words.startsWith(`2 kiosks of 1 practice, ${months} months in all`),
  );
  const read = (name: string) => readFile(join(debian.folder, home, 'report', name));
  const table = (await read('foyer-report-months.csv')).toString().trimEnd().split('\r\n');
  const workbook = await read('foyer-report.xlsx');
  claim(
    stage,
    'its table has a line a month, and its workbook is one',
    table.length === 1 + months && workbook.subarray(0, 2).toString() === 'PK',
  );
  const nothing = await say(stage, 'merge', 'pack', '--out', 'report-of-nothing');
  claim(stage, 'of a folder without an archive it makes none, and says so', nothing.code === 1);
}

async function say({ debian }: Stage, ...words: readonly string[]) {
  const child = debian.start(person, ['foyer', ...words]);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const said = await Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')));
  return { code: await ended, words: said.join('') };
}
