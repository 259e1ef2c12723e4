import type { StaffAnswer } from '#contract/staff.ts';
import type { ContentParts } from './content-parts.ts';
import { planPack } from './import-pack.ts';
import { refuse, refuseFor } from './refusals.ts';

/**
 * Puts a stick's pack in the content folder's place. The copy is complete, and looked at, before anything is moved;
 * the old folder is kept beside it. `accept` then takes the folder for the wall.
 */
export async function takeFromStick(
  id: string,
  parts: ContentParts,
  accept: () => Promise<StaffAnswer>,
): Promise<StaffAnswer> {
  const { sticks, folder, openPack, clock, words, log, inTurn } = parts;
  const stick = (await sticks.find()).find((one) => one.id === id);
  if (stick === undefined) return refuse(words.staff.notDone['stick-gone']);
  const here = await folder.scan();
  if (here.kind === 'missing') return refuseFor(here.problem, words); // a share that sleeps has a folder still
  if (!(await sticks.mayReplace(folder.path))) return refuse(words.staff.notDone['folder-is-a-drive']);
  const there = await openPack(stick.path).scan();
  if (there.kind !== 'found') return refuseFor(there.problem, words);

  const copy = await sticks.copy(stick, there.files, folder.path);
  const refusal = await whyNot(copy, parts).catch(async (cause: unknown) => {
    await sticks.discard(copy);
    throw cause;
  });
  if (refusal !== undefined) {
    await sticks.discard(copy);
    return refusal;
  }
  return await inTurn(async () => {
    const before = await sticks.swap(copy, folder.path, clock.local().date).catch(async (cause: unknown) => {
      await sticks.discard(copy);
      throw cause;
    });
    log.info('stick-taken', { keptOldFolder: before !== '' });
    folder.forget();
    return await accept();
  });
}

/** A copy that could not be shown must not replace a folder that can. */
async function whyNot(
  copy: string,
  { openPack, wall, words }: ContentParts,
): Promise<StaffAnswer | undefined> {
  const pack = openPack(copy);
  const scan = await pack.scan();
  if (scan.kind !== 'found') return refuseFor(scan.problem, words);
  const source = { kind: 'content-folder', folder: copy } as const; // not to be mended with what is on the wall
  const plan = await planPack({ scan, source, current: wall.release(), isAccepted: true }, pack);
  if (plan.kind === 'moved') return refuse(words.staff.notDone['still-writing']);
  const [first] = plan.problems;
  return plan.kind === 'wait' && first !== undefined ? refuseFor(first, words) : undefined;
}
