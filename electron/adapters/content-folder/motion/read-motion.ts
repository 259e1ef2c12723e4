import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import { readSettings } from '#adapters/content-folder/settings/read-settings.ts';
import { parseYaml } from '#adapters/content-folder/settings/yaml-text.ts';
import type { Motion } from '#contract/motion.ts';
import { emptyFaults } from './motion-blanks.ts';
import { motionSchema } from './motion-schema.ts';
import { motionAdvice, motionOf } from './typed-motion.ts';

export interface MotionSource {
  readonly files: PackFiles;
  /** The exercise's folder. */
  readonly path: string;
  readonly report: Report;
}

/** Reads an exercise's `motion.yaml`. Undefined where it is at fault, and then every fault is reported with its line. */
export async function readMotion({ path, files, report }: MotionSource): Promise<Motion | undefined> {
  const file = files.find(`${path}/motion.yaml`);
  if (file === undefined) {
    const inside = files.scan.files.filter((other) => other.path.startsWith(`${path}/`));
    const names = inside.map((other) => other.path.slice(path.length + 1));
    report({ code: 'motion-missing', file: path, instead: names.find(isMeantAsMotion) ?? null });
    return undefined;
  }
  const text = await files.text(file, report);
  if (text === undefined) return undefined;
  const yaml = parseYaml(text, file.path, report, { tellsNotes: false });
  if (yaml === undefined) return undefined;
  const empty = emptyFaults(yaml.value);
  const typed = empty.length > 0 ? undefined : readSettings(motionSchema, yaml, file.path, report, 'motion');
  const motion = typed === undefined ? empty : motionOf(typed);
  const isGood = !('length' in motion);
  for (const { path: place, problem } of isGood ? motionAdvice(motion) : motion) {
    report({ ...problem, file: file.path, line: yaml.lineOf(place) });
  }
  return isGood ? motion : undefined;
}

/** `motion.yaml.txt`, as Notepad saves it, `motion.yml`, `motion - Copy.yaml`. */
function isMeantAsMotion(name: string): boolean {
  return /^motion[^/]*\.(ya?ml|txt)$/i.test(name);
}
