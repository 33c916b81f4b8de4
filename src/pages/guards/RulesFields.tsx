import type { Brand } from '../../core/brand';
import type { BarredWord, GuardRules } from '../../core/guards/rules';
import { listProblems } from '../brands/list-problems';
import { SavedField } from '../parts/SavedField';
import { t } from '../text';
import { barredIn, barredText, hostIn, linesIn } from './lines';

const MOST_WORDS = 500;
const MOST_LINES = 200;
const LONGEST_LINE = 200;

/** What the guards go by that only the team knows: its words, hosts, numbers, and what a private message begins with. */
export function RulesFields({ brand, change }: { brand: Brand; change(rules: Partial<GuardRules>): void }) {
  const { barred, hosts, published, accountId, dmText } = brand.guards;

  function saveBarred(text: string): string[] {
    const lines = linesIn(text);
    const words = lines.map(barredIn);
    const read = words.filter((word): word is BarredWord => word !== null);
    if (read.length < words.length) return [t('errorBarred', lines[words.indexOf(null)] ?? '')];
    const problems = listProblems(
      read.map(({ word }) => word),
      MOST_WORDS,
    );
    if (problems.length === 0) change({ barred: read });
    return problems;
  }

  function saveHosts(text: string): string[] {
    const lines = linesIn(text);
    const odd = lines.find(line => hostIn(line) === null);
    if (odd !== undefined) return [t('errorHost', odd)];
    if (lines.length > MOST_LINES) return [t('errorTooMany', String(MOST_LINES))];
    change({ hosts: [...new Set(lines.flatMap(line => hostIn(line) ?? []))] });
    return [];
  }

  function savePublished(text: string): string[] {
    const lines = linesIn(text);
    const problems = listProblems(lines, MOST_LINES, LONGEST_LINE);
    if (problems.length === 0) change({ published: lines });
    return problems;
  }

  return (
    <section aria-labelledby="rules-title">
      <h3 id="rules-title">{t('rulesTitle')}</h3>
      <SavedField
        id="barred"
        label={t('barredLabel')}
        hint={t('barredHint')}
        rows={rowsFor(barred)}
        value={barred.map(barredText).join('\n')}
        onSave={saveBarred}
      />
      <SavedField
        id="hosts"
        label={t('hostsLabel')}
        hint={t('hostsHint')}
        dir="ltr"
        rows={rowsFor(hosts)}
        value={hosts.join('\n')}
        onSave={saveHosts}
      />
      <SavedField
        id="published"
        label={t('publishedLabel')}
        hint={t('publishedHint')}
        rows={rowsFor(published)}
        value={published.join('\n')}
        onSave={savePublished}
      />
      <SavedField
        id="dm-text"
        label={t('dmLabel')}
        hint={t('dmHint')}
        value={dmText}
        maxLength={500}
        onSave={text => {
          change({ dmText: text.trim() });
          return [];
        }}
      />
      <p class="hint">
        {accountId === null ? t('dmNoAccount', brand.handle) : t('dmAccount', brand.handle, accountId)}
      </p>
    </section>
  );
}

function rowsFor(lines: readonly unknown[]): number {
  return Math.min(12, Math.max(3, lines.length + 1));
}
