import type { ExerciseCard, HelpCard, Notice, TopicCard } from '#contract/model.ts';
import { approvalsFile } from '#core/approval/approval-rows.ts';
import type { FoundScan, ScannedFile } from '#core/content/folder-scan.ts';
import type { PackApproval, PackReading } from '#core/content/pack-reading.ts';
import type { Problem } from '#core/content/problems.ts';
import type { PracticeSettings } from '#core/content/release.ts';
import { asWritten, withFolders, writtenAt } from './as-written.ts';
import { askPart, type KnownPack, type PackTools } from './ask-part.ts';
import { createPackFiles } from './files/pack-files.ts';
import { byPeopleNames, type NamedScan } from './files/people-names.ts';
import { gatherParts } from './pack-parts.ts';
import type { PartAnswer } from './part.ts';
import { boundedProblems } from './problem-list.ts';
import { type ItemsRead, readItems } from './read-items.ts';
import { withMisnamed } from './stray/misnamed-files.ts';
import { strayFileProblems } from './stray/stray-files.ts';
import { toldOnce } from './stray/told-once.ts';
import {
  type ConvertedText,
  type TakenDocuments,
  takeDocuments,
  withConverted,
} from './word/take-documents.ts';

/** A pack as it was read, and the texts in it that were made of Word documents and are in no file yet. */
export interface PackRead {
  readonly reading: PackReading;
  readonly converted: readonly ConvertedText[];
}

/**
 * Reads a whole pack. `spareLanguages` are those to go by where `practice.yaml` is of no use. Rejects with
 * `FileReplaced` if somebody writes meanwhile.
 */
export async function readPack(
  root: string,
  scan: FoundScan,
  spareLanguages: KnownPack['languages'],
  tools: PackTools,
): Promise<PackRead> {
  const named = byPeopleNames(scan);
  const found = { root, parts: gatherParts(named), twins: named.twins, languages: spareLanguages, tools };
  const practice = await askPart(found, 'practice', 'practice.yaml');
  const settled = withLanguages(found, practice);
  const documents = await readDocuments(settled, named);
  const whole = withTexts(settled, documents);
  const answers = {
    practice,
    notices: await askPart(whole, 'notices', 'notices.csv'),
    approvals: await readSignedApprovals(whole, scan),
    help: await askPart(whole, 'help', 'help'),
    topics: await readItems(whole, 'topic'),
    exercises: await readItems(whole, 'exercise'),
  };
  tools.memory.forgetOthers();
  return {
    reading: compose(named, documents, answers, await strayProblems(settled, named)),
    converted: documents.converted.map((text) => writtenAt(text, named)),
  };
}

function withLanguages(pack: KnownPack, { reading }: PartAnswer<PracticeSettings>): KnownPack {
  return reading.kind === 'good' ? { ...pack, languages: reading.value.practice.languages } : pack;
}

function readDocuments(pack: KnownPack, scan: FoundScan): Promise<TakenDocuments> {
  const read = (document: ScannedFile, text: ScannedFile | undefined) => {
    const files = text === undefined ? [document] : [document, text];
    return askPart(pack, 'document', document.path, { files, unreadable: [] });
  };
  return takeDocuments(scan, pack.languages, read);
}

/** The pack as it will be when the texts are written. */
function withTexts(pack: KnownPack, { scan, converted }: TakenDocuments): KnownPack {
  const files = withConverted(pack.tools.files, pack.root, converted);
  return { ...pack, parts: gatherParts(scan), tools: { ...pack.tools, files } };
}

function strayProblems({ root, languages, tools }: KnownPack, scan: NamedScan) {
  return withMisnamed(strayFileProblems(scan.files, languages), createPackFiles(root, tools.files, scan));
}

/** Only a signature makes them worth reading: anybody can write a file. */
async function readSignedApprovals(
  pack: KnownPack,
  scan: FoundScan,
): Promise<PartAnswer<readonly PackApproval[]>> {
  const file = scan.files.find(({ path }) => path.toLowerCase() === approvalsFile);
  if (file === undefined) return { reading: { kind: 'absent' }, problems: [] };
  if (file.signedHash !== undefined) return await askPart(pack, 'approvals', file.path);
  return { reading: { kind: 'faulty' }, problems: [{ code: 'approvals-unsigned', file: file.path }] };
}

interface Answers {
  readonly practice: PartAnswer<PracticeSettings>;
  readonly notices: PartAnswer<readonly Notice[]>;
  readonly approvals: PartAnswer<readonly PackApproval[]>;
  readonly help: PartAnswer<HelpCard>;
  readonly topics: ItemsRead<TopicCard>;
  readonly exercises: ItemsRead<ExerciseCard>;
}

function compose(
  scan: NamedScan,
  documents: TakenDocuments,
  { practice, notices, approvals, help, topics, exercises }: Answers,
  stray: readonly Problem[],
): PackReading {
  const told = [practice, documents, notices, approvals, help, topics, exercises].flatMap(
    ({ problems }) => problems,
  );
  const problems = boundedProblems(toldOnce([...scan.problems, ...stray, ...told]));
  return {
    practice: practice.reading,
    help: help.reading,
    notices: notices.reading,
    ...(approvals.reading.kind === 'good' ? { approvals: approvals.reading.value } : {}),
    topics: withFolders('topics', topics.readings, scan),
    exercises: withFolders('exercises', exercises.readings, scan),
    hidden: (['topic', 'exercise'] as const).filter((kind) => scan.unreadable.includes(`${kind}s`)),
    problems: problems.map((problem) => asWritten(problem, scan)),
  };
}
