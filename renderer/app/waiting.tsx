import type { Words } from '#i18n/english.ts';
import './waiting.css';

/** What a new kiosk shows while it reads its first content, which takes minutes where a folder is full of photos. */
export function Waiting({ words }: { readonly words: Words }) {
  return (
    <main className="waiting">
      <h1>{words.firstReading}</h1>
      <p>{words.firstReadingLead}</p>
    </main>
  );
}
