import { useSettings } from '../settings-store';
import type { Page } from '../routes';
import { Chat } from './chat';
import { Home } from './home';
import { LoginWall } from './login-wall';
import { Mentions, Notifications } from './notifications';
import { Missing, StatusPage } from './status-page';
import { People } from './people';
import { Profile } from './profile';
import { Search } from './search';

interface PageContentProps {
  page: Page;
  /** Names the history entry. */
  memory: string;
}

/** What stands in the main column. */
export function PageContent({ page, memory }: PageContentProps) {
  const { account } = useSettings();
  if (account === null) return <LoginWall />;

  switch (page.kind) {
    case 'home':
      return <Home memory={memory} />;
    case 'notifications':
      return <Notifications memory={memory} account={account} />;
    case 'mentions':
      return <Mentions memory={memory} account={account} />;
    case 'search':
      return <Search key={memory} page={page} memory={memory} />;
    case 'status':
      return <StatusPage key={page.id} id={page.id} />;
    case 'profile':
      return <Profile key={page.handle + page.tab} page={page} memory={memory} />;
    case 'people':
      return <People key={page.handle + page.list} page={page} memory={memory} />;
    case 'chat':
      return <Chat conversation={page.conversation} account={account} />;
    case 'login':
      return <LoginWall />;
    case 'missing':
      return <Missing />;
  }
}
