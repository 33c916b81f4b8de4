import type { PracticePost } from '../../data';
import { useArrival } from '../arrival';
import { Avatar } from '../avatar';
import { Tabs, TopBar } from '../frame/top-bar';
import { t } from '../i18n';
import { Shape } from '../icons';
import type { Row } from '../list/rows';
import { Timeline } from '../list/timeline';
import { Text, View } from '../view';
import { allPosts, allUsers, postOf, userOf, useWorldVersion } from '../world';
import { endRow, postRow } from './rows-of';

interface PageProps {
  memory: string;
  account: string;
}

/** Posts that speak to the account, newest first. */
export function Mentions({ memory, account }: PageProps) {
  useWorldVersion();
  const arrived = useArrival('mentions');
  return (
    <>
      <NotificationBar active={t('mentions')} />
      <Timeline
        label={t('timelineNotifications')}
        rows={arrived ? [...mentionsOf(account).map(postRow), endRow] : []}
        loading={!arrived}
        memory={memory}
      />
    </>
  );
}

/** The same among likes and follows, which X groups. */
export function Notifications({ memory, account }: PageProps) {
  useWorldVersion();
  const arrived = useArrival('notifications');
  const rows = mentionsOf(account).flatMap((post, index) =>
    index % 3 === 1 ? [eventRow(index), postRow(post)] : [postRow(post)],
  );
  return (
    <>
      <NotificationBar active={t('all')} />
      <Timeline
        label={t('timelineNotifications')}
        rows={arrived ? [...rows, endRow] : []}
        loading={!arrived}
        memory={memory}
      />
    </>
  );
}

function NotificationBar({ active }: { active: string }) {
  const tabs = [
    { to: '/notifications', word: t('all') },
    { to: '/notifications/mentions', word: t('mentions') },
  ];
  return (
    <TopBar title={t('notifications')}>
      <Tabs tabs={tabs} active={active} />
    </TopBar>
  );
}

function mentionsOf(account: string): PracticePost[] {
  const named = new RegExp(`(?<!\\w)@${account}(?!\\w)`, 'i');
  return allPosts().filter(post => {
    if (post.author === account || post.ad || post.unavailable) return false;
    const answersUs = post.inReplyTo && postOf(post.inReplyTo)?.author === account;
    const quotesUs = post.quoteOf && postOf(post.quoteOf)?.author === account;
    return Boolean(answersUs) || Boolean(quotesUs) || named.test(post.text);
  });
}

function eventRow(index: number): Row {
  const people = allUsers();
  const { handle } = people[(index * 5) % people.length] ?? userOf('someone');
  const follow = index % 2 === 0;
  return {
    key: `event-${index}`,
    node: (
      <View as="article" testID="notification" role="article" tabIndex={0} look="article">
        <View look="row gap12" style={{ paddingBlock: 12 }}>
          <View look={follow ? 'accent' : 'isLiked'} style={{ width: 40, alignItems: 'flex-end' }}>
            <Shape name={follow ? 'followEvent' : 'likeEvent'} size={28} />
          </View>
          <View look="grow gap8">
            <Avatar handle={handle} size={32} />
            <Text>
              <Text as="span" look="bold">
                {userOf(handle).name}
              </Text>
              {` ${t(follow ? 'followedYou' : 'likedYourPost')}`}
            </Text>
          </View>
        </View>
      </View>
    ),
  };
}
