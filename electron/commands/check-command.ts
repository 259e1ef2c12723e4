import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import { sharpPictures as pictures } from '#adapters/images/pictures.ts';
import { openTrustedKeys } from '#adapters/pack-keys/trusted-keys.ts';
import { createDryObjects } from '#adapters/release-store/dry-objects.ts';
import { loadNewestWhole } from '#adapters/release-store/load-release.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import { needsSomebody } from '#core/content/problems.ts';
import type { Logger, PackTrust } from '#core/ports.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { previewPack } from '#service/preview-change.ts';
import { receiptText } from '#words/receipt.ts';
import { type Calling, misused, type Told } from './told.ts';

export const checkUsage = ({ hasPictures }: Calling) =>
  `content check FOLDER [--data-folder DIR]${hasPictures ? ' [--pictures DIR]' : ''}`;

const quiet: Logger = { info() {}, warn() {}, error() {} };

/**
 * `check FOLDER [--data-folder DIR]`: what would happen if a kiosk took the folder; with a data folder, the kiosk that
 * keeps its releases there. Writes nothing. Code 0: nothing refused; 1: something; 2: nothing of it can be used.
 * `--pictures` is for `build/content.ts`, which has a kiosk to take them of.
 */
export async function checkCommand(args: readonly string[], calling: Calling): Promise<Told> {
  const { words } = calling;
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'data-folder': text, pictures: text },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) return misused(checkUsage(calling), calling);
  const path = resolve(folder);
  const dataFolder = values['data-folder'];
  const loaded = dataFolder === undefined ? undefined : await loadNewestWhole(resolve(dataFolder), files);
  if (dataFolder !== undefined && loaded === undefined)
    return { words: words.commands.check.noData(resolve(dataFolder)), exitCode: 2 };

  const pack = createContentFolder(path, {
    ...{ files, clock, pictures, log: quiet, reader },
    objects: createDryObjects(files),
    ...(dataFolder === undefined ? {} : { trust: lookingOnly(resolve(dataFolder)) }),
  });
  const current = loaded?.manifest;
  const source = current?.source ?? { kind: 'content-folder', folder: path };
  const preview = await previewPack(pack, source, current, { clock, words });
  switch (preview.kind) {
    case 'moved':
      return { words: words.commands.check.moving, exitCode: 2 };
    case 'unusable':
      return { words: receiptText(preview.report, words), exitCode: 2 };
    case 'usable':
      return {
        words: receiptText(preview.report, words),
        exitCode: preview.problems.some(needsSomebody) ? 1 : 0,
      };
  }
}

/** The kiosk's rule for signatures, without taking note of what is only looked at. */
function lookingOnly(dataFolder: string): PackTrust {
  return { ...openTrustedKeys(dataFolder, { files, log: quiet }), remember: async () => {} };
}
