import { useRef } from 'react';
import type { LanguageTag } from '#contract/model.ts';
import type { Decision, ReadText, TextChanges } from '#contract/staff-approval.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { formatDate } from '#i18n/words.ts';
import { useFit } from '#ui/fit/use-fit.ts';
import { isChanged } from './marked-text.tsx';

const mostSources = 3;

/**
 * What a clinician wants to know of a text before signing: what changed, how it reads, what it rests on. Of its sources as
 * many are named as have room; all stand under the text itself.
 */
export function TextFacts({ text, language }: { readonly text: ReadText; readonly language: LanguageTag }) {
  const { approval: words } = useStaffWords();
  const { changes, approvedBefore, sentBack, readingAge, sources } = text;
  const names = sources.map(({ title, year }) => (year === null ? title : `${title} ${year}`));
  const box = useRef<HTMLDivElement>(null);
  const { given } = useFit(box, { steps: [1], key: `${text.hash} ${language}`, give: mostSources });
  const shown = names.slice(0, mostSources - given);
  const dayOf = ({ at }: Decision) => formatDate(at.slice(0, 10), language);
  return (
    <div ref={box} className="text-facts">
      <p className="text-facts-first">{changeWords(changes, words)}</p>
      {sentBack && <p>{words.sentBackBefore(sentBack)}</p>}
      {approvedBefore && <p>{words.approvedBefore(approvedBefore, dayOf(approvedBefore))}</p>}
      {readingAge !== null && <p>{words.readingAge(readingAge)}</p>}
      <p>{words.sources(shown.length < names.length ? [...shown, '…'] : shown)}</p>
    </div>
  );
}

function changeWords(changes: TextChanges, words: ReturnType<typeof useStaffWords>['approval']): string {
  const { kind, sentences, blocks } = changes;
  if (kind === 'same') return words.unchanged;
  if (kind === 'first') return [words.firstTime, ...sentences].join(' ');
  const count = blocks.filter(isChanged).length;
  return [count === 0 ? words.noWordChanged : words.changedIn(count), ...sentences].join(' ');
}
