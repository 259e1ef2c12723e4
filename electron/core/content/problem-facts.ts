import type { MotionFault } from './motion-fault.ts';
import type { SettingPath, ValueFault } from './value-fault.ts';

/** A file that is read, by what stands in it. */
export type MeantFile = 'notices' | 'settings' | 'playlist' | 'help';

/** A setting that cannot be taken. */
export type WrongSetting =
  | { readonly of: 'settings'; readonly path: SettingPath; readonly fault: ValueFault | NoLines }
  | {
      readonly of: 'motion';
      readonly path: SettingPath;
      readonly fault: ValueFault | MotionFault | NoLines;
      /** What stands there. */
      readonly typed?: string;
    };

/** There is none at all. */
interface NoLines {
  readonly kind: 'no-lines';
}

/** Where in an exercise. */
export interface InMovement {
  readonly movement: string;
  /** The steps of the exercise that show it, from 1. */
  readonly steps: readonly number[];
}

/** What YAML could not be made of, in the words of people who have never heard of it. */
export type YamlFault =
  | { readonly kind: 'key-twice'; readonly key: string }
  | {
      readonly kind:
        | 'tab'
        | 'open-bracket'
        | 'colon-or-place'
        | 'comma-or-bracket'
        | 'wrong-place'
        | 'sign-missing'
        | 'colon-missing'
        | 'sign-too-many'
        | 'sign-at-start'
        | 'alias'
        | 'tag'
        | 'backslash'
        | 'long-key'
        | 'no-setting';
    };

/** What is wrong with the lines of colons around a block. */
export type BlockFault = 'no-end' | 'no-start';

/** Why a notice is left out. */
export type NoticeFault =
  | { readonly kind: 'no-text' | 'dates-reversed' | 'nothing-above' | 'above-left-out' | 'translated-twice' }
  /** More cells than the first line has names, and the text is not the last of them. */
  | { readonly kind: 'too-many-cells'; readonly spare: string }
  /** `12/1/2026` in a file whose other rows prove both orders. */
  | { readonly kind: 'unclear-day'; readonly column: 'from' | 'to'; readonly typed: string }
  | { readonly kind: 'too-long'; readonly mostSigns: number }
  /** `#NAME?` */
  | { readonly kind: 'spreadsheet-fault'; readonly typed: string }
  | (Extract<ValueFault, { readonly kind: 'wrong-day' }> & { readonly column: 'from' | 'to' });

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

/** What a file is that its name calls a text or a Word document. */
export type FileFormat =
  | 'word'
  | 'old-office'
  | 'rtf'
  | 'pdf'
  | 'table'
  | 'slides'
  | 'picture'
  | 'clip'
  | 'web-page'
  | 'archive';

/** Why words of a Word document are not shown. */
export type LeftOutKind =
  | 'struck'
  | 'hidden'
  | 'deleted'
  | 'comment'
  | 'header'
  | 'equation'
  | 'chart'
  | 'drawing'
  | 'symbol'
  | 'placeholder'
  | 'contents'
  | 'joined'
  | 'field';

/** What a Word document needs to become a topic. */
export type DocumentPart = 'question' | 'answer' | 'short-question' | 'short-answer';
