import type { LanguageTag } from '#contract/model.ts';

/**
 * What a slide may say as its answer where room is short, the whole first and nothing last. Whole sentences go from the end,
 * and only where nothing of what goes can be what limits the rest: in doubt all of it goes, and the question stands alone.
 */
export function wordingsOf(answer: string | null, language: LanguageTag): readonly (string | null)[] {
  if (answer === null) return [null];
  const sentences = sentencesOf(answer);
  const shorter = sentences
    .map((_, count) => [sentences.slice(0, count), sentences.slice(count)] as const)
    .filter(
      ([kept, gone]) => kept.length > 0 && language === 'en' && !gone.some((each) => mayLimit.test(each)),
    )
    .map(([kept]) => kept.join(' '));
  return [answer, ...shorter.reverse(), null];
}

/** Words by which an English sentence may take back, narrow or guard what was said before it. */
const mayLimit =
  /\b(?:although|after|alone|ask|at least|avoid|before|best|better|but|call|cannot|careful|caution|doctor|during|except|few|first|front desk|however|if|instead|less|limit|more than|most|must|need|never|no|none|nor|not|only|otherwise|rarely|rather|risk|safe|see|should|some|sometimes|stop|take care|tell|than|then|though|too much|unless|until|unlikely|wait|warn|when|while|with|without|worse|wrong|yet)\b|n['’]t\b/i;

/** A full stop ends a sentence where a capital follows, and not behind a short form or one letter. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(
      /(?<=[.!?…]["”’)]?)(?<!\b(?:\p{L}|Dr|Mr|Mrs|Ms|Prof|St|vs|approx|min|max|etc|fig|e\.g|i\.e)\.)\s+(?=["“‘(]?\p{Lu})/u,
    )
    .filter((sentence) => sentence !== '');
}
