import { useEffect } from 'react';
import type { PracticePost, PracticeUser } from '../../data';
import { useArrival } from '../arrival';
import { Avatar } from '../avatar';
import { FollowButton } from '../frame/people-card';
import { Tabs, TopBar } from '../frame/top-bar';
import { monthOf, shortCount, t } from '../i18n';
import { Icon, type IconName } from '../icons';
import { Link } from '../link';
import { Timeline } from '../list/timeline';
import { Post } from '../post/post';
import { RichText } from '../rich-text';
import { go } from '../router';
import type { Page } from '../routes';
import { useSettings } from '../settings-store';
import { Text, View } from '../view';
import { allPosts, userExists, userOf, useWorldVersion } from '../world';
import { writeSchema } from './profile-schema';
import { endRow, timelineRows } from './rows-of';

/** The page of one account. */
export function Profile({ page, memory }: { page: Extract<Page, { kind: 'profile' }>; memory: string }) {
  useWorldVersion();
  const user = userOf(page.handle);
  const arrived = useArrival(`profile-${page.handle}`);
  const known = userExists(page.handle);
  const own = allPosts().filter(post => post.author === user.handle || post.repostedBy === user.handle);

  useEffect(() => {
    if (arrived && known) writeSchema(user);
  }, [arrived, known, user]);

  if (!known && arrived)
    return (
      <View look="pad" testID="emptyState">
        <Text look="huge">{t('doesNotExist')}</Text>
      </View>
    );
  return (
    <>
      <TopBar title={user.name} note={`${own.length} ${t('posts')}`} back />
      <ProfileHeader user={user} />
      <Tabs tabs={profileTabs(user)} active={activeTab(page.tab)} />
      <Timeline
        label={`${t('timelineOf')} ${user.name}`}
        rows={arrived ? [...profileRows(own, page.tab), endRow] : []}
        loading={!arrived}
        memory={memory}
      />
    </>
  );
}

function profileRows(own: PracticePost[], tab: string) {
  const pinned = tab === 'posts' ? own.find(post => post.pinned) : undefined;
  const others = own.filter(post => post !== pinned && (tab === 'with_replies' || !post.inReplyTo));
  const rows = timelineRows(others);
  if (pinned) rows.unshift({ key: `pinned-${pinned.id}`, node: <Post post={pinned} pinned /> });
  return rows;
}

function profileTabs({ handle }: PracticeUser) {
  return [
    { to: `/${handle}`, word: t('posts') },
    { to: `/${handle}/with_replies`, word: t('replies') },
    { to: `/${handle}/media`, word: t('media') },
  ];
}

function activeTab(tab: string): string {
  if (tab === 'with_replies') return t('replies');
  return tab === 'media' ? t('media') : t('posts');
}

function ProfileHeader({ user }: { user: PracticeUser }) {
  const { account } = useSettings();
  return (
    <View>
      <View look="profileBanner" />
      <View look="pad gap12">
        <View look="row between">
          <View look="profileAvatar">
            <Avatar handle={user.handle} size={133} link={false} />
          </View>
          <ProfileButtons user={user} own={user.handle === account} />
        </View>
        <View testID="UserName">
          <Text dir="ltr" look="big bold">
            <Text as="span">
              <RichText text={user.name} links={false} />
            </Text>
          </Text>
          <Text dir="ltr" look="muted">
            <Text as="span">@{user.handle}</Text>
          </Text>
        </View>
        {user.bio && (
          <Text testID="UserDescription" dir="auto" style={{ display: 'block' }}>
            <RichText text={user.bio} />
          </Text>
        )}
        <View testID="UserProfileHeader_Items" look="profileItems">
          {user.location && <HeaderItem icon="place" testID="UserLocation" text={user.location} />}
          <HeaderItem
            icon="calendar"
            testID="UserJoinDate"
            text={`${t('joined')} ${monthOf(user.joinedAt)}`}
          />
        </View>
        <View look="row gap12">
          <CountLink to={`/${user.handle}/following`} count={user.following} word={t('following')} />
          <CountLink to={`/${user.handle}/verified_followers`} count={user.followers} word={t('followers')} />
        </View>
      </View>
    </View>
  );
}

function ProfileButtons({ user, own }: { user: PracticeUser; own: boolean }) {
  if (own)
    return (
      <Link to="/settings/profile" testID="editProfileButton" look="pillOutline atTop">
        {t('editProfile')}
      </Link>
    );
  return (
    <View look="row gap8" style={{ alignSelf: 'flex-start' }}>
      <View as="button" testID="userActions" aria-label={t('more')} aria-haspopup="menu" look="pillOutline">
        <Icon name="more" size={18} />
      </View>
      <View
        as="button"
        testID="sendDMFromProfile"
        aria-label={t('messages')}
        look="pillOutline"
        onClick={() => go(`/i/chat/${user.id}`)}
      >
        <Icon name="mail" size={18} />
      </View>
      <View testID="placementTracking">
        <FollowButton user={user} />
      </View>
    </View>
  );
}

function HeaderItem({ icon, testID, text }: { icon: IconName; testID: string; text: string }) {
  return (
    <Text as="span" testID={testID} look="profileItem" style={{ display: 'flex' }}>
      <Icon name={icon} size={18} />
      <Text as="span">{text}</Text>
    </Text>
  );
}

function CountLink({ to, count, word }: { to: string; count: number; word: string }) {
  return (
    <Link inline to={to} dir="ltr">
      <Text as="span" look="bold">
        {shortCount(count) || '0'}
      </Text>
      <Text as="span" look="muted">{` ${word}`}</Text>
    </Link>
  );
}
