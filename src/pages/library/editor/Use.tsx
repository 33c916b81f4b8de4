import { useSignal } from '@preact/signals';
import type { TemplateUse } from '../../../core/templates/use';
import { numberOf } from '../../customers/format';
import { t } from '../../text';
import { languageName } from '../language-name';

/** What became of the template's drafts within 90 days, from what is kept on this machine. */
export function Use({ read }: { read(): Promise<TemplateUse> }) {
  const use = useSignal<TemplateUse | null>(null);
  return (
    <details
      onToggle={event => {
        if (event.currentTarget.open && use.value === null) void show();
      }}
    >
      <summary>{t('useTitle')}</summary>
      {use.value && <Figures use={use.value} />}
    </details>
  );

  async function show(): Promise<void> {
    use.value = await read().catch(() => null);
  }
}

function Figures({ use }: { use: TemplateUse }) {
  if (use.inserted === 0) return <p class="muted">{t('useNone')}</p>;
  const most = Math.max(1, ...use.byWeek.map(({ posted }) => posted));
  const langs = use.byLang.map(
    ({ lang, posted }) => `${lang === '' ? t('useUnknown') : languageName(lang)} ${numberOf(posted)}`,
  );
  const weeks = use.byWeek.map(({ posted }) => numberOf(posted)).join(', ');
  return (
    <div class="use">
      <p>{t('usePosted', numberOf(use.inserted), numberOf(use.posted))}</p>
      {use.measured > 0 && (
        <p>{t('useKept', numberOf(use.unchanged), numberOf(use.changedALot), numberOf(use.measured))}</p>
      )}
      <p>{t('useThanked', numberOf(use.thanked))}</p>
      {langs.length > 0 && <p>{t('useLangs', langs.join(', '))}</p>}
      <div class="weeks" role="img" aria-label={t('useWeeks', weeks)}>
        {use.byWeek.map(({ week, posted }) => (
          <span
            key={week}
            style={{ blockSize: `${Math.round((posted / most) * 40) + 1}px` }}
            title={numberOf(posted)}
          />
        ))}
      </div>
    </div>
  );
}
