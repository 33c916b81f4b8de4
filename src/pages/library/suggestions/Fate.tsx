import type { Suggestion } from '../../../core/templates/suggestion';
import type { LibraryRow } from '../../../messages/topics/library';
import { dayOf } from '../../customers/format';
import { t } from '../../text';
import { editAddress } from '../addresses';

/** What became of a suggestion, with the lead's word about it. */
export function Fate({ suggestion, rows }: { suggestion: Suggestion; rows: readonly LibraryRow[] }) {
  const { decided } = suggestion;
  if (!decided) return <p class="hint">{t('suggestionWaits')}</p>;
  const template = rows.find(({ id }) => id === decided.templateId);
  return (
    <>
      <p>
        {t(decided.is === 'accepted' ? 'suggestionAccepted' : 'suggestionDeclined')}{' '}
        {template && (
          <a href={editAddress(template.id)}>
            <bdi>{template.name}</bdi>
          </a>
        )}{' '}
        <span class="hint">
          <bdi>^{decided.by}</bdi> · {dayOf(decided.at)}
        </span>
      </p>
      {decided.words !== '' && (
        <blockquote class="said">
          <p dir="auto">{decided.words}</p>
        </blockquote>
      )}
    </>
  );
}
