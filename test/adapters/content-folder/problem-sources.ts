import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scanFolder } from '#adapters/content-folder/files/scan-folder.ts';
import { hashFiles } from '#adapters/content-folder/files/signed-folder.ts';
import { createKeyPair, signText } from '#adapters/pack-keys/key-pair.ts';
import { trustedKeysFolder } from '#adapters/pack-keys/trusted-keys.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { LanguageTag, LocalDate } from '#contract/model.ts';
import { type Bounds, bounds } from '#core/content/folder-scan.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { planRelease } from '#core/content/plan-release.ts';
import type { Problem, ProblemCode } from '#core/content/problems.ts';
import { signatureFile } from '#core/content/signed-pack.ts';
import type { ContentFolder, Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { signFolder } from '#service/sign-folder.ts';
import { told } from '#test/support/in-english.ts';
import { changePack, type PackFileChanges, topicText } from '#test/support/small-pack.ts';
import type { ToldProblem } from '#words/told-problem.ts';
import { openPack, type PackOptions } from './open-pack.ts';

/** Makes something go wrong with a real folder, and answers what is said of it. */
export type ProblemFixture = () => Promise<readonly Told[]>;

export interface Told extends Omit<ToldProblem, 'place'> {
  readonly code: ProblemCode;
}

export interface PackWish extends PackOptions {
  readonly files?: Files;
  /** What was on the wall before. */
  readonly before?: PackFileChanges;
  /** What cannot be said as a file's content: links, odd names. */
  readonly spoil?: (path: string) => Promise<unknown>;
}

/** What is said of the small pack, changed so: by the scan, by the reader, and by the plan for the wall. */
export function pack(
  changes: PackFileChanges | (() => Promise<PackFileChanges>),
  { files = diskFiles, before, spoil, ...options }: PackWish = {},
): ProblemFixture {
  return async () => {
    const wished = typeof changes === 'function' ? await changes() : changes;
    const { folder, path } = await openPack(before ?? wished, files, options);
    const previous = before && (await manifestOf(folder));
    if (before) await changePack(path, wished);
    await spoil?.(path);
    return (await problemsOf(folder, previous)).map(toldOf);
  };
}

/** The same for a topic `ice` with such words. */
export function ice(words: Parameters<typeof topicText>[0], more: PackFileChanges = {}): ProblemFixture {
  return pack({ 'topics/ice/index.en.md': topicText(words), ...more });
}

/** What a scan says that may not go so far. */
export function scanned(limits: Partial<Bounds>): ProblemFixture {
  return async () => {
    const { path } = await openPack();
    const tools = { files: diskFiles, clock: systemClock };
    const scan = await scanFolder(path, tools, { ...bounds, ...limits });
    return (scan.kind === 'found' ? scan.problems : [scan.problem]).map(toldOf);
  };
}

const owner = createKeyPair();
const today = { date: '2026-11-22' as LocalDate, time: '15:00' };

export interface SignedWish {
  readonly keys?: typeof owner;
  readonly practice?: string;
  readonly at?: typeof today;
  readonly expiresOn?: string;
  /** What happens after the folder was signed; `signAgain` signs it as it is then, `read` lets the kiosk take it. */
  readonly spoil?: (
    path: string,
    acts: { signAgain(): Promise<void>; read(): Promise<unknown> },
  ) => Promise<unknown>;
}

/** What is said of a signed pack where signatures are asked for. */
export function signed(wish: SignedWish = {}): ProblemFixture {
  const { keys = owner, practice = 'harbour', at = today, expiresOn = null, spoil } = wish;
  return async () => {
    const { path, folder, dataFolder } = await openPack({}, diskFiles, { asksForSignatures: true });
    await mkdir(join(dataFolder, trustedKeysFolder), { recursive: true });
    await writeFile(join(dataFolder, trustedKeysFolder, 'harbour.pub'), owner.publicText);
    const signAgain = async () => {
      await signFolder(
        { practice, expiresOn: expiresOn as LocalDate | null },
        {
          clock: { monotonicMs: () => 0, local: () => at },
          scan: () => folder.scan(),
          hashFiles: (scan) => hashFiles(path, scan, diskFiles),
          readLast: () => readFile(join(path, signatureFile), 'utf8').catch(() => undefined),
          sign: (text) => signText(keys.privateText, text),
          write: (text) => writeFile(join(path, signatureFile), text),
        },
      );
    };
    await signAgain();
    await spoil?.(path, { signAgain, read: () => problemsOf(folder) });
    return (await problemsOf(folder)).map(toldOf);
  };
}

/** The owner's signature over any list. */
export const signAsOwner = (text: string): string => signText(owner.privateText, text) ?? '';

const toldOf = (found: Problem): Told => ({ code: found.code, ...told(found) });

async function problemsOf(folder: ContentFolder, previous?: Manifest): Promise<readonly Problem[]> {
  const scan = await folder.scan();
  if (scan.kind !== 'found') return [scan.problem];
  const reading = await folder.read(scan, ['en' as LanguageTag]);
  if (reading === undefined) throw new Error('The pack moved.');
  return planRelease(reading, previous).problems;
}

async function manifestOf(folder: ContentFolder): Promise<Manifest> {
  const scan = await folder.scan();
  const reading = scan.kind === 'found' ? await folder.read(scan, ['en' as LanguageTag]) : undefined;
  const plan = reading && planRelease(reading, undefined);
  if (plan?.kind !== 'release') throw new Error('The pack before was not good.');
  return plan.release as Manifest; // as much of one as the plan looks at
}
