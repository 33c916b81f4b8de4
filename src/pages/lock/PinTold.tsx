import { SHORTEST_PIN } from '../../messages/topics/lock';
import { t } from '../text';
import { secondsText } from '../backup/words';
import type { LockStore } from './lock-store';

/** What is wrong with what was typed; nothing when all is well. */
export function PinTold({ store }: { store: LockStore }) {
  const words = wordsOf(store.told.value);
  return (
    <div role="alert" class="error">
      {words.map(line => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function wordsOf(told: LockStore['told']['value']): string[] {
  if (told.is === 'short') return [t('useAtLeast', String(SHORTEST_PIN))];
  if (told.is === 'different') return [t('notTheSame')];
  if (told.is === 'failed') return [t('lockFailed')];
  if (told.is !== 'wrong' && told.is !== 'too soon') return [];
  const wait = told.waitSeconds > 0 ? [t('pinWait', secondsText(told.waitSeconds))] : [];
  return told.is === 'wrong' ? [t('pinWrong'), ...wait] : wait;
}
