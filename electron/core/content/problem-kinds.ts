import type { ExercisePlace, LocalDate } from '#contract/model.ts';
import type { MotionJoint } from '#contract/motion.ts';
import type { JointLimit } from '#core/exercise/joint-limits.ts';
import type { Doubt } from '#core/exercise/motion-doubts.ts';
import type { BodyPart, SideName, SolidThing } from '#core/exercise/pose-fault.ts';
import type { SmallButtons } from './panel-size.ts';
import type {
  BlockFault,
  DocumentPart,
  FileFormat,
  InMovement,
  LeftOutKind,
  MeantFile,
  NoticeFault,
  OtherFormat,
  WrongSetting,
  YamlFault,
} from './problem-facts.ts';
import type { SettingPath } from './value-fault.ts';

/** One kind of problem: whether something is not on the wall until a person acts, and which facts each of them has. */
interface ProblemKind<Facts extends object> {
  /** `nobody`: it is advice, nothing was refused. */
  readonly needs: 'you' | 'nobody';
  /** For the compiler only. */
  readonly facts?: Facts;
}

const you = <Facts extends object = object>(): ProblemKind<Facts> => ({ needs: 'you' });
const nobody = <Facts extends object = object>(): ProblemKind<Facts> => ({ needs: 'nobody' });

/**
 * The one table of what can be wrong with a content folder, and of what is advice, each with the facts of its own.
 * Facts are numbers, names and codes, never sentences: those are made in `electron/words`.
 */
