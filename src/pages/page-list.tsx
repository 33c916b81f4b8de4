import type { ComponentChildren } from 'preact';
import { Customers } from './customers/Customers';
import type { CustomersRoom } from './customers/customers-room';
import type { LibraryRoom } from './library/library-room';
import { Library } from './library/Library';
import type { ManagedStore } from './settings/managed-store';
import type { Section } from './settings/section';
import { Settings } from './settings/Settings';
import type { TextKey } from './text';
import type { AccessStore } from './welcome/access-store';
import type { SetupStore } from './welcome/setup-store';
import { Welcome } from './welcome/Welcome';

/** One of our own pages: an entry in the left column and what it shows. */
export interface Page {
  /** What stands after the # of the address. */
  id: string;
  title: TextKey;
  /** `section` is what the address says behind the page's id: "backup" of `#settings/backup`, '' for nothing. */
  view(section: string): ComponentChildren;
}

interface Rooms {
  setup: SetupStore;
  access: AccessStore;
  openX(): Promise<void>;
  settings: readonly [Section, ...Section[]];
  managed: ManagedStore;
  customers: CustomersRoom;
  library: LibraryRoom;
}

/** Every page there is, in the order of the left column. */
export function pagesOf({
  setup,
  access,
  openX,
  settings,
  managed,
  customers,
  library,
}: Rooms): readonly [Page, ...Page[]] {
  return [
    {
      id: 'library',
      title: 'pageLibrary',
      view: section => <Library room={library} section={section} />,
    },
    { id: 'customers', title: 'pageCustomers', view: () => <Customers room={customers} /> },
    {
      id: 'settings',
      title: 'pageSettings',
      view: section => <Settings sections={settings} section={section} managed={managed} />,
    },
    {
      id: 'welcome',
      title: 'pageSetup',
      view: () => <Welcome setup={setup} access={access} openX={openX} />,
    },
  ];
}
