import { nextTextSize, type Preferences } from '#core/visit/preferences.ts';
import { useSpeech } from '#i18n/words.ts';
import { Round } from '#ui/button.tsx';
import { Fit } from '#ui/fit/fit.tsx';
import { Pressable } from '#ui/press/pressable.tsx';
import './bar.css';

const labelSteps = [1, 0.92, 0.84, 0.76, 0.68, 0.6] as const;

/** The same bar at the same place on every screen: help first, then what a person may set for themselves. */
export function Bar(props: {
  readonly preferences: Preferences;
  /** The slide above is as dark as the bar: the bar turns light. */
  readonly isOnInk: boolean;
  readonly isOnHelp: boolean;
  readonly onHelp: () => void;
  readonly onPrefer: (change: Partial<Preferences>) => void;
}) {
  const { words } = useSpeech();
  const { preferences, onPrefer } = props;
  return (
    <nav className="bar" aria-label={words.bar} data-on={props.isOnInk ? 'ink' : 'paper'}>
      <Fit className="bar-row" steps={labelSteps} words={`${preferences.textSize} ${words.helpButtonAnswer}`}>
        <Pressable
          className="bar-help"
          aria-current={props.isOnHelp ? 'page' : undefined}
          onPress={props.onHelp}
        >
          <b>{words.helpButtonQuestion}</b> {words.helpButtonAnswer}
        </Pressable>
        <Round
          label={words.textSize}
          glyph="text"
          isOn={preferences.textSize > 1}
          onPress={() => onPrefer({ textSize: nextTextSize(preferences.textSize) })}
        />
        <Round
          label={words.moreContrast}
          glyph="contrast"
          isOn={preferences.hasMoreContrast}
          onPress={() => onPrefer({ hasMoreContrast: !preferences.hasMoreContrast })}
        />
        <Round
          label={words.lessMotion}
          glyph="motion"
          isOn={preferences.hasLessMotion}
          onPress={() => onPrefer({ hasLessMotion: !preferences.hasLessMotion })}
        />
        <Round
          label={words.lowReach}
          glyph="reach"
          isOn={preferences.hasLowReach}
          onPress={() => onPrefer({ hasLowReach: !preferences.hasLowReach })}
        />
      </Fit>
    </nav>
  );
}
