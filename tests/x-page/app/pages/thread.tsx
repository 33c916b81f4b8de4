import { useState } from 'react';
import type { PracticePost } from '../../data';
import { useArrival } from '../arrival';
import { Composer } from '../composer/composer';
import { t } from '../i18n';
import type { Row } from '../list/rows';
import { Timeline } from '../list/timeline';
import { Post } from '../post/post';
import { settings, useSettings } from '../settings-store';
import { View } from '../view';
import { allPosts, ancestorsOf, postOf, repliesTo, useWorldVersion } from '../world';
import { endRow, headingRow, moreRow, postRow } from './rows-of';

const FIRST_REPLIES = 8;
const DISCOVER = 8;

interface ThreadProps {
  id: string;
  /** In the photo viewer the send button has the dialog's test id. */
  place: 'page' | 'photo';
}

/** A conversation: the focal post first, and later what it answers above it and the replies below. */
export function Thread({ id, place }: ThreadProps) {
  useWorldVersion();
  useSettings();
  const started = useArrival(`thread-${id}`);
  const whole = useArrival(`thread-${id}-${String(started)}`) && started;
  const [all, setAll] = useState(false);
  const focal = postOf(id);

  const rows = focal ? threadRows(focal, whole, all, () => setAll(true), place) : [missingRow];
  return (
    <Timeline
      label={t('timelineConversation')}
      rows={rows}
      loading={!started}
      memory={`thread-${place}-${id}`}
      hold={`post-${id}`}
    />
  );
}

const missingRow: Row = {
  key: 'missing',
  node: <Post post={{ id: '0', author: 'unknown', at: 0, lang: 'und', text: '', unavailable: true }} />,
};

function threadRows(
  focal: PracticePost,
  whole: boolean,
  all: boolean,
  showAll: () => void,
  place: ThreadProps['place'],
): Row[] {
  const ancestors = whole ? ancestorsOf(focal) : [];
  const rows = ancestors.map((post, index): Row => ({
    key: `post-${post.id}`,
    node: <Post post={post} joinedAbove={index > 0} joinedBelow />,
  }));
  rows.push(focalRow(focal, ancestors.length > 0, place));
  if (!whole) return rows;

  const branches = newestOwnFirst(repliesTo(focal.id));
  const shown = all ? branches : branches.slice(0, FIRST_REPLIES);
  rows.push(...shown.flatMap(branchRows));
  if (shown.length < branches.length) rows.push(moreRow(showAll));
  return [...rows, ...discoverRows(focal), endRow];
}

function focalRow(post: PracticePost, joinedAbove: boolean, place: ThreadProps['place']): Row {
  return {
    key: `post-${post.id}`,
    node: (
      <View>
        <Post post={post} focal joinedAbove={joinedAbove} />
        {!post.unavailable && settings.get().account && (
          <View testID="inline_reply_offscreen" look="line">
            <Composer kind={place === 'photo' ? 'photo' : 'inline'} inReplyTo={post.id} />
          </View>
        )}
      </View>
    ),
  };
}

// A branch goes down along the first answer of each post; the rest of it has its own page.
function branchRows(first: PracticePost): Row[] {
  const branch = [first];
  for (let next = repliesTo(first.id)[0]; next && branch.length < 4; next = repliesTo(next.id)[0])
    branch.push(next);
  return branch.map((post, index) => ({
    key: `post-${post.id}`,
    node: <Post post={post} joinedAbove={index > 0} joinedBelow={index < branch.length - 1} />,
  }));
}

// What the reader has just posted stands first.
function newestOwnFirst(replies: readonly PracticePost[]): PracticePost[] {
  const { account } = settings.get();
  const fresh = (post: PracticePost) => post.author === account && Date.now() - post.at < 10 * 60_000;
  return [...replies.filter(fresh).reverse(), ...replies.filter(post => !fresh(post))];
}

function discoverRows(focal: PracticePost): Row[] {
  const others = allPosts().filter(post => !post.inReplyTo && !post.ad && post.id !== focal.id);
  const start = Number(focal.id.slice(-3)) % Math.max(1, others.length - DISCOVER);
  const posts = others.slice(start, start + DISCOVER);
  if (posts.length === 0) return [];
  return [headingRow('discover', t('discoverMore'), t('discoverMoreNote')), ...posts.map(postRow)];
}
