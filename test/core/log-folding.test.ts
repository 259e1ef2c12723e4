import { describe, expect, it } from 'vitest';
import { createFolding } from '#core/log-folding.ts';

describe('lines that repeat', () => {
  it('are written once in a minute, with how often they came', () => {
    const folding = createFolding();
    expect(folding.add('a', 0)).toEqual({ repeated: 0 });
    for (let now = 1; now < 60_000; now += 1_000) expect(folding.add('a', now)).toBeNull();
    expect(folding.add('a', 60_001)).toEqual({ repeated: 60 });
  });

  it('do not hide others', () => {
    const folding = createFolding();
    folding.add('a', 0);
    expect(folding.add('b', 1)).toEqual({ repeated: 0 });
    expect(folding.add('a', 2)).toBeNull();
  });

  it('are remembered within a bound', () => {
    const folding = createFolding();
    for (let line = 0; line < 10_000; line += 1) folding.add(`line ${line}`, 0);
    expect(folding.add('line 9999', 1)).toBeNull();
    expect(folding.add('line 0', 1)).toEqual({ repeated: 0 });
  });
});
