import { t } from '../text';
import { numberText, secondsText, shareText, sizeText } from './words';
import type { Work } from './work';

/** How far some long work is, how fast it goes and how long it will take, and the button that stops it. */
export function Working({ work, label, bytes = false }: { work: Work; label: string; bytes?: boolean }) {
  const state = work.state.value;
  if (!state) return null;
  const { done, total, rate, left } = state;
  const words = bytes ? sizeText : numberText;
  const facts = [
    total > 0 && t('workProgress', words(done), words(total)),
    rate > 0 && t('workRate', words(Math.round(rate))),
    left !== null && t('workLeft', secondsText(left)),
  ].filter(fact => fact !== false);

  return (
    <div class="working">
      <p role="status">{label}</p>
      <progress aria-label={label} max={Math.max(1, total)} value={done}>
        {shareText(done, total)}
      </progress>
      <p class="hint">{facts.join(' · ')}</p>
      <button type="button" onClick={work.cancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
