import type { Snapshot } from '#contract/model.ts';
import { countWords } from '#core/content/count-words.ts';
import type { Place } from '#core/visit/place.ts';
import { pick, type Speech } from '#i18n/words.ts';
import { cardAt } from './card-at.ts';

/** How many words there are to read at a place, and how long its clip is. */
export function readingAt(snapshot: Snapshot, place: Place, speech: Speech) {
  const card = cardAt(snapshot, place);
  if (card !== undefined)
    return { words: pick(card.texts, speech).text.words, watchS: card.clip?.seconds ?? 0 };
  return { words: countWords(textsAt(snapshot, place, speech), speech.language), watchS: 0 };
}

function textsAt(snapshot: Snapshot, place: Place, speech: Speech): readonly string[] {
  const { words } = speech;
  switch (place.kind) {
    case 'home': {
      const cards = [...snapshot.topics, ...snapshot.exercises];
      return [words.homeTitle, ...cards.map((card) => pick(card.texts, speech).text.title)];
    }
    case 'help': {
      const { title, answer, now, soon } = pick(snapshot.help.texts, speech).text;
      return [title, answer, ...now, ...soon];
    }
    default:
      return []; // the loop; an item that the release does not hold
  }
}
