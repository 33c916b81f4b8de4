import { useSignal } from '@preact/signals';
import type { Wording } from '../../../core/templates/template';
import { numberOf } from '../../customers/format';
import { t } from '../../text';
import type { EditStore } from './edit-store';
import { longestOf, previewsOf, type Preview as Filled } from './preview';
import { pastedSample, samples, STRANGER } from './samples';

/** What the wording becomes: for twelve customers with whom templates go wrong, and for a post that is pasted in. */
export function Preview({ store, wording, now }: { store: EditStore; wording: Wording; now: number }) {
  const post = useSignal('');
  const name = useSignal('');
  const setup = store.setup.value;
  const handles = store.draft.value?.brands ?? [];
  const brand =
    setup?.brands.find(({ handle }) => handles.includes(handle)) ?? setup?.brands[0] ?? STRANGER.brand;
  const surroundings = { brand, agent: setup?.agent ?? STRANGER.agent, snippets: store.texts.value, now };
  const all = previewsOf(wording, samples, surroundings);
  const pasted =
    post.value.trim() === '' ? [] : previewsOf(wording, [pastedSample(name.value, post.value)], surroundings);
  // What is wrong with the wording itself stands below its field already.
  const broken = all.every(({ problem }) => problem !== null);
  const longest = longestOf([...all, ...pasted]);

  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('previewTitle')}</h2>
      <p role="status" class={longest?.over ? 'error' : 'muted'}>
        {longest &&
          t(
            longest.over ? 'previewOver' : 'previewLongest',
            numberOf(longest.length),
            t(longest.sample.label),
          )}
      </p>
      <details>
        <summary>{t('previewReal')}</summary>
        <div class="field">
          <label for="preview-post">{t('previewPost')}</label>
          <textarea
            id="preview-post"
            rows={3}
            dir="auto"
            maxLength={25_000}
            value={post.value}
            onInput={event => void (post.value = event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="preview-name">{t('previewName')}</label>
          <input
            id="preview-name"
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={200}
            value={name.value}
            onInput={event => void (name.value = event.currentTarget.value)}
          />
        </div>
      </details>
      <ul role="list" aria-label={t('previewTitle')}>
        {(broken ? [] : [...pasted, ...all]).map(preview => (
          <Case key={preview.sample.id} preview={preview} />
        ))}
      </ul>
    </section>
  );
}

function Case({ preview: { sample, text, length, over, missing, problem } }: { preview: Filled }) {
  return (
    <li class="case">
      <p class="hint">
        {t(sample.label)}{' '}
        {sample.displayName !== null && sample.displayName !== '' && <bdi>({sample.displayName})</bdi>}{' '}
        {text !== '' && <span class={over ? 'error' : ''}>{numberOf(length)}</span>}
      </p>
      {problem === null ? (
        <p class="case-text" dir="auto">
          {text}
        </p>
      ) : (
        <p class="error" dir="auto">
          {problem}
        </p>
      )}
      {missing.length > 0 && <p class="hint case-missing">{t('previewMissing', missing.join(', '))}</p>}
    </li>
  );
}
