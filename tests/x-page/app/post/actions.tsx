import type { ReactNode } from 'react';
import type { PracticePost } from '../../data';
import { t, shortCount } from '../i18n';
import { buttonLabel, groupLabel, viewsLabel } from '../i18n/counts';
import { Icon, type IconName } from '../icons';
import { Link } from '../link';
import { openMenu } from '../layers/layer-store';
import { toggleMark, useMarks } from '../marks';
import { go } from '../router';
import { Text, View } from '../view';
import { repliesTo } from '../world';

/** The row of buttons below a post, with the counts in its label. */
export function Actions({ post, focal = false }: { post: PracticePost; focal?: boolean }) {
  const { liked, reposted, bookmarked } = useMarks();
  const isLiked = liked.has(post.id);
  const isReposted = reposted.has(post.id);
  const isKept = bookmarked.has(post.id);
  const counts = {
    replies: repliesTo(post.id).length,
    reposts: (post.reposts ?? 0) + Number(isReposted),
    likes: (post.likes ?? 0) + Number(isLiked),
    views: post.views ?? 0,
  };

  return (
    <View
      role="group"
      id={`id__${post.id.slice(-9)}`}
      aria-label={groupLabel(counts)}
      look={focal ? 'actions actionsFocal' : 'actions'}
    >
      <Action
        testID="reply"
        icon="reply"
        count={counts.replies}
        label={buttonLabel('reply', counts.replies, t('reply'))}
        onPress={() => go('/compose/post', { inReplyTo: post.id })}
      />
      <Action
        testID={isReposted ? 'unretweet' : 'retweet'}
        icon="retweet"
        look={isReposted ? 'actionRepost isReposted' : 'actionRepost'}
        count={counts.reposts}
        label={buttonLabel('retweet', counts.reposts, t('repost'))}
        onPress={button => openMenu(button, repostChoices(post))}
      />
      <Action
        testID={isLiked ? 'unlike' : 'like'}
        icon="like"
        filled={isLiked}
        look={isLiked ? 'actionLike isLiked' : 'actionLike'}
        count={counts.likes}
        label={buttonLabel('like', counts.likes, t(isLiked ? 'liked' : 'like'))}
        onPress={() => toggleMark('liked', post.id)}
      />
      {!focal && (
        <Link
          to={`/${post.author}/status/${post.id}/analytics`}
          aria-label={viewsLabel(counts.views)}
          look="action"
        >
          <Icon name="views" size={18} />
          <Count value={counts.views} />
        </Link>
      )}
      <Action
        testID={isKept ? 'removeBookmark' : 'bookmark'}
        icon="bookmark"
        filled={isKept}
        look={isKept ? 'isBookmarked' : ''}
        label={t('bookmark')}
        onPress={() => toggleMark('bookmarked', post.id)}
      />
      <Action
        icon="share"
        label={t('share')}
        popup
        onPress={button => openMenu(button, [{ text: t('share') }])}
      />
    </View>
  );
}

function repostChoices(post: PracticePost) {
  return [
    { text: t('repost'), testID: 'retweetConfirm', onChoose: () => toggleMark('reposted', post.id) },
    { text: t('quote'), onChoose: () => go('/compose/post', { quoteOf: post.id }) },
  ];
}

interface ActionProps {
  icon: IconName;
  label: string;
  testID?: string;
  look?: string;
  count?: number;
  filled?: boolean;
  popup?: boolean;
  onPress(button: HTMLElement): void;
}

function Action({ icon, label, testID, look = '', count, filled, popup, onPress }: ActionProps): ReactNode {
  return (
    <View
      as="button"
      testID={testID}
      aria-label={label}
      {...(popup ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': false } : {})}
      look={`action ${look}`.trim()}
      onClick={event => {
        event.stopPropagation();
        onPress(event.currentTarget);
      }}
    >
      <View look="row middle">
        <Icon name={icon} size={18} {...(filled ? { filled } : {})} />
        {count !== undefined && <Count value={count} />}
      </View>
    </View>
  );
}

function Count({ value }: { value: number }) {
  return (
    <Text as="span" look="count" testID="app-text-transition-container">
      {shortCount(value)}
    </Text>
  );
}
