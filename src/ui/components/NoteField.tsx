import type { CustomerHistory } from '../../core/customer';
import type { NoteState, NoteStore } from '../stores/note-store';
import { text } from '../texts';
import { exactly, when, who } from '../words';
import { Icon } from './Icon';

interface NoteFieldProps {
  store: NoteStore;
  /** Who wrote what stands there, and when. */
  noted: CustomerHistory['noted'];
  now: number;
}

/** The note about a customer: saves as the agent types, says so, and keeps the text when saving failed. */
export function NoteField({ store, noted, now }: NoteFieldProps) {
  const state = store.state.value;
  return (
    <div class="note">
      <div class="row">
        <h3 id="note-label">{text('note')}</h3>
        <span role="status" class={state === 'failed' ? 'status bad' : 'status'}>
          {state === 'saved' && <Icon name="check" size={14} />}
          {WORDS[state]}
        </span>
        <button
          type="button"
          class={state === 'failed' ? 'small-button' : 'small-button quiet'}
          onClick={() => void store.flush()}
        >
          {text('note_save')}
        </button>
      </div>
      <textarea
        id="note"
        aria-labelledby="note-label"
        aria-describedby={noted ? 'noted' : undefined}
        placeholder={text('note_hint')}
        rows={2}
        maxLength={10_000}
        dir="auto"
        autocomplete="off"
        value={store.value.value}
        onInput={event => store.edit(event.currentTarget.value)}
        onBlur={() => void store.flush()}
      />
      {noted && (
        <p id="noted" class="muted noted" title={exactly(noted.at)}>
          {text('noted', { who: who(noted.author), when: when(noted.at, now) })}
        </p>
      )}
    </div>
  );
}

const WORDS: Record<NoteState, string> = {
  clean: '',
  typing: '',
  saving: text('note_saving'),
  saved: text('note_saved'),
  failed: text('note_failed'),
};
