import { access, copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createKeyPair, signText } from '#adapters/pack-keys/key-pair.ts';
import { schemaVersion } from '#adapters/sqlite/migrations/all.ts';
import { openUpdateStore } from '#adapters/updates/update-store.ts';
import { debianArchitecture } from '#build/deb/control.ts';
import { type Update, updateText } from '#core/update/update-file.ts';
import { updateFolder } from '#core/update/update-layout.ts';
import { sha256 } from '#platform/files/digest.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { askSystem } from '#shell/update-program.ts';
import { claim, type Stage } from './stage.ts';

const dataFolder = 'var/lib/foyer/.config/Foyer';
const { privateText, publicText } = createKeyPair();
const stranger = createKeyPair();

/** Updates that the owner took on the screen, as the kiosk hands them over, and what the system makes of them. */
export async function tryUpdates(stage: Stage): Promise<void> {
  const { debian, version, newerVersion, olderVersion } = stage;
  await debian.run('foyer-setup');
  const keys = join(debian.folder, 'etc/foyer/update-keys');
  await mkdir(keys, { recursive: true });
  await writeFile(join(keys, 'publisher.pub'), publicText);

  const refused = async (what: string, words: RegExp) => {
    const said = await update(stage, 'holds');
    claim(
      stage,
      `an update ${what} is not installed`,
      words.test(said) && (await installed(stage)) === version,
    );
  };
  await ask(stage, newerVersion, { key: stranger.privateText });
  await refused('that a stranger signed', /no key in .* has signed it/);
  await ask(stage, newerVersion, { package: olderVersion });
  await refused('with another package under its number', /not that version of Foyer/);
  await ask(stage, newerVersion);
  await writeFile(join(debian.folder, dataFolder, updateFolder, 'program'), 'changed since');
  await refused('that was changed after it was signed', /not the package that was signed/);
  await ask(stage, olderVersion);
  await refused('to what is older', /is not newer than/);

  await ask(stage, newerVersion);
  const undone = await update(stage, 'fails');
  const isGone = !(await isThere(stage, 'opt/Foyer/of-the-newer-one'));
  const verified = await debian.run('sh', '-c', 'dpkg --verify foyer || true');
  claim(
    stage,
    `${newerVersion} did not hold for its minutes: ${version} is back, every file as it was packed`,
    undone.includes(`Unpacking foyer (${version}) over (${newerVersion})`) &&
      (await installed(stage)) === version &&
      isGone &&
      verified === '',
  );

  await ask(stage, newerVersion);
  await update(stage, 'breaks off');
  claim(
    stage,
    'the power went while it was on trial',
    await isThere(stage, 'var/lib/foyer-update/before.deb'),
  );
  await update(stage, 'holds');
  claim(
    stage,
    `it was gone on with, and held: ${newerVersion} is installed, and nothing is left beside it`,
    (await installed(stage)) === newerVersion && !(await isThere(stage, 'var/lib/foyer-update')),
  );
  await debian.run('foyer-setup', '--undo');
}

/** The owner took it, and its time has come: what service and shell leave in the kiosk's folder. */
async function ask(
  { debian, version }: Stage,
  newVersion: string,
  given: { readonly key?: string; readonly package?: string } = {},
): Promise<void> {
  const data = join(debian.folder, dataFolder);
  const name = `foyer_${given.package ?? newVersion}_${debianArchitecture()}.deb`;
  const program = join(debian.folder, 'srv', name);
  const update: Update = {
    kind: 'app-update',
    version: newVersion,
    platform: `${process.platform}-${process.arch}`,
    schema: schemaVersion,
    madeOn: '2026-11-29',
    file: name,
    sizeBytes: (await stat(program)).size,
    sha256: sha256(await readFile(program)),
  };
  const signature = signText(given.key ?? privateText, updateText(update));
  if (signature === undefined) throw new Error('no signature');
  const store = openUpdateStore(data, { files, copyCounters: (to) => copyFile(join(data, 'foyer.db'), to) });
  await store.take({ update, signature, program, isVerified: true });
  await store.release();
  askSystem(data, version);
  await debian.run('chown', '-R', 'foyer:foyer', `/${dataFolder}`);
}

/** Runs what `foyer-update.service` runs, and gives what it said. A stand-in for `sleep` is what happens while it waits. */
async function update({ debian, newerVersion }: Stage, how: keyof typeof meanwhile): Promise<string> {
  const standIn = `#!/bin/sh\n${meanwhile[how].replace('VERSION', newerVersion)}\n`;
  await debian.run('mkdir', '-p', '/srv/by');
  await writeFile(join(debian.folder, 'srv/by/sleep'), standIn, { mode: 0o755 });
  return debian.run('sh', '-c', 'PATH=/srv/by:$PATH /usr/lib/foyer/update 2>&1 || true');
}

const state = `/${dataFolder}/${updateFolder}/state.json`;
const meanwhile = {
  holds: `printf '{"kind":"held","version":"VERSION"}' >${state}`,
  fails: 'true',
  'breaks off': 'kill -9 $PPID',
} as const;

async function installed({ debian }: Stage): Promise<string> {
  return debian.run('dpkg-query', '-W', '-f', `\${Version}`, 'foyer');
}

async function isThere({ debian }: Stage, path: string): Promise<boolean> {
  return access(join(debian.folder, path)).then(
    () => true,
    () => false,
  );
}
