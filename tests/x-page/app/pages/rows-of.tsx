import type { PracticePost } from '../../data';
import { t } from '../i18n';
import { PeopleCard } from '../frame/people-card';
import type { Row } from '../list/rows';
import { Post } from '../post/post';
import { Text, View } from '../view';
import { repliesTo } from '../world';

/** A post alone in its row. */
export function postRow(post: PracticePost): Row {
  return { key: rowKey(post), node: <Post post={post} /> };
}

/** A post and what its own author went on to say, joined by the line in the gutter. */
export function threadRows(post: PracticePost): Row[] {
  const own = repliesTo(post.id).find(reply => reply.author === post.author);
  if (!own) return [postRow(post)];
  return [
    { key: rowKey(post), node: <Post post={post} joinedBelow /> },
    { key: rowKey(own), node: <Post post={own} joinedAbove /> },
  ];
}

/** The rows of a timeline of posts, with X's suggestion of people as its fifth row. */
export function timelineRows(posts: readonly PracticePost[]): Row[] {
  const rows = posts.flatMap(threadRows);
  rows.splice(4, 0, { key: 'who-to-follow', node: <PeopleCard inList /> });
  return rows;
}

/** A heading between rows, "Discover more". */
export function headingRow(key: string, title: string, note?: string): Row {
  return {
    key,
    node: (
      <View look="heading line">
        <Text as="h2" role="heading" aria-level={2} look="big bold">
          {title}
        </Text>
        {note && <Text look="small muted">{note}</Text>}
      </View>
    ),
  };
}

/** "Show more replies". */
export function moreRow(onPress: () => void): Row {
  return {
    key: 'show-more',
    node: (
      <View as="button" look="showMoreRow" onClick={onPress}>
        <Text as="span">{t('showMoreReplies')}</Text>
      </View>
    ),
  };
}

/** The room X leaves at the end of a list. */
export const endRow: Row = { key: 'end', node: <View style={{ height: 200 }} /> };

function rowKey(post: PracticePost): string {
  return `post-${post.id}`;
}