export const problemKinds = {
  // the kiosk itself
  'data-folder-refused': you<{ errorCode: string; path: string | null }>(),
  'pin-unset': you(),
  'settings-spoilt': you<{ hasLastGood: boolean }>(),

  // the content folder as a whole
  'folder-missing': you<{ folder: string }>(),
  'folder-not-folder': you<{ folder: string }>(),
  'folder-unreadable': you<{ errorCode: string }>(),
  'folder-emptied': you(),
  /** All of a kind went at once: what was there stays until a person says that it is right. */
  'kind-gone': you<{ of: 'topic' | 'exercise' | 'notice' | 'language'; language?: string }>(),
  /** The whole pack lies in it: everything is one folder too deep. */
  'folder-holds-pack': you(),
  'folder-replaced': you<{ practice: string }>(),
  'folder-changing': you<{ since: string }>(),
  'too-many-files': you<{ most: number }>(),
  'too-much-data': you<{ mostBytes: number }>(),
  'too-deep': you<{ most: number }>(),
  'too-many-items': you<{ most: number }>(),
  'scan-too-slow': you<{ mostMs: number }>(),
  'update-failed': you<{ errorCode: string }>(),
  'practice-missing': you(),
  'help-missing': you(),

  // a signed pack, where the owner asks for signatures
  'signature-missing': you(),
  'signature-broken': you(),
  'signature-key': you(),
  'signature-practice': you<{ practice: string }>(),
  'signature-kind': you(),
  'signature-older': you<{ version: number }>(),
  'signature-twice': you<{ version: number }>(),
  'signature-future': you<{ madeOn: LocalDate }>(),
  'signature-expired': you<{ expiresOn: LocalDate }>(),
  'signature-added': you(),
  'signature-removed': you(),
  'signature-changed': you(),

  // what clinicians decided, and what a pack says of that
  'text-sent-back': you<{ title: string; role: string; reason: string }>(),
  'review-overdue': you<{ title: string; on: LocalDate }>(),
  'review-due': nobody<{ title: string; on: LocalDate }>(),
  'approvals-unsigned': you(),
  'approvals-broken': you<{ absent: readonly string[] }>(),
  'approval-row': you<{ fault: 'item' | 'language' | 'hash' | 'name' | 'role' | 'date' }>(),

  // one file or folder, whatever it holds
  'folder-name': you<{ name: string }>(),
  'folder-empty': nobody(),
  'file-name': you<{ name: string }>(),
  'folder-twice': you<{ names: readonly string[] }>(),
  /** `other` is not read. */
  'names-alike': you<{ other: string }>(),
  'file-not-folder': you(),
  'link-found': you(),
  'odd-file': you(),
  'file-unreadable': you<{ errorCode: string }>(),
  'file-locked': you(),
  'file-slow': you(),
  'file-online-only': you(),
  'file-empty': you(),
  'file-damaged': you(),
  'file-zeros': you(),
  /** Its name calls it a text. */
  'misnamed-text': you<{ format: FileFormat }>(),
  'text-too-large': you<{ mostBytes: number }>(),
  /** Between the marks with which git joins what two people changed. */
  'text-unmerged': you(),
  'text-astray': you(),
  /** `right`: the name by which it is read; `isThere`: another file has it already. */
  'text-name': you<{ right: string; isThere: boolean }>(),
  /** `folder`: where such a text belongs; `isOneOfMany`: not all of them can be the one there. */
  'text-deep': you<{ folder: string; right: string; isThere: boolean; isOneOfMany: boolean }>(),
  'text-missing': you<{ name: string }>(),

  // inside a text, its settings or a motion
  'front-matter-missing': you<{ lacks: 'both-lines' | 'second-line' }>(),
  'yaml-broken': you<{ fault: YamlFault }>(),
  'wrong-type': you<WrongSetting>(),
  'value-missing': you<{ path: SettingPath }>(),
  'dates-reversed': you(),
  /** The same as `unknown-key` where a setting that warns is not there. */
  'unknown-warning': you<{ key: string; words: string; near?: string | undefined }>(),
  'text-too-nested': you(),
  /** `signs`: all of the words are shown, but with other signs or in another order. */
  'words-lost': you<{ words: string; lacks: 'words' | 'signs' }>(),
  'reading-stopped': you<{ because: 'confusing' | 'slow' | 'too-large' }>(),
  'motion-missing': you<{ instead: string | null }>(),
  'motion-joint': you<InMovement & JointLimit & { percent: number; joint: MotionJoint; deg: number }>(),
  'motion-reach': you<InMovement & { percent: number; part: BodyPart; isRoller: boolean; byCm: number }>(),
  'motion-bend': you<
    InMovement & JointLimit & { percent: number; side: SideName; joint: MotionJoint; deg: number }
  >(),
  'motion-through': you<InMovement & { percent: number; part: BodyPart; thing: SolidThing; byCm: number }>(),
  'step-place': you<{ step: number; place: Exclude<ExercisePlace, 'floor'> | null }>(),

  // what could be better about a text
  'answer-long': nobody<{ words: number }>(),
  'sentence-long': nobody<{ start: string; words: number }>(),
  'text-hard': nobody<{ grade: number; smog: number }>(),
  /** Of a topic, below its answer. */
  'text-bare': nobody<{ has: 'nothing' | 'headings' }>(),
  'sign-in-words': nobody<{ words: string; sign: string }>(),
  'note-in-line': nobody<{ words: string }>(),
  /** `near`: a setting of a similar name. */
  'unknown-key': nobody<{ key: string; words: string; near?: string | undefined }>(),
  /** Of a translation; `right`: the text in which they count. */
  'settings-shared': nobody<{ keys: readonly string[]; right: string; words: string }>(),
  'setting-not-shown': nobody<{ key: string; words: string }>(),
  'number-not-said': nobody<{ key: string; number: string; numberKey: string }>(),
  'screen-small': nobody<SmallButtons>(),
  'motion-idle': nobody<InMovement & { joint: MotionJoint }>(),
  'motion-doubt': nobody<InMovement & { percent: number; doubt: Doubt }>(),
  'steps-alike': nobody<{ step: number; as: number }>(),
  'cue-unseen': nobody<{ step: number; percent: number }>(),
  'half-breath': nobody<{ step: number }>(),
  'help-body': nobody<{ words: string }>(),
  'html-dropped': nobody<{ words: string }>(),
  'struck-out': nobody<{ words: string }>(),
  'link-dropped': nobody<{ words: string }>(),
  'table-as-list': nobody(),
  'block-unknown': nobody<{ name: string }>(),
  'block-broken': nobody<{ fault: BlockFault }>(),
  /** `words`: those of a notice; left out for a whole file. */
  'text-unlisted': nobody<{ language: string; words?: string }>(),
  /** No letter of a text is of its language; `language` is what its name says. */
  'text-letters': nobody<{ language: string }>(),
  'text-encoding': nobody(),
  /** `CafÃ©`: the letters were put right. */
  'text-twice-encoded': nobody(),
  /** In whatever way it is read, some letters are wrong. */
  'text-unclear': you(),
  /** `near`: the folder of a similar name, here and for the playlist. */
  'related-missing': nobody<{ name: string; near: string | undefined }>(),
  'group-unknown': nobody<{ group: string }>(),
  /** `near`: the drawing of a similar name. */
  'motif-unknown': nobody<{ motif: string; near: string | null }>(),
  /** Beside a sign of when to get help. */
  'sign-drawing-unknown': nobody<{ drawing: string; near: string | null }>(),
  'playlist-unknown': nobody<{ name: string; near: string | undefined }>(),
  /** `other`: the folder that has it too. */
  'title-shared': nobody<{ title: string; other: string }>(),
  /** Those that the playlist does not name, by their folders. */
  'items-not-on-loop': nobody<{ names: readonly string[] }>(),

  // a picture
  'too-many-pictures': you<{ most: number }>(),
  'picture-outside': you<{ name: string }>(),
  /** `near`: a picture there of a similar name. */
  'picture-missing': you<{ name: string; near?: string | undefined }>(),
  'picture-empty': you(),
  'picture-too-large': you<{ mostBytes: number }>(),
  'picture-too-many-pixels': you<{ widthPx: number; heightPx: number }>(),
  'picture-damaged': you(),
  'picture-mended': nobody(),
  'picture-ending': nobody(),
  'picture-kind': you<{ format: OtherFormat | null }>(),
  'picture-heic': you(),
  'picture-unfinished': you(),
  'picture-unused': nobody(),
  'picture-other-kind': nobody<{ ending: string }>(),

  // a clip or its captions
  'clip-outside': you<{ name: string }>(),
  'clip-missing': you<{ name: string; near?: string | undefined }>(),
  'clip-empty': you(),
  'clip-too-large': you<{ mostBytes: number }>(),
  'clip-kind': you(),
  'clip-damaged': you(),
  'clip-cut-short': you(),
  'clip-in-parts': you(),
  'clip-protected': you(),
  'clip-without-picture': you(),
  'clip-hevc': you(),
  /** `codec` as the container names it; null for a clip that was saved in pieces, as for a stream. */
  'clip-codec': you<{ codec: string | null }>(),
  'clip-too-many-pixels': you<{ widthPx: number; heightPx: number }>(),
  'clip-too-fast': you<{ framesPerS: number }>(),
  'clip-too-long': you<{ seconds: number }>(),
  'clip-stuck': you<{ since: string }>(),
  'captions-astray': nobody(),
  /** `instead`: the captions that the clip shows. */
  'captions-spare': nobody<{ instead: string }>(),
  'captions-missing': you<{ name: string }>(),
  'captions-broken': you<{ fault: 'no-header' | 'wrong-times' | 'empty' }>(),
  'captions-too-long': you<{ mostBytes: number } | { mostCues: number }>(),
  'clip-misnamed': nobody<{ type: 'video/mp4' | 'video/webm' }>(),
  'clip-unused': nobody(),
  'clip-other-kind': nobody<{ ending: string }>(),

  // files that are good for something, but not for the wall
  'document-kind': nobody<{ ending: string }>(),
  'document-place': nobody(),
  'slides-kind': nobody<{ ending: string }>(),
  'pdf-kind': nobody<{ ending: string }>(),
  'page-kind': nobody<{ ending: string }>(),
  'shortcut-kind': nobody<{ ending: string }>(),
  'table-kind': nobody<{ ending: string }>(),
  'archive-kind': nobody<{ ending: string }>(),
  'sound-kind': nobody<{ ending: string }>(),
  'plain-text-kind': nobody(),
  /** The same of a text that is not read. */
  'misnamed-unread': nobody<{ format: FileFormat }>(),
  /** It looks like one of the files that are read; `isThere`: that one is there besides. */
  'file-meant': nobody<{ meant: MeantFile; isThere: boolean }>(),
  'file-unknown': nobody(),
  /** `isNewer`: it was written after the original; null where there is none. */
  'numbered-copy': nobody<{ original: string; isNewer: boolean | null }>(),
  /** `meant`: the folder of a similar name that is read. */
  'folder-unknown': nobody<{ meant: string | null }>(),

  // a Word document
  'document-converted': nobody<{ text: string }>(),
  'document-not-taken': nobody<{ text: string }>(),
  'document-not-written': nobody<{ errorCode: string }>(),
  'document-pictures': nobody<{ count: number }>(),
  'document-tables': nobody(),
  'document-left-out': nobody<{ kind: LeftOutKind; words: string }>(),
  'document-incomplete': you<{ lacks: DocumentPart }>(),
  'document-unfinished': you(),
  'document-protected': you(),
  'misnamed-document': you<{ format: FileFormat }>(),
  'document-too-large': you<{ mostBytes: number }>(),
  'document-broken': you(),
  'too-many-documents': you<{ most: number }>(),

  // the notices
  /** `absent`: columns that the first line has not. */
  'notices-broken': you<{ absent: readonly string[] }>(),
  'notices-above': nobody<{ words: string }>(),
  'notices-column': nobody<{ column: string; words: string }>(),
  'day-first': nobody<{ typed: string; day: LocalDate }>(),
  /** A time of day behind a day, as in `2026-12-24 14:00`. */
  'day-hour': nobody<{ typed: string; day: LocalDate }>(),
  /** `typed`: those of a row that translates the notice above it. */
  'notice-days': nobody<{ typed: string }>(),
  /** `typed`: the row as it stands there; `isTranslation`: the notice above it is shown without it. */
  'notice-row': you<{ fault: NoticeFault; typed: string; isTranslation: boolean }>(),
} as const;
