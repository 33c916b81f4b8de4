import { memo, type MouseEvent, type ReactNode } from 'react';
import type { PracticePost } from '../../data';
import { Avatar } from '../avatar';
import { longTime, shortCount, t } from '../i18n';
import { viewsLabel } from '../i18n/counts';
import { Icon, Shape } from '../icons';
import { Link } from '../link';
import { go } from '../router';
import { useSettings } from '../settings-store';
import { Text, View } from '../view';
import { userOf, useWorldVersion } from '../world';
import { Actions } from './actions';
import { Attachments } from './attachments';
import { PostBody } from './body';
import { PostHeader } from './header';

interface PostProps {
  post: PracticePost;
  /** The line in the gutter goes on to the post above or below. */
  joinedAbove?: boolean;
  joinedBelow?: boolean;
  focal?: boolean;
  pinned?: boolean;
  /** Dialogs show the answered post without its buttons. */
  bare?: boolean;
}

/** One post of a list, the focal post of a thread, or the answered post in a dialog. */
export const Post = memo(function Post(props: PostProps) {
  useSettings();
  useWorldVersion();
  const { post } = props;
  if (post.unavailable) return <Unavailable deleted={post.deleted ?? false} />;

  const article = <Article {...props} />;
  return post.ad ? <View testID="placementTracking">{article}</View> : article;
});

function Article(props: PostProps) {
  const { plainPosts } = useSettings();
  const { post, focal = false, joinedBelow = false } = props;
  return (
    <View
      as={plainPosts ? 'div' : 'article'}
      testID="tweet"
      {...(plainPosts ? {} : { role: 'article' })}
      aria-labelledby={`id__t${post.id.slice(-9)} id__${post.id.slice(-9)}`}
      tabIndex={focal ? -1 : 0}
      data-practice-focus=""
      look={['article', joinedBelow ? 'joined' : '', focal ? 'focal' : ''].filter(Boolean).join(' ')}
      onClick={focal || props.bare ? undefined : event => openPost(event, post)}
    >
      <View>
        <View>
          <TopLine {...props} />
          {focal ? <FocalContent {...props} /> : <ListContent {...props} />}
        </View>
      </View>
    </View>
  );
}

// Other tools look six first children down from the article for the line, and compare its width with 2px.
function TopLine({ post, joinedAbove = false, pinned = false }: PostProps) {
  return (
    <View look="spacer">
      <View look="gutter">
        <View style={{ flexGrow: 1, alignItems: 'center' }}>{joinedAbove && <View look="threadLine" />}</View>
      </View>
      <View look="grow">
        <SocialContext post={post} pinned={pinned} />
      </View>
    </View>
  );
}

function SocialContext({ post, pinned }: { post: PracticePost; pinned: boolean }): ReactNode {
  if (pinned)
    return (
      <View look="social gap4">
        <Shape name="pin" size={16} />
        <Text as="span" testID="socialContext">
          {t('pinned')}
        </Text>
      </View>
    );
  if (!post.repostedBy) return null;
  return (
    <View look="social gap4">
      <Icon name="retweet" size={16} />
      <Link inline to={`/${post.repostedBy}`} dir="ltr">
        <Text as="span" testID="socialContext">
          {`${userOf(post.repostedBy).name} ${t('reposted')}`}
        </Text>
      </Link>
    </View>
  );
}

function PostAvatar({ handle }: { handle: string }) {
  return (
    <View testID="Tweet-User-Avatar">
      <Avatar handle={handle} />
    </View>
  );
}

function ListContent({ post, joinedBelow = false, bare = false }: PostProps) {
  return (
    <View look="row">
      <View look="gutter">
        <PostAvatar handle={post.author} />
        {joinedBelow && <View look="threadBelow" />}
      </View>
      <View look="content">
        <PostHeader post={post} />
        <PostBody post={post} />
        {!bare && <Attachments post={post} />}
        {!bare && <Actions post={post} />}
      </View>
    </View>
  );
}

function FocalContent({ post }: PostProps) {
  const time = <time dateTime={new Date(post.at).toISOString()}>{longTime(post.at)}</time>;
  return (
    <View>
      <View look="row">
        <View look="gutter">
          <PostAvatar handle={post.author} />
        </View>
        <View look="grow">
          <PostHeader post={post} focal />
        </View>
      </View>
      <PostBody post={post} focal />
      <Attachments post={post} />
      <View look="focalTime">
        {post.withoutLink ? (
          <a>{time}</a>
        ) : (
          <Link inline to={`/${post.author}/status/${post.id}`}>
            {time}
          </Link>
        )}
        <Text aria-hidden="true">·</Text>
        <Link
          inline
          to={`/${post.author}/status/${post.id}/analytics`}
          aria-label={viewsLabel(post.views ?? 0)}
        >
          <Text as="span" look="bold" style={{ color: 'var(--text)' }}>
            {shortCount(post.views ?? 0) || '0'}
          </Text>
          {` ${t('views')}`}
        </Link>
      </View>
      <Actions post={post} focal />
      <View look="row between middle" style={{ paddingBlock: 10 }}>
        <View as="button" aria-haspopup="menu" look="row gap4 middle bold small">
          {t('sortReplies')} ⌄
        </View>
        <Link inline to={`/${post.author}/status/${post.id}/quotes`} look="muted small">
          {t('viewActivity')}
        </Link>
      </View>
    </View>
  );
}

function Unavailable({ deleted }: { deleted: boolean }) {
  return (
    <View as="article" tabIndex={-1} role="article" look="line">
      <View look="unavailable">
        <Text>{t(deleted ? 'deleted' : 'unavailable')}</Text>
      </View>
    </View>
  );
}

function openPost(event: MouseEvent<HTMLElement>, post: PracticePost) {
  const target = event.target as Element;
  const selecting = String(getSelection()) !== '';
  if (selecting || target.closest('a, button, [role="button"], [role="link"]')) return;
  go(`/${post.author}/status/${post.id}`);
}
