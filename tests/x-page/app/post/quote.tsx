import { useId } from 'react';
import { Avatar } from '../avatar';
import { t } from '../i18n';
import { go } from '../router';
import { RichText } from '../rich-text';
import { Text, View } from '../view';
import { postOf } from '../world';
import { Photos } from './photos';
import { UserName } from './header';

/** A quoted post: no link of its own but its photos, opened by a press anywhere. */
export function Quote({ id }: { id: string }) {
  const word = useId();
  const post = postOf(id);
  if (!post || post.unavailable)
    return (
      <View look="attachment pad muted">
        <Text>{t('unavailable')}</Text>
      </View>
    );

  return (
    <View aria-labelledby={word} id={`id__quote${id.slice(-6)}`}>
      <Text id={word} look="hidden" dir="auto">
        {t('quote')}
      </Text>
      <View
        role="link"
        tabIndex={0}
        look="attachment quote"
        onClick={event => {
          event.stopPropagation();
          if (!(event.target as Element).closest('a')) go(`/${post.author}/status/${post.id}`);
        }}
      >
        <View look="row gap4 middle">
          <View testID="Tweet-User-Avatar">
            <Avatar handle={post.author} size={24} link={false} />
          </View>
          <UserName post={post} links={false} />
        </View>
        {post.text !== '' && (
          <Text testID="tweetText" lang={post.lang} dir="auto" id={`id__q${id.slice(-8)}`} look="body">
            <RichText text={post.text} links={false} />
          </Text>
        )}
        {(post.photos ?? 0) > 0 && <Photos post={post} />}
      </View>
    </View>
  );
}
