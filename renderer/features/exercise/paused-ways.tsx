import type { Motion } from '#contract/model.ts';
import type { Following, PlayerEvent } from '#core/visit/player.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill } from '#ui/button.tsx';

/** What is wanted now and then, in the place of the dots: whoever paused has both hands free. */
export function PausedWays(props: {
  readonly state: Following;
  readonly motion: Motion;
  readonly send: (event: PlayerEvent) => void;
  readonly onStill: () => void;
  readonly onHelp: () => void;
  readonly onHome: () => void;
}) {
  const words = useOpenedWords();
  const { state, motion, send, onStill, onHelp, onHome } = props;
  return (
    <nav className="paused-ways" aria-label={words.waysOn}>
      <Switch isOn={state.isSlow} onPress={() => send({ kind: 'toggle-slow' })}>
        {words.slower}
      </Switch>
      {hasSides(motion) && (
        <Switch isOn={state.isMirrored} onPress={() => send({ kind: 'toggle-mirror' })}>
          {words.otherSide}
        </Switch>
      )}
      <Pill onPress={onStill}>{words.stillPictures}</Pill>
      <Pill onPress={() => send({ kind: 'start' })}>{words.startAgain}</Pill>
      <Pill onPress={onHelp}>{words.whenToGetHelp}</Pill>
      <Pill onPress={onHome}>{words.allQuestions}</Pill>
    </nav>
  );
}

function Switch(props: { readonly isOn: boolean; readonly onPress: () => void; readonly children: string }) {
  return (
    <Pill tone={props.isOn ? 'ink' : 'sand'} isOn={props.isOn} onPress={props.onPress}>
      {props.children}
    </Pill>
  );
}

/** Whether left and right do something different. */
function hasSides({ movements }: Motion): boolean {
  return movements.some(
    ({ farKeys, contacts }) =>
      Object.keys(farKeys).length > 0 || contacts.some(({ part }) => part === 'calf'),
  );
}
