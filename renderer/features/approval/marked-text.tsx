import type { ChangedBlock, ReadText } from '#contract/staff-approval.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Pages } from '#ui/pages/pages.tsx';

/** True for a paragraph in which something came or went. */
export function isChanged({ pieces }: ChangedBlock): boolean {
  return pieces.some(({ kind }) => kind !== 'same');
}

/** The whole text, with what came underlined and what went struck through; colour says nothing alone. */
export function MarkedText({ text }: { readonly text: ReadText }) {
  const { approval: words } = useStaffWords();
  const heard = { added: words.addedHeard, removed: words.removedHeard };
  return (
    <div className="marked">
      <Pages pageKey={`marked ${text.hash}`}>
        {text.changes.blocks.map((block, i) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
            key={i}
            className="marked-block"
            lang={text.language}
            data-style={block.style}
            data-changed={isChanged(block)}
          >
            {block.pieces.map((piece, j) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do its words
              if (piece.kind === 'same') return <span key={j}>{piece.text}</span>;
              const Mark = piece.kind === 'added' ? 'ins' : 'del';
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its words
                <Mark key={j}>
                  <span className="only-heard">{` (${heard[piece.kind]}) `}</span>
                  {piece.text}
                </Mark>
              );
            })}
          </p>
        ))}
      </Pages>
    </div>
  );
}
