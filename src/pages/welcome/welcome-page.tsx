import browser from 'webextension-polyfill';
import { send } from '../../messages/send';
import { createAccessStore } from './access-store';
import { createFormMemory } from './form-memory';
import { createSetupStore } from './setup-store';
import { Welcome } from './Welcome';

/** The page of the first run with everything that it stands on. */
export function createWelcomePage({ openX }: { openX(): Promise<void> }) {
  const setup = createSetupStore({
    read: () => send('setup.read', {}),
    save: values => send('setup.save', values),
    ordered: async () => (await send('managed.read', {})).brands ?? [],
    colleagues: () => send('roster.read', {}),
    memory: createFormMemory(localStorage),
  });
  const access = createAccessStore({
    contains: origins => browser.permissions.contains({ origins }),
    request: origins => browser.permissions.request({ origins }),
  });
  return { View: () => <Welcome setup={setup} access={access} openX={openX} /> };
}
