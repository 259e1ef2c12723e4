import type { LocalDate } from '#contract/model.ts';

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
  // the content folder as a whole
  'folder-missing': you<{ folder: string }>(),
  'folder-unreadable': you<{ errorCode: string }>(),
  'folder-emptied': you(),
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

  // one file or folder, whatever it holds
  'folder-name': you<{ name: string }>(),
  'file-name': you<{ name: string }>(),
  'folder-twice': you<{ name: string }>(),
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
  'text-too-large': you<{ mostBytes: number }>(),
  'text-astray': you(),
  'text-missing': you<{ name: string }>(),

  // inside a text, its settings or a motion
  'front-matter-missing': you(),
  'yaml-broken': you<{ words: string }>(),
  'wrong-type': you<{ words: string }>(),
  'value-missing': you<{ path: readonly (string | number)[] }>(),
  'dates-reversed': you(),
  'text-too-nested': you(),
  'reading-stopped': you<{ because: 'confusing' | 'slow' | 'too-large' }>(),
  'motion-missing': you<{ instead: string | null }>(),
  'motion-joint': you<{ words: string }>(),
  'motion-reach': you<{ words: string }>(),
  'motion-bend': you<{ words: string }>(),
  'motion-through': you<{ words: string }>(),

  // what could be better about a text
  'answer-long': nobody<{ words: number }>(),
  'sentence-long': nobody<{ start: string; words: number }>(),
  'text-hard': nobody<{ grade: number; smog: number }>(),
  'colon-in-words': nobody(),
  'unknown-key': nobody<{ key: string }>(),
  'setting-not-shown': nobody<{ key: string }>(),
  'motion-idle': nobody<{ words: string }>(),
  'html-dropped': nobody(),
  'link-dropped': nobody(),
  'table-dropped': nobody(),
  'block-unknown': nobody<{ name: string }>(),
  'text-unlisted': nobody<{ language: string }>(),
  'text-encoding': nobody(),
  'related-missing': nobody<{ name: string }>(),
  'group-unknown': nobody<{ group: string }>(),
  'playlist-unknown': nobody<{ name: string }>(),
  'title-twice': nobody<{ title: string }>(),
  'not-on-loop': nobody<{ name: string }>(),

  // a picture
  'too-many-pictures': you<{ most: number }>(),
  'picture-outside': you<{ name: string }>(),
  'picture-missing': you<{ name: string }>(),
  'picture-empty': you(),
  'picture-too-large': you<{ mostBytes: number }>(),
  'picture-too-many-pixels': you<{ widthPx: number; heightPx: number }>(),
  'picture-damaged': you(),
  'picture-kind': you<{ format: OtherFormat | null }>(),
  'picture-heic': you(),
  'picture-unfinished': you(),
  'picture-unused': nobody(),

  // a clip or its captions
  'clip-outside': you<{ name: string }>(),
  'clip-missing': you<{ name: string }>(),
  'clip-empty': you(),
  'clip-too-large': you<{ mostBytes: number }>(),
  'clip-kind': you(),
  'clip-damaged': you(),
  'clip-cut-short': you(),
  'clip-in-parts': you(),
  'clip-protected': you(),
  'clip-without-picture': you(),
  'clip-hevc': you(),
  'clip-codec': you<{ codec: string }>(),
  'clip-too-many-pixels': you<{ widthPx: number; heightPx: number }>(),
  'clip-too-fast': you<{ framesPerS: number }>(),
  'clip-too-long': you<{ seconds: number }>(),
  'clip-stuck': you<{ since: string }>(),
  'captions-missing': you<{ name: string }>(),
  'captions-broken': you<{ words: string }>(),
  'captions-too-long': you<{ mostBytes: number } | { mostCues: number }>(),
  'clip-misnamed': nobody<{ type: 'video/mp4' | 'video/webm' }>(),
  'clip-unused': nobody(),

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
  'numbered-copy': nobody<{ original: string }>(),

  // a Word document
  'document-converted': nobody<{ text: string }>(),
  'document-not-taken': nobody<{ text: string }>(),
  'document-not-written': nobody<{ errorCode: string }>(),
  'document-pictures': nobody<{ count: number }>(),
  'document-tables': nobody(),
  'document-incomplete': you<{ lacks: DocumentPart }>(),
  'document-unfinished': you(),
  'document-protected': you(),
  'document-too-large': you<{ mostBytes: number }>(),
  'document-broken': you(),
  'too-many-documents': you<{ most: number }>(),

  // the notices
  'notices-broken': you<{ words: string }>(),
  'day-first': nobody<{ typed: string; day: LocalDate }>(),
  'notice-row': you<{ words: string }>(),
} as const;

/** What a file is that is no picture for the wall. */
export type OtherFormat =
  | 'avif'
  | 'clip'
  | 'tiff'
  | 'bmp'
  | 'ico'
  | 'svg'
  | 'web-page'
  | 'pdf'
  | 'postscript'
  | 'photoshop'
  | 'zip'
  | 'jpeg-2000';

/** What a Word document needs to become a topic. */
export type DocumentPart = 'question' | 'answer' | 'short-question' | 'short-answer';
