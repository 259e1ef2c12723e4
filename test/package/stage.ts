import { debianArchitecture } from '#build/deb/control.ts';
import type { Debian } from './debian.ts';

/** Where the package is tried, and whom it is told. */
export interface Stage {
  readonly debian: Debian;
  /** An X display that the Debian reaches too. */
  readonly display: string;
  readonly version: string;
  readonly olderVersion: string;
  readonly newerVersion: string;
  /** Notes a claim that held. */
  seen(claim: string): void;
}

/** Notes a claim that holds, or throws it. */
export function claim(stage: Stage, sentence: string, holds: boolean): void {
  if (!holds) throw new Error(`not so: ${sentence}`);
  stage.seen(sentence);
}

/** Installs a package that lies in root's home, as a person would. */
export async function install({ debian }: Stage, version: string, ...more: readonly string[]): Promise<void> {
  const file = `/srv/foyer_${version}_${debianArchitecture()}.deb`;
  await debian.run('apt-get', 'install', '-y', '-q', '--no-install-recommends', file, ...more);
}
