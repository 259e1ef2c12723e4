/** One thing that a person takes home: whole, or not at all. */
export interface Part {
  readonly text: string;
  /** Left out where not everything finds room: the last such part first. All others always come. */
  readonly isExtra?: boolean;
}

/**
 * UTF-8 bytes: a square of version 30 at most (1,732 bytes at level L, ISO/IEC 18004), whose modules are over 1 mm wide on
 * the glass. Denser ones are hard to read for an old phone's camera.
 */
export const mostBytes = 1_700;

/** The parts one below the other, as many as a square holds. Nothing is cut: what has no room is left out whole. */
export function takeAwayText(parts: readonly Part[]): string {
  const kept = parts.filter(({ text }) => text.trim() !== '');
  while (bytesOf(kept) > mostBytes) {
    const last = kept.findLastIndex(({ isExtra }) => isExtra === true);
    if (last === -1) return wholeSentences(joined(withShorterLists(kept)));
    kept.splice(last, 1);
  }
  return joined(kept);
}

const more = '- …'; // the end of a list whose last points have no room

/** Where even what always comes is too long: the longest lists lose their last points, so that what stands after them stays. */
function withShorterLists(parts: readonly Part[]): readonly Part[] {
  const lists = parts.map(({ text }) => text.split('\n').filter((line) => line.trim() !== ''));
  const now = () => lists.map((lines) => ({ text: lines.join('\n') }));
  while (bytesOf(now()) > mostBytes) {
    const long = lists.filter((lines) => lines.length > 2 + Number(lines.at(-1) === more));
    const [longest] = long.toSorted((a, b) => b.join().length - a.join().length);
    if (longest === undefined) break;
    const end = longest.at(-1) === more ? longest.length - 1 : longest.length;
    longest.splice(end - 1, longest.length, more);
  }
  return now();
}

/** Where even that is too long: as many of its lines and sentences as there is room for. */
function wholeSentences(text: string): string {
  const sentences = text.match(/[^.!?\n]+[.!?]*\s*/gu) ?? [];
  let whole = '';
  for (const sentence of sentences) {
    if (new TextEncoder().encode(whole + sentence).length > mostBytes) break;
    whole += sentence;
  }
  return whole.trim();
}

function joined(parts: readonly Part[]): string {
  return plainSigns(parts.map(({ text }) => text.trim()).join('\n\n'));
}

/** Signs that every phone reads alike: what is in ASCII needs no guess about its encoding. */
function plainSigns(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('\u00a0', ' ');
}

function bytesOf(parts: readonly Part[]): number {
  return new TextEncoder().encode(joined(parts)).length;
}
