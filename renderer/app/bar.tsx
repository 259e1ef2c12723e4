import { nextTextSize, type Preferences } from '#core/visit/preferences.ts';
import { useSpeech } from '#i18n/words.ts';
import { Round } from '#ui/button.tsx';
import './bar.css';

/** The same bar at the same place on every screen: help first, then what a person may set for themselves. */
export function Bar(props: {
  readonly preferences: Preferences;
  /** The slide above is as dark as the bar: the bar turns light. */
  readonly isOnInk: boolean;
  readonly onHelp: () => void;
  readonly onPrefer: (change: Partial<Preferences>) => void;
}) {
  const { words } = useSpeech();
  const { preferences, onPrefer } = props;
  return (
    <nav className="bar" data-on={props.isOnInk ? 'ink' : 'paper'}>
      <button type="button" className="bar-help" onClick={props.onHelp}>
        <b>{words.helpButtonQuestion}</b> {words.helpButtonAnswer}
      </button>
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
    </nav>
  );
}
