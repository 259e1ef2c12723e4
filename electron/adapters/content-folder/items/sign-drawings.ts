import { drawingMark } from '#adapters/content-folder/settings/setting-names.ts';
import { nearestWord } from '#core/content/nearest-word.ts';
import type { ItemFolder, ItemText } from './item-texts.ts';

/** The drawings that may stand beside a sign of when to get help. */
export const signDrawingNames: readonly string[] = [
  'legs',
  'seat',
  'drop',
  'toilet',
  'male',
  'heart',
  'fall',
];

type SignLists = Readonly<Record<'now' | 'soon', readonly string[]>>;

/** The signs in words alone, and the drawing of each that names one, by its words. A drawing that there is not is told. */
export function readSigns(text: ItemText<SignLists>, folder: ItemFolder) {
  const drawings: Record<string, string> = {};
  const wordsOf = (list: keyof SignLists) =>
    text.settings[list].map((typed, place) => {
      const name = drawingMark.exec(typed)?.[1]?.toLowerCase();
      if (name === undefined) return typed;
      const words = typed.replace(drawingMark, '');
      if (signDrawingNames.includes(name)) drawings[words] = name;
      else reportUnknown(name, text.lineOf([list, place]), text.file, folder);
      return words;
    });
  const signs = { now: wordsOf('now'), soon: wordsOf('soon') };
  return Object.keys(drawings).length === 0 ? signs : { ...signs, drawings };
}

function reportUnknown(drawing: string, line: number, file: string, { report }: ItemFolder): void {
  const near = nearestWord(drawing, signDrawingNames) ?? null;
  report({ code: 'sign-drawing-unknown', file, line, drawing, near });
}
