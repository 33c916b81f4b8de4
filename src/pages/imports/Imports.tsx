import { useEffect } from 'preact/hooks';
import { t } from '../text';
import { ArchiveCard } from './ArchiveCard';
import { DropPlace } from './DropPlace';
import { ImportList } from './ImportList';
import type { ImportsStore } from './imports-store';
import type { IntakeStore } from './intake-store';
import { Meter } from './Meter';
import { TableCard } from './TableCard';
import { problemText } from './words';

/** Bringing in what a team answered before: hand a file in, see what is in it, follow it coming in. */
export function Imports({ intake, imports }: { intake: IntakeStore; imports: ImportsStore }) {
  useEffect(() => {
    const life = new AbortController();
    imports.watch(life.signal);
    return () => life.abort();
  }, [imports]);

  return (
    <div class="imports">
      <p class="lead">{t('importIntro')}</p>
      <Incoming store={intake} />
      <ImportList store={imports} />
    </div>
  );
}

function Incoming({ store }: { store: IntakeStore }) {
  const intake = store.intake.value;
  switch (intake.is) {
    case 'waiting':
      return <DropPlace onFile={store.open} />;
    case 'opening':
      return <p role="status">{t('importOpening', intake.name)}</p>;
    case 'refused':
      return (
        <>
          <div class="notice">
            <p class="error" role="alert" dir="auto">
              {problemText(intake.name, intake.problem)}
            </p>
          </div>
          <DropPlace onFile={store.open} />
        </>
      );
    case 'open':
      return intake.what.kind === 'archive' ? (
        <ArchiveCard store={store} archive={intake.what} />
      ) : (
        <TableCard store={store} table={intake.what} />
      );
    case 'staging':
      return (
        <div class="notice">
          <p role="status">{t('importStaging', intake.name)}</p>
          <Meter label={t('importProgress', intake.name)} share={intake.share} />
          <button type="button" onClick={store.close}>
            {t('importCancel')}
          </button>
        </div>
      );
  }
}
