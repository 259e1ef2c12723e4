/** One caption and when it stands below the picture. Its text has no marks in it. */
export interface Cue {
  readonly fromMs: number;
  readonly toMs: number;
  readonly lines: readonly string[];
}

export type Captions =
  | { readonly kind: 'captions'; readonly cues: readonly Cue[] }
  | {
      readonly kind: 'broken';
      readonly fault: 'no-header' | 'wrong-times' | 'empty';
      readonly line: number;
    }
  | { readonly kind: 'too-many'; readonly most: number };

const mostCues = 2_000;
const mostLines = 4;
const longestLine = 200; // signs

/**
 * Reads WebVTT (W3C), and the little that differs where a program wrote SubRip instead. Marks, styles, places and notes
 * are left out: what remains are times and words.
 */
export function parseCaptions(text: string): Captions {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (!/^(WEBVTT([ \t].*)?|\d+)$/.test(lines.find((line) => line.trim() !== '') ?? '')) {
    return { kind: 'broken', line: 1, fault: 'no-header' };
  }
  const cues: Cue[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!line.includes('-->')) continue; // a heading, a note, a number
    const times = timesOf(line);
    if (times === undefined) {
      return { kind: 'broken', line: at + 1, fault: 'wrong-times' };
    }
    const words: string[] = [];
    while (at + 1 < lines.length && (lines[at + 1] ?? '').trim() !== '') {
      at += 1;
      words.push(plainLine(lines[at] ?? ''));
    }
    const said = words.filter((word) => word !== '').slice(0, mostLines);
    if (said.length > 0) cues.push({ ...times, lines: said });
    if (cues.length > mostCues) return { kind: 'too-many', most: mostCues };
  }
  if (cues.length === 0) return { kind: 'broken', line: 1, fault: 'empty' };
  return { kind: 'captions', cues };
}

/** Writes WebVTT in one plain form. */
export function captionsText(cues: readonly Cue[]): string {
  const parts = cues.map(({ fromMs, toMs, lines }) => {
    return `${timeText(fromMs)} --> ${timeText(toMs)}\n${lines.map(escaped).join('\n')}\n`;
  });
  return `WEBVTT\n\n${parts.join('\n')}`;
}

function timesOf(line: string): Pick<Cue, 'fromMs' | 'toMs'> | undefined {
  const match = /^\s*([\d:.,]+)\s+-->\s+([\d:.,]+)(\s.*)?$/.exec(line);
  const fromMs = timeMs(match?.[1] ?? '');
  const toMs = timeMs(match?.[2] ?? '');
  return fromMs !== undefined && toMs !== undefined && fromMs < toMs ? { fromMs, toMs } : undefined;
}

function timeMs(text: string): number | undefined {
  const match = /^(?:(\d{1,3}):)?([0-5]\d):([0-5]\d)[.,](\d{3})$/.exec(text);
  if (match === null) return undefined;
  const [, hours = '0', minutes, seconds, ms] = match;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Number(ms);
}

function plainLine(line: string): string {
  return (
    line
      .replace(/<[^>]*>?/g, '')
      .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name] ?? '')
      .replace(/-->/g, '→') // would begin a new caption
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u001f\u007f]/g, ' ')
      .trim()
      .slice(0, longestLine)
      .toWellFormed()
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ' };

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function timeText(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = String(ms % 1_000).padStart(3, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1_000) % 60)}.${rest}`;
}
