import type { PracticePost } from '../../data';
import { t } from '../i18n';
import { Icon } from '../icons';
import { Text, View } from '../view';
import { Photos } from './photos';
import { Quote } from './quote';

/** What hangs below the text of a post: photos, video, poll, card, quote. */
export function Attachments({ post }: { post: PracticePost }) {
  return (
    <>
      {(post.photos ?? 0) > 0 && <Photos post={post} />}
      {post.video && <Video />}
      {post.poll && <Poll choices={post.poll} />}
      {post.card && <LinkCard {...post.card} />}
      {post.quoteOf && <Quote id={post.quoteOf} />}
    </>
  );
}

function Video() {
  return (
    <View look="attachment">
      <View testID="placementTracking">
        <View testID="videoPlayer">
          <View
            testID="videoComponent"
            look="center"
            style={{ height: 280, backgroundColor: '#222', color: '#fff' }}
          >
            ▶
          </View>
        </View>
      </View>
    </View>
  );
}

function Poll({ choices }: { choices: string[] }) {
  return (
    <View testID="cardPoll" style={{ marginTop: 12 }}>
      {choices.map(choice => (
        <View key={choice} look="bar">
          <Text dir="auto">{choice}</Text>
        </View>
      ))}
      <Text look="muted small">{`${choices.length * 31} ${t('poll')}`}</Text>
    </View>
  );
}

function LinkCard({ title, host }: { title: string; host: string }) {
  return (
    <View testID="card.wrapper" look="attachment">
      <View
        as="a"
        href={`https://t.co/${host}`}
        role="link"
        target="_blank"
        rel="noopener noreferrer nofollow"
      >
        <View testID="card.layoutSmall.detail" look="row gap12 middle">
          <View look="center" style={{ width: 90, height: 90, backgroundColor: 'var(--fill)' }}>
            <Icon name="link" size={26} />
          </View>
          <View look="grow">
            <Text dir="auto" look="muted small">
              {host}
            </Text>
            <Text dir="auto">{title}</Text>
          </View>
        </View>
      </View>
    </View>
  );
}
