import { useArrival } from '../arrival';
import { UserCell } from '../frame/people-card';
import { SearchBox } from '../frame/right-column';
import { Tabs, TopBar } from '../frame/top-bar';
import { t } from '../i18n';
import { Timeline } from '../list/timeline';
import type { Page } from '../routes';
import { View } from '../view';
import { allUsers, useWorldVersion } from '../world';
import { endRow, timelineRows } from './rows-of';
import { findPosts } from './search-query';

/** The posts, or people, that a search finds. */
export function Search({ page, memory }: { page: Extract<Page, { kind: 'search' }>; memory: string }) {
  useWorldVersion();
  const arrived = useArrival(`search-${page.query}-${page.tab}`);
  const to = (tab: string) => `/search?q=${encodeURIComponent(page.query)}&src=typed_query${tab}`;
  const tabs = [
    { to: to(''), word: t('top') },
    { to: to('&f=live'), word: t('latest') },
    { to: to('&f=user'), word: t('people') },
  ];
  const active = { live: t('latest'), user: t('people') }[page.tab] ?? t('top');
  const rows = page.tab === 'user' ? peopleRows(page.query) : timelineRows(findPosts(page.query));

  return (
    <>
      <TopBar>
        <View look="pad">
          <SearchBox query={page.query} />
        </View>
        <Tabs tabs={tabs} active={active} />
      </TopBar>
      <Timeline
        label={t('timelineSearch')}
        rows={arrived ? [...rows, endRow] : []}
        loading={!arrived}
        memory={memory}
      />
    </>
  );
}

function peopleRows(query: string) {
  const wanted = query.toLowerCase();
  return allUsers()
    .filter(({ name, handle }) => `${name} @${handle}`.toLowerCase().includes(wanted))
    .map(user => ({ key: user.id, node: <UserCell user={user} bio /> }));
}
