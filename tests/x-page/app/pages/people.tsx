import { useArrival } from '../arrival';
import { UserCell } from '../frame/people-card';
import { Tabs, TopBar } from '../frame/top-bar';
import { t } from '../i18n';
import { Timeline } from '../list/timeline';
import type { Page } from '../routes';
import { allUsers, userOf } from '../world';
import { endRow } from './rows-of';

const MOST = 200;

/** A list of people: followers, or whom someone follows. */
export function People({ page, memory }: { page: Extract<Page, { kind: 'people' }>; memory: string }) {
  const arrived = useArrival(`people-${page.handle}-${page.list}`);
  const owner = userOf(page.handle);
  const rows = allUsers()
    .filter(user => user.handle !== owner.handle)
    .slice(0, MOST)
    .map(user => ({ key: user.id, node: <UserCell user={user} bio /> }));
  const tabs = [
    { to: `/${owner.handle}/verified_followers`, word: t('verifiedFollowers') },
    { to: `/${owner.handle}/followers`, word: t('followers') },
    { to: `/${owner.handle}/following`, word: t('following') },
  ];
  const active = tabs.find(({ to }) => to.endsWith(`/${page.list}`))?.word ?? t('followers');

  return (
    <>
      <TopBar title={owner.name} note={`@${owner.handle}`} back>
        <Tabs tabs={tabs} active={active} />
      </TopBar>
      <Timeline label={active} rows={arrived ? [...rows, endRow] : []} loading={!arrived} memory={memory} />
    </>
  );
}
