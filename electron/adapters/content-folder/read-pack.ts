import type { ExerciseCard, HelpCard, ItemId, LanguageTag, Notice, TopicCard } from '#contract/model.ts';
import type { FolderScan, ScannedFile } from '#core/content/folder-scan.ts';
import type { ItemDraft, PackReading, Reading } from '#core/content/pack-reading.ts';
import { problem } from '#core/content/problems.ts';
import type { PracticeSettings } from '#core/content/release.ts';
import { mapConcurrent } from '#core/map-concurrent.ts';
import { isItemName, printableName } from './files/file-names.ts';
import type { PartAnswer, PartOrder, PartReader, PartTools } from './part.ts';
import { createProblemList } from './problem-list.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { strayFileProblem } from './stray-files.ts';
import type { DocumentReading } from './word/read-document.ts';
import { type ConvertedText, takeDocuments, withConverted } from './word/take-documents.ts';

export interface PackTools extends PartTools {
  readonly reader: PartReader;
  readonly memory: ReadingMemory;
  /** The languages to go by where `practice.yaml` is of no use. */
  readonly spareLanguages: readonly [LanguageTag, ...LanguageTag[]];
}

type Place = [path: string, found?: Pick<PartOrder, 'files' | 'unreadable'>];

/** What each kind of part holds. */
interface PartValues {
  readonly practice: PracticeSettings;
  readonly help: HelpCard;
  readonly notices: readonly Notice[];
  readonly topic: ItemDraft<TopicCard>;
  readonly exercise: ItemDraft<ExerciseCard>;
  readonly document: DocumentReading;
}

/** A pack as it was read, and the texts in it that were made of Word documents and are in no file yet. */
export interface PackRead {
  readonly reading: PackReading;
  readonly converted: readonly ConvertedText[];
}

/** Reads a whole pack. Rejects with `FileReplaced` if somebody writes meanwhile. */
export async function readPack(
  root: string,
  scan: FolderScan & { readonly kind: 'found' },
  tools: PackTools,
): Promise<PackRead> {
  const { problems, report } = createProblemList();
  for (const found of scan.problems) report(found);
  for (const file of scan.files) {
    const stray = strayFileProblem(file.path);
    if (stray !== undefined) report(stray);
  }
  let foldersOf = groupByFolder(scan);
  let { spareLanguages: languages, files } = tools;

  const ask = (kind: keyof PartValues, path: string, found = foldersOf(path)): Promise<PartAnswer> => {
    const order: PartOrder = { kind, root, path, ...found, languages };
    return tools.memory.recall(order, () => tools.reader.read(order, { ...tools, files }));
  };
  const note = <Kind extends keyof PartValues>({ reading, problems: found }: PartAnswer) => {
    for (const one of found) report(one);
    return reading as Reading<PartValues[Kind]>; // each kind has one reader
  };
  const readPart = async <Kind extends keyof PartValues>(kind: Kind, ...where: Place) =>
    note<Kind>(await ask(kind, ...where));
  const readDocument = (document: ScannedFile, text: ScannedFile | undefined) =>
    readPart('document', document.path, { files: text ? [document, text] : [document], unreadable: [] });
  const readItems = async <Kind extends 'topic' | 'exercise'>(kind: Kind) => {
    const place = { file: `${kind}s` };
    const names = Map.groupBy(itemNames(taken.scan, `${kind}s`), (name) => name.normalize());
    const named = [...names].filter(([, [name = '']]) => {
      if (!isItemName(name)) report(problem('folder-name', place, printableName(name).slice(1, -1)));
      return isItemName(name);
    });
    const items = await mapConcurrent(
      named,
      tools.reader.partsAtOnce,
      async ([id, [name = id, ...twins]]) => {
        const twice = { reading: faulty, problems: [problem('folder-twice', place, name)] };
        return { id: id as ItemId, answer: twins.length > 0 ? twice : await ask(kind, `${kind}s/${name}`) };
      },
    );
    // Told in the order of the names, whichever was read first.
    return items.map(({ id, answer }) => ({ id, reading: note<Kind>(answer) }));
  };

  const practice = await readPart('practice', 'practice.yaml');
  if (practice.kind === 'good') languages = practice.value.practice.languages;
  const taken = await takeDocuments(scan, languages[0], readDocument, report);
  foldersOf = groupByFolder(taken.scan);
  files = withConverted(files, root, taken.converted);
  const notices = await readPart('notices', 'notices.csv');
  const help = await readPart('help', 'help');
  const topics = await readItems('topic');
  const exercises = await readItems('exercise');
  tools.memory.forgetOthers();
  const hidden = (['topic', 'exercise'] as const).filter((kind) => scan.unreadable.includes(`${kind}s`));
  const reading = { practice, help, notices, topics, exercises, hidden, problems };
  return { reading, converted: taken.converted };
}

const faulty = { kind: 'faulty' } as const;

function itemNames(scan: FolderScan & { readonly kind: 'found' }, parent: string): readonly string[] {
  const paths = [...scan.files.map((file) => file.path), ...scan.unreadable.map((path) => `${path}/`)];
  const inside = paths.filter((path) => path.startsWith(`${parent}/`));
  const names = inside.flatMap((path) => /^[^/]+\/([^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** Answers what the scan found at a path and below it, without looking through all of it each time. */
function groupByFolder(scan: FolderScan & { readonly kind: 'found' }) {
  const files = Map.groupBy(scan.files, (file) => partOf(file.path));
  const unreadable = Map.groupBy(scan.unreadable, partOf);
  return (
    path: string,
  ): { readonly files: readonly ScannedFile[]; readonly unreadable: readonly string[] } => ({
    files: files.get(path) ?? [],
    unreadable: unreadable.get(path) ?? [],
  });
}

/** `topics/ice/sub/a.jpg` is part of `topics/ice`, `help/index.en.md` of `help`. */
function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'topics' || first === 'exercises' ? `${first}/${second}` : first;
}
