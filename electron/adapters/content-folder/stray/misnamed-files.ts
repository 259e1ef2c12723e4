import { endingOf } from '#adapters/content-folder/files/file-names.ts';
import { misnamedFormat, tellingBytes } from '#adapters/content-folder/files/misnamed.ts';
import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Problem } from '#core/content/problems.ts';

const mostFiles = 20; // each is opened for it

/** The same problems; of files that only their names make texts it is told what they are. */
export async function withMisnamed(
  problems: readonly Problem[],
  { find, parts }: Pick<PackFiles, 'find' | 'parts'>,
): Promise<readonly Problem[]> {
  const asTexts = problems.filter(
    ({ code, file = '' }) => codes.includes(code) && endings.includes(endingOf(file)),
  );
  const known = new Map<Problem, Problem>();
  for (const found of asTexts.slice(0, mostFiles)) {
    const file = find(found.file ?? '');
    const start = file && (await parts(file, nobody, (source) => source.read(0, tellingBytes)));
    const format = start && misnamedFormat(start);
    if (format !== undefined) known.set(found, { code: 'misnamed-unread', file: found.file, format });
  }
  return problems.map((found) => known.get(found) ?? found);
}

/** Where one cannot be read its name is all that is told. */
const nobody = () => {};

const endings: readonly string[] = ['md', 'txt', 'csv'];
const codes: readonly Problem['code'][] = [
  'plain-text-kind',
  'text-astray',
  'text-name',
  'text-deep',
  'file-meant',
  'table-kind',
];
