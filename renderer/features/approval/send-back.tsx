import { useState } from 'react';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Choice } from '#ui/behind/choice.tsx';
import { TypedField } from '#ui/behind/typed-field.tsx';
import { Pill } from '#ui/button.tsx';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { Sheet } from './sheet.tsx';

const longest = 400; // as the service lets in

/** Why a text goes back: one of a few sentences, or typed. */
export function SendBack(props: {
  readonly title: string;
  readonly onBack: () => void;
  readonly onReason: (reason: string) => void;
}) {
  const { send, who } = useStaffWords().approval;
  const [typed, setTyped] = useState<string | null>(null);
  useNewScreen(typed === null ? 'choose' : 'type');
  const back = (
    <Pill tone="card" glyph="back" onPress={typed === null ? props.onBack : () => setTyped(null)}>
      {who.back}
    </Pill>
  );
  if (typed === null)
    return (
      <Sheet title={send.title} lead={send.lead(props.title)} ways={back}>
        <div className="sheet-choices">
          {send.reasons.map((reason) => (
            <Choice key={reason} name={reason} onPress={() => props.onReason(reason)} />
          ))}
          <Choice name={send.other} onPress={() => setTyped('')} />
        </div>
      </Sheet>
    );
  const reason = typed.trim();
  const done = () => reason !== '' && props.onReason(reason);
  const ways = (
    <>
      {back}
      <Pill tone="sun" isDisabled={reason === ''} onPress={done}>
        {send.done}
      </Pill>
    </>
  );
  return (
    <Sheet title={send.title} lead={send.lead(props.title)} ways={ways}>
      <TypedField
        label={send.reason}
        value={typed}
        onChange={(value) => setTyped(value.slice(0, longest))}
        onDone={done}
        isName
      />
    </Sheet>
  );
}
