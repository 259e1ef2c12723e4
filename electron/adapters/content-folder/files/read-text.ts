import type { Report } from '#adapters/content-folder/part.ts';
import { endsInZeros } from '#core/content/ends-in-zeros.ts';
import { bounds, type ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import { shortened } from '#core/content/shortened.ts';
import { decodeText } from './decode-text.ts';
import { misnamedFormat, tellingBytes } from './misnamed.ts';
import { withoutStruck } from './struck-words.ts';
import { unmergedLine } from './unmerged.ts';

/** A file's bytes, or so many of its first; undefined where they cannot be read, and then it is reported. */
interface TextSource {
  all(mostBytes: number): Promise<Uint8Array | undefined>;
  start(bytes: number): Promise<Uint8Array | undefined>;
}

/** A file's text; undefined where it cannot be used, and then it is reported. */
export async function readText(
  file: ScannedFile,
  source: TextSource,
  report: Report,
): Promise<string | undefined> {
  const refuse = (found: Problem) => {
    report(found);
    return undefined;
  };
  const at = { file: file.path };
  const mostBytes = bounds.textBytes;
  if (file.sizeBytes === 0) return refuse({ code: 'file-empty', ...at });
  const isTooLarge = file.sizeBytes > mostBytes;
  const read = await (isTooLarge ? source.start(tellingBytes) : source.all(mostBytes));
  if (read === undefined) return undefined;
  const format = misnamedFormat(read);
  if (format !== undefined) return refuse({ code: 'misnamed-text', ...at, format });
  if (isTooLarge) return refuse({ code: 'text-too-large', ...at, mostBytes });
  const decoded = await decodeText(read);
  if (decoded.kind === 'unclear') return refuse({ code: 'text-unclear', ...at });
  if (decoded.kind === 'no-text')
    return refuse({ code: endsInZeros(read, 16) ? 'file-zeros' : 'file-damaged', ...at });
  if (decoded.text.trim() === '') return refuse({ code: 'file-empty', ...at });
  const line = unmergedLine(decoded.text);
  if (line !== undefined) return refuse({ code: 'text-unmerged', ...at, line });
  if (decoded.isGuessed) report({ code: 'text-encoding', ...at });
  if (decoded.isMended) report({ code: 'text-twice-encoded', ...at });
  const { text, struck } = withoutStruck(decoded.text);
  for (const { line, words } of struck)
    report({ code: 'struck-out', ...at, line, words: shortened(words, 2_000) });
  return text;
}
