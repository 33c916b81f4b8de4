import type { Ref } from 'preact';
import type { NoteState, NoteStore } from '../stores/note-store';
import { text } from '../texts';
import { Icon } from './Icon';

interface NoteFieldProps {
  store: NoteStore;
  fieldRef: Ref<HTMLTextAreaElement>;
}

/** The note about a customer: saves as the agent types, says so, and keeps the text when saving failed. */
export function NoteField({ store, fieldRef }: NoteFieldProps) {
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
        ref={fieldRef}
        aria-labelledby="note-label"
        placeholder={text('note_hint')}
        rows={2}
        maxLength={10_000}
        dir="auto"
        autocomplete="off"
        value={store.value.value}
        onInput={event => store.edit(event.currentTarget.value)}
        onBlur={() => void store.flush()}
      />
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
