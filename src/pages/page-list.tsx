import type { ComponentChildren } from 'preact';
import type { TextKey } from './text';
import type { AccessStore } from './welcome/access-store';
import type { SetupStore } from './welcome/setup-store';
import { Welcome } from './welcome/Welcome';

/** One of our own pages: an entry in the left column and what it shows. */
export interface Page {
  /** What stands after the # of the address. */
  id: string;
  title: TextKey;
  view(): ComponentChildren;
}

interface Rooms {
  setup: SetupStore;
  access: AccessStore;
  openX(): Promise<void>;
}

/** Every page there is, in the order of the left column. The first is shown when the address names none. */
export function pagesOf({ setup, access, openX }: Rooms): readonly [Page, ...Page[]] {
  return [
    {
      id: 'welcome',
      title: 'pageSetup',
      view: () => <Welcome setup={setup} access={access} openX={openX} />,
    },
  ];
}
