import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sign } from '../../core/signing/sign';
import { saysNothing, signature } from '../../core/signing/signature';
import { PostCard } from '../parts/PostCard';
import { t } from '../text';
import type { TextKey } from '../text';
import type { Identity } from './identity';

const DRAFTS: readonly { name: TextKey; text: TextKey }[] = [
  { name: 'practiceDraftAskName', text: 'practiceDraftAsk' },
  { name: 'practiceDraftKnownName', text: 'practiceDraftKnown' },
];

/** A post to answer before going to X. It signs as X would see it and sends nothing. */
export function Practice({ identity }: { identity: Identity }) {
  const posted = useSignal<string | null>(null);

  return (
    <section class="practice" aria-labelledby="practice-title">
      <h2 id="practice-title">{t('practiceTitle')}</h2>
      <p class="hint">{t('practiceHint')}</p>
      <PostCard name={t('practiceCustomer')} handle="noor_reads" text={t('practicePost')} />
      {posted.value === null ? (
        <Composer onPost={text => (posted.value = sign(text, identity.initials))} />
      ) : (
        <Result identity={identity} text={posted.value} onAgain={() => (posted.value = null)} />
      )}
    </section>
  );
}

function Composer({ onPost }: { onPost(text: string): void }) {
  const text = useSignal('');
  const empty = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);

  function write(words: string) {
    text.value = words;
    empty.value = false;
  }

  function insert(draft: string) {
    write(draft);
    field.current?.focus();
  }

  function post() {
    empty.value = saysNothing(text.value);
    if (empty.value) field.current?.focus();
    else onPost(text.value);
  }

  function postByKeyboard(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    post();
  }

  return (
    <>
      <ul class="drafts" aria-label={t('practiceDrafts')}>
        {DRAFTS.map(draft => (
          <li key={draft.name}>
            <button type="button" onClick={() => insert(t(draft.text))}>
              <strong>{t(draft.name)}</strong>
              <span class="muted">{t(draft.text)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="field">
        <label for="practice-reply">{t('practiceReply')}</label>
        <textarea
          id="practice-reply"
          ref={field}
          rows={3}
          dir="auto"
          value={text.value}
          onInput={event => write(event.currentTarget.value)}
          onKeyDown={postByKeyboard}
          aria-invalid={empty.value}
          aria-describedby={empty.value ? 'practice-error' : undefined}
        />
        {empty.value && (
          <p class="error" id="practice-error" role="alert">
            {t('practiceEmpty')}
          </p>
        )}
      </div>
      <button type="button" onClick={post}>
        {t('practiceSend')}
      </button>
    </>
  );
}

function Result({ identity, text, onAgain }: { identity: Identity; text: string; onAgain(): void }) {
  const { brand, initials } = identity;
  const again = useRef<HTMLButtonElement>(null);
  // The button that had the focus is gone.
  useLayoutEffect(() => again.current?.focus(), []);

  return (
    <>
      <PostCard ours name={brand.name} handle={brand.handle} text={text} />
      <div class="row">
        <button type="button" onClick={onAgain} ref={again}>
          {t('practiceAgain')}
        </button>
        <p role="status">{t('practiceDone', signature(initials))}</p>
      </div>
    </>
  );
}
