import { piecesOf, type TypedPiece } from './typed-piece.ts';

/** What was typed into `motion.yaml`: the names of the movements, and every number with the percent that it stands at. */
export function typedMotion(text: string): readonly TypedPiece[] {
  const lines = text.split(/\r\n?|\n/);
  const top = lines.findIndex((line) => /^movements\s*:/i.test(line));
  const end = lines.findIndex((line, i) => i > top && /^[^\s#]/.test(line));
  const inside = lines.slice(top + 1, end < 0 ? undefined : end);
  const indent = /^\s+/.exec(inside.find((line) => /^\s+[^\s#]/.test(line)) ?? '')?.[0] ?? ' ';
  return lines.flatMap((line, i) => {
    if (/^\s*#/.test(line)) return [];
    const isInside = i > top && (end < 0 || i < end);
    const own =
      isInside && line.startsWith(indent) ? /^([^\s#].*?)\s*:(.*)$/.exec(line.slice(indent.length)) : null;
    const name = own === null ? [] : piecesOf(i + 1, own[1] ?? '');
    return [
      ...name,
      ...valuesIn(own === null ? line : (own[2] ?? '')).flatMap((value) => valuePieces(i + 1, value)),
    ];
  });
}

/** `0: 35` as `0 35`, `at_cm: 40` as `40`, `[40, 5]` as `40 5`; names of settings are none. */
function valuesIn(line: string): readonly string[] {
  const typed = line.replace(/(?:^|\s)#.*$/, '');
  return [...typed.matchAll(/(?:^|[{,\s])\s*([^\s{},:[\]]+)\s*:\s*(\[[^\]]*\]|[^{},[\]]+)/g)].flatMap(
    ([, key = '', value = '']) => {
      const plain = value.replace(/[[\]]/g, '').replace(units, '$1').trim();
      if (/^\d+%?$/.test(key)) return [`${key.replace('%', '')} ${plain.replaceAll(',', ' ')}`];
      if (key === 'ground' || /^(?:yes|no|null|~)?$/i.test(plain)) return [];
      return key === 'steps_a_minute' ? [`${120 / Number(plain)}`] : plain.split(',');
    },
  );
}

const units = /(\d)\s*(?:°|º|deg(?:rees)?|cm|%|s(?:ec(?:onds)?)?)(?=\s|,|$)/g;

function valuePieces(line: number, text: string): readonly TypedPiece[] {
  const even = text.replace(/[-\u2212\u2013+]?\d[\d.]*/gu, (number) =>
    String(Number(number.replace(/^[\u2212\u2013]/u, '-'))),
  );
  const also = [even, text.toLowerCase()];
  return piecesOf(line, text).map((piece) => ({ ...piece, also, isMention: true }));
}
