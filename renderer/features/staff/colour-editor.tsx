import { type CSSProperties, useState } from 'react';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Pill } from '#ui/button.tsx';
import { mendColour } from '#ui/colour.ts';
import { Pressable } from '#ui/press/pressable.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { useSaving } from './use-saving.ts';
import './colour-editor.css';

const paper = '#f7f1e6'; // tokens.css

/** The practice's own colour, shown as chosen and as the wall shows it once it can be told from the paper. */
export function ColourEditor(props: EditorProps) {
  const { settings } = useStaffWords();
  const { colour: words } = settings;
  const now = props.state.settings.practiceColour ?? props.state.given.practiceColour;
  const [colour, setColour] = useState((now ?? Object.keys(words.shades)[0] ?? paper).toLowerCase()); // packs write either
  const { told, send } = useSaving(props.ask);
  const save = (practiceColour: string | null) =>
    send({ kind: 'change-settings', change: { practiceColour } }, props.onDone);
  const mended = mendColour(colour, paper);
  return (
    <EditorPage
      title={words.title}
      lead={words.lead}
      said={mended === colour ? words.isFine : words.isMended}
      told={told}
      onBack={props.onBack}
      actions={
        <>
          <Pill onPress={() => save(null)}>{words.byPack}</Pill>
          <Pill tone="sun" onPress={() => save(colour)}>
            {settings.save}
          </Pill>
        </>
      }
    >
      <div className="shades">
        {Object.entries(words.shades).map(([shade, name]) => (
          <Pressable
            key={shade}
            className="shade"
            aria-label={words.swatch(name)}
            aria-pressed={shade === colour}
            style={{ '--shade': shade } as CSSProperties}
            onPress={() => setColour(shade)}
          />
        ))}
      </div>
      <div className="shade-pair">
        {[
          [words.plain, colour],
          [words.mended, mended],
        ].map(([name, shade]) => (
          <p key={name}>
            <span className="shade-shown" style={{ '--shade': shade } as CSSProperties} />
            {name}
          </p>
        ))}
      </div>
    </EditorPage>
  );
}
