import { useEffect } from 'preact/hooks';
import { t } from '../text';
import type { ManagedStore } from './managed-store';

/** Names what an administrator set and cannot be used; nothing when all of it can. */
export function ManagedNotice({ store }: { store: ManagedStore }) {
  useEffect(() => void store.load(), [store]);
  const { problems } = store.managed.value;
  if (problems.length === 0) return null;
  return (
    <section class="notice" aria-label={t('managedProblems')}>
      <p>{t('managedProblems')}</p>
      {problems.map(problem => (
        <p key={problem} class="error" dir="auto">
          {problem}
        </p>
      ))}
    </section>
  );
}
