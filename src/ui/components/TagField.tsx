import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { keys } from '../overlay/keys';
import { LONGEST_TAG, type TagStore } from '../stores/tag-store';
import type { Tag } from '../../core/tag';
import { text } from '../texts';
import { focusNear } from './drawer-keys';
import { Icon } from './Icon';
import { createLinger } from './linger';

const PLACE = '.tags';

/** The tags of a customer, and a field that adds one with what the team's other tags are. */
export function TagField({ store }: { store: TagStore }) {
  const open = useSignal(false);
  const linger = useRef(createLinger(open)).current;
  const offers = store.offers.value;
  return (
    <div class="tags" tabIndex={-1} onFocusIn={linger.stay} onFocusOut={linger.leave}>
      {store.tags.value.length > 0 && (
        <ul role="list" aria-label={text('tags')}>
          {store.tags.value.map(tag => (
            <TagChip key={tag.id} tag={tag} onRemove={() => void store.drop(tag)} />
          ))}
        </ul>
      )}
      <input
        id="add-tag"
        class="tag-input"
        type="text"
        aria-label={text('tag_add')}
        placeholder={text('tag_add_short')}
        maxLength={LONGEST_TAG}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={store.typed.value}
        onFocus={() => {
          open.value = true;
          void store.type(store.typed.value);
        }}
        onInput={event => void store.type(event.currentTarget.value)}
        onKeyDown={keys({
          Enter: () => void store.put(),
          ArrowDown: event => focusNear(event.currentTarget, '.tags .offer'),
        })}
      />
      {open.value && offers.length > 0 && (
        <div class="offers card">
          {offers.map(offer => (
            <button
              key={offer}
              type="button"
              class="offer chip"
              aria-label={text('tag_offer', { tag: offer })}
              onClick={event => {
                focusNear(event.currentTarget, '#add-tag');
                void store.put(offer);
              }}
              onKeyDown={keys({
                ArrowDown: event => step(event, 'nextElementSibling'),
                ArrowUp: event => step(event, 'previousElementSibling'),
              })}
            >
              <bdi>{offer}</bdi>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function TagChip({ tag, onRemove }: { tag: Tag; onRemove: () => void }) {
  const remove = (event: Event) => {
    focusNear(event.currentTarget, PLACE);
    onRemove();
  };
  return (
    <li class="chip tag">
      <bdi class="ellipsis" title={tag.text}>
        {tag.text}
      </bdi>
      <button
        type="button"
        class="tag-remove"
        aria-label={text('tag_remove', { tag: tag.text })}
        onClick={remove}
        onKeyDown={keys({ Delete: remove, Backspace: remove })}
      >
        <Icon name="close" size={12} />
      </button>
    </li>
  );
}

function step(event: KeyboardEvent, way: 'nextElementSibling' | 'previousElementSibling'): void {
  const next = event.currentTarget instanceof Element ? event.currentTarget[way] : null;
  if (next instanceof HTMLElement) next.focus();
  else focusNear(event.currentTarget, '#add-tag');
}
