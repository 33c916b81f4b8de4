import parseTweet from 'twitter-text/dist/esm/parseTweet.js';
import { t } from '../i18n';
import { Icon, type IconName } from '../icons';
import { useSettings } from '../settings-store';
import { testId } from '../test-id';
import { Text, View } from '../view';

/** Length by X's rules: emoji and most scripts of East Asia count double, an address always 23. */
export function weightedLength(text: string): number {
  return parseTweet(text).weightedLength;
}

const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';

const tools: [icon: IconName, testID: string | undefined, label: string][] = [
  ['sparkles', 'grokImgGen', 'Grok'],
  ['poll', 'createPollButton', 'Add poll'],
  ['emoji', undefined, 'Add emoji'],
  ['schedule', 'scheduleOption', 'Schedule post'],
  ['place', 'geoButton', 'Tag location'],
];

/** The buttons for what can be added to a post. */
export function ToolBar() {
  return (
    <View as="nav" role="navigation">
      <View testID="toolBar" role="tablist" look="tools">
        <View as="button" aria-label="Add photos or video" look="tool">
          <Icon name="image" />
        </View>
        <input
          type="file"
          accept={ACCEPTED}
          multiple
          tabIndex={-1}
          data-testid={testId('fileInput')}
          className="r-hidden"
        />
        <View as="button" testID="gifSearchButton" aria-label="Add a GIF" look="tool">
          <Text look="bold small">GIF</Text>
        </View>
        {tools.map(([icon, testID, label]) => (
          <View key={icon} as="button" testID={testID} aria-label={label} look="tool">
            <Icon name={icon} />
          </View>
        ))}
      </View>
    </View>
  );
}

/** The ring that fills while one types; from 20 characters before the end it shows how many are left. */
export function Counter({ length }: { length: number }) {
  const { maxLength } = useSettings();
  const left = maxLength - length;
  const share = Math.min(100, (length / maxLength) * 100);
  const around = 2 * Math.PI * 10;

  return (
    <View
      role="progressbar"
      testID="progressBar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share)}
      look="counter"
      style={{ visibility: length === 0 ? 'hidden' : 'visible' }}
    >
      <View testID="progressBar-bar">
        <svg viewBox="0 0 30 30" width="30" height="30" fill="none" strokeWidth="2">
          <circle cx="15" cy="15" r="10" stroke="var(--line)" />
          <circle
            cx="15"
            cy="15"
            r="10"
            stroke={colourFor(left)}
            strokeDasharray={around}
            strokeDashoffset={around * (1 - share / 100)}
            transform="rotate(-90 15 15)"
          />
        </svg>
      </View>
      {left <= 20 && <Text look={left < 0 ? 'counterNumber counterOver' : 'counterNumber'}>{left}</Text>}
    </View>
  );
}

/** The button that stands beside the counter. */
export function AddPostButton({ onPress }: { onPress: () => void }) {
  return (
    <View as="button" testID="addButton" aria-label={t('addPost')} look="tool" onClick={onPress}>
      <Icon name="addPost" size={24} />
    </View>
  );
}

function colourFor(left: number): string {
  if (left <= 0) return 'rgb(244, 33, 46)';
  return left <= 20 ? 'rgb(255, 212, 0)' : 'var(--accent)';
}
