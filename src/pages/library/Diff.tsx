import type { DiffLine } from '../../core/sharing/plan';
import { t } from '../text';

/** A comparison, line by line; what went and what came is said, too, and not only coloured. */
export function Diff({ lines }: { lines: readonly DiffLine[] }) {
  return (
    <div class="diff">
      {lines.map(({ is, text }, index) => (
        <p key={index} class={is} dir="auto">
          {is === 'added' && (
            <ins>
              <span class="heard-only">{t('diffAdded')} </span>
              {text}
            </ins>
          )}
          {is === 'removed' && (
            <del>
              <span class="heard-only">{t('diffRemoved')} </span>
              {text}
            </del>
          )}
          {is === 'same' && text}
        </p>
      ))}
    </div>
  );
}
