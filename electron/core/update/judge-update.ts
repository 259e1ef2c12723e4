import type { Update } from './update-file.ts';

/** What a kiosk knows of itself when it is offered an update. */
export interface UpdateFacts {
  /** A key that is trusted here made the signature. */
  readonly isVerified: boolean;
  readonly version: string;
  readonly platform: string;
  readonly schema: number;
  /** What may take the place of what runs here: the system's own installer goes forward only. */
  readonly replacedBy: 'any' | 'newer' | 'nothing';
  /** A version that was taken and did not hold, and was undone. */
  readonly undone: string | null;
}

/** Why an update is not offered. */
export type UpdateRefusal =
  | 'unsigned'
  | 'other-platform'
  /** It is what runs. */
  | 'same'
  /** An earlier version, which could not read what this one counted. */
  | 'would-lose-data'
  /** It was tried here and did not hold. */
  | 'did-not-hold'
  /** The computer's own installer has to do it. */
  | 'installed-otherwise';

/** Undefined where it may be offered; an earlier version may, as long as it loses nothing. */
export function refusalOfUpdate(update: Update, facts: UpdateFacts): UpdateRefusal | undefined {
  if (!facts.isVerified) return 'unsigned';
  if (update.platform !== facts.platform) return 'other-platform';
  const step = compareVersions(update.version, facts.version);
  if (step === 0) return 'same';
  if (update.schema < facts.schema) return 'would-lose-data';
  if (update.version === facts.undone) return 'did-not-hold';
  if (facts.replacedBy !== 'nothing' && isForInstaller(update) !== (facts.replacedBy === 'newer'))
    return 'other-platform';
  const isOutOfReach = facts.replacedBy === 'nothing' || (facts.replacedBy === 'newer' && step < 0);
  if (isOutOfReach) return 'installed-otherwise';
  return undefined;
}

/** A package of Debian's, which only the system installs. */
function isForInstaller({ file }: Update): boolean {
  return file.endsWith('.deb');
}

/** Below 0 where the first is earlier, above 0 where it is later. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((part) => left?.[part] !== right?.[part]);
  return at === undefined ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0);
}
