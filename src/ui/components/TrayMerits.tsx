import type { Draft, DraftMerits } from '../../core/drafts/draft';
import type { TrayStore } from '../stores/tray-store';
import { text } from '../texts';
import { duration } from '../words';
import { Icon } from './Icon';

interface MeritsProps {
  store: TrayStore;
  draft: Draft;
}

/** How the draft speaks to the customer, what could be added, and its other wordings. Each has its place, filled or not. */
export function TrayMerits({ store, draft }: MeritsProps) {
  const { merits } = draft;
  return (
    <div class="merits">
      <div class="spread addition">
        {merits && <Meter speaks={merits.speaks} />}
        <Addition store={store} />
      </div>
      <span class="spread muted">{merits && <span class="ellipsis">{sameWords(merits, store)}</span>}</span>
      <Tools store={store} />
    </div>
  );
}

function Meter({ speaks: { level, taken } }: { speaks: DraftMerits['speaks'] }) {
  const name =
    taken.length > 0 ? text('speaks_name', { level, taken: taken.join(', ') }) : text('speaks_none');
  return (
    <span class="meter" role="img" aria-label={name} title={taken.join(', ')}>
      <span class="muted">{text('speaks')}</span>
      <span class="dots">
        {[1, 2, 3].map(step => (
          <i key={step} class={step <= level ? 'full' : ''} />
        ))}
      </span>
    </span>
  );
}

function Addition({ store }: { store: TrayStore }) {
  const addition = store.addition.value;
  if (!addition) return null;
  const words = text(addition.taken ? 'take_out' : 'add', { sentence: addition.sentence });
  return (
    <button type="button" class="small-button light ellipsis" title={words} onClick={store.toggleAddition}>
      {words}
    </button>
  );
}

/** From this share on we say "same": what differs is a letter or two. */
const SAME = 0.97;

function sameWords({ same }: DraftMerits, store: TrayStore): string {
  if (same === undefined) return '';
  if (same === null) return text('unused');
  const time = duration(store.now() - same.at);
  return text(same.share >= SAME ? 'same' : 'nearly_same', { customer: same.customer, time });
}

function Tools({ store }: { store: TrayStore }) {
  const wording = store.wording.value;
  const words = wording && text('wording', { number: wording.number, count: wording.count });
  return (
    <div class="spread tools">
      {wording && words && (
        <>
          <button
            type="button"
            class="small-button quiet"
            aria-disabled={!wording.shorter}
            aria-keyshortcuts="-"
            title={withKey('shorter', '-')}
            onClick={() => void store.shorten()}
          >
            {text('shorter')}
          </button>
          <button
            type="button"
            class="small-button quiet number-of"
            aria-keyshortcuts="Alt+W"
            title={text('with_key', { name: words, key: 'Alt+W' })}
            onClick={() => void store.otherWording(1)}
          >
            {words}
          </button>
        </>
      )}
      <button
        type="button"
        class="round favourite"
        aria-label={text('favourite')}
        aria-pressed={store.favourite.value}
        aria-keyshortcuts="*"
        title={withKey('favourite', '*')}
        onClick={store.toggleFavourite}
      >
        <Icon name="star" size={16} />
      </button>
    </div>
  );
}

function withKey(name: 'shorter' | 'favourite', key: string): string {
  return text('with_key', { name: text(name), key });
}
