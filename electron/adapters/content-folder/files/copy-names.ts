/** What systems call a copy, in the languages that they speak. */
const copyWords = [
  'copy|copia|cópia|copie|kopie|kopi|kopia|kópia|kopija|kopio|kopya(?:sı)?|másolat|bản sao|salinan',
  'копия|копія|αντίγραφο|副本|拷贝|复制|複製|コピー|복사본|نسخة|עותק|สำเนา',
].join('|');
const conflictWords = 'conflict|konflikt|conflit|конфликт|конфлікт|ristiriita|çakış|冲突|衝突|競合|충돌';

/** What cloud drives, NAS boxes, systems and people put behind a name before its ending when they make a second file. */
const behind: readonly RegExp[] = [
  /^(.+?) ?(?:\(\d+\)|\[\d+\])$/, // Windows, browsers, Google Drive: `x (1)`
  new RegExp(`^(.+?)(?:[ _\\p{Pd}]+|の|的)(?:${copyWords})(?: ?\\(?\\d+\\)?)?$`, 'iu'), // `x - Copy (2)`, `x copy 2`, `x_copy`
  new RegExp(`^(.+?)[ ._-]*[([][^()[\\]]*(?:${conflictWords})[^()[\\]]*[)\\]]$`, 'iu'), // Dropbox, Nextcloud, Synology: `x (Ann's conflicted copy 2026-11-22)`
  /^(.+?)[ ._-]+(?:sync-)?(?:conflict|konflikt|conflit)[\w.-]*$/i, // Syncthing, Resilio, rsync: `x.sync-conflict-20261122-101010-ABC`, `x_conflict-20261122`
];

/** Only where the original lies beside it: `step 2` beside `step` is a copy that the Finder or iCloud made. */
const besideOriginal: readonly RegExp[] = [
  /^(.+?) \d{1,2}$/,
  /^(.+?)-(?=[\w-]*[A-Z\d])[A-Z\d][\w-]{3,}$/, // OneDrive: the computer's name
  /^(index\.[a-z]{2,3})(?!(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$)[ ._-].+$/i, // behind a language, and no script or country
];

const before = /^(?:copy|kopie|copie|copia)(?: \(?\d+\)?)? (?:of|von|de|di) (.+)$/i;

/** The name of which this is a second copy. `isThere`: whether a file of that name lies beside it. */
export function originalOfCopy(name: string, isThere: (original: string) => boolean): string | undefined {
  const composed = name.normalize('NFC');
  const [, base = composed, ending = ''] = /^(.+?)(\.[^. ]+)$/.exec(composed) ?? [];
  const original = firstOf(behind, base);
  if (original !== undefined) return `${original}${ending}`;
  const beside = firstOf(besideOriginal, base);
  if (beside !== undefined && isThere(`${beside}${ending}`)) return `${beside}${ending}`;
  return before.exec(composed)?.[1];
}

/** What stands before a mark of a copy; before both where there are two, as in `x - Copy (2)`. */
function firstOf(patterns: readonly RegExp[], base: string): string | undefined {
  const first = patterns.map((pattern) => pattern.exec(base)?.[1]).find((found) => found !== undefined);
  return first === undefined ? undefined : (firstOf(patterns, first) ?? first);
}
