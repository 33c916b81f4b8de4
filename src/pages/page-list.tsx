import type { ComponentChildren, FunctionComponent } from 'preact';
import { Coming, type Later } from './later';
import { Library } from './library/Library';
import type { LibraryRest } from './library/library-rest';
import type { ListStore } from './library/list/list-store';
import type { TextKey } from './text';

/** One of our own pages: an entry in the left column and what it shows. */
export interface Page {
  /** What stands after the # of the address. */
  id: string;
  title: TextKey;
  /** `section` is what the address says behind the page's id: "backup" of `#settings/backup`, '' for nothing. */
  view(section: string): ComponentChildren;
}

type LaterPage<P = object> = Later<{ View: FunctionComponent<P> }>;

interface Rooms {
  list: ListStore;
  rest: Later<LibraryRest>;
  customers: LaterPage;
  settings: LaterPage<{ section: string }>;
  welcome: LaterPage;
}

/** Every page there is, in the order of the left column. */
export function pagesOf({ list, rest, customers, settings, welcome }: Rooms): readonly [Page, ...Page[]] {
  return [
    {
      id: 'library',
      title: 'pageLibrary',
      view: section => <Library list={list} rest={rest} section={section} />,
    },
    {
      id: 'customers',
      title: 'pageCustomers',
      view: () => <Coming key="customers" of={customers} props={{}} />,
    },
    {
      id: 'settings',
      title: 'pageSettings',
      view: section => <Coming key="settings" of={settings} props={{ section }} />,
    },
    { id: 'welcome', title: 'pageSetup', view: () => <Coming key="welcome" of={welcome} props={{}} /> },
  ];
}
