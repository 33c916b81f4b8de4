import { useEffect } from 'preact/hooks';
import { t } from '../text';
import { Access } from './Access';
import type { AccessStore } from './access-store';
import { Example } from './Example';
import { identityOf } from './identity';
import { Practice } from './Practice';
import { Ready } from './Ready';
import { SetupForm } from './SetupForm';
import type { SetupStore } from './setup-store';

interface WelcomeProps {
  setup: SetupStore;
  access: AccessStore;
  openX(): Promise<void>;
}

/** First run, and the same fields again whenever something changes. */
export function Welcome({ setup, access, openX }: WelcomeProps) {
  useEffect(() => void setup.load(), [setup]);
  const loading = setup.loading.value;
  const first = setup.firstTime.value;
  if (loading.is === 'loading') return <p role="status">{t('loading')}</p>;

  return (
    <>
      <h1>{t(first ? 'welcomeTitle' : 'setupTitle')}</h1>
      {loading.is === 'failed' ? (
        <div class="notice">
          <p class="error" role="alert">
            {t('readFailed', loading.reason)}
          </p>
          <button type="button" onClick={setup.load}>
            {t('tryAgain')}
          </button>
        </div>
      ) : (
        <>
          <p class="lead">{t(first ? 'welcomeIntro' : 'setupIntro')}</p>
          <Access store={access} />
          <Filled setup={setup} openX={openX} />
        </>
      )}
    </>
  );
}

function Filled({ setup, openX }: Pick<WelcomeProps, 'setup' | 'openX'>) {
  const values = setup.values.value;
  const identity = identityOf(values);

  return (
    <div class="columns">
      <SetupForm store={setup} />
      <Example identity={identity} targetMinutes={values.targetMinutes} />
      <Practice identity={identity} />
      <Ready store={setup} openX={openX} />
    </div>
  );
}
