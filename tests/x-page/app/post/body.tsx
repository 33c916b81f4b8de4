import { useState } from 'react';
import type { PracticePost } from '../../data';
import { t } from '../i18n';
import { Shape } from '../icons';
import { Link } from '../link';
import { RichText } from '../rich-text';
import { go } from '../router';
import { useSettings } from '../settings-store';
import { Text, View } from '../view';
import { postOf } from '../world';

const CUT_AT = 180;

/** The words of a post with what X puts before and after them. */
export function PostBody({ post, focal = false }: { post: PracticePost; focal?: boolean }) {
  const { replyContextHidden, lang } = useSettings();
  const [original, setOriginal] = useState(false);
  const translated = post.translation !== undefined && !original;
  const text = translated ? (post.translation ?? '') : post.text;
  const cut = Boolean(post.cutOff) && !focal;

  return (
    <>
      {!replyContextHidden && !focal && post.inReplyTo && <ReplyContext id={post.inReplyTo} />}
      {post.translation !== undefined && (
        <Text dir="ltr" look="grokLine" style={{ display: 'flex' }}>
          <Shape name="grok" size={14} />
          <Text as="span">{`${t('translated')} ${languageName(post.lang, lang)}`}</Text>
          <Text
            as="span"
            role="button"
            tabIndex={0}
            look="accent"
            onClick={event => {
              event.stopPropagation();
              setOriginal(!original);
            }}
          >
            {t('showOriginal')}
          </Text>
        </Text>
      )}
      {text !== '' && (
        <Text
          testID="tweetText"
          lang={translated ? lang : post.lang}
          dir="auto"
          id={`id__t${post.id.slice(-9)}`}
          look={focal ? 'body bodyFocal' : 'body'}
        >
          <RichText text={cut ? text.slice(0, CUT_AT) : text} />
        </Text>
      )}
      {cut && <ShowMore post={post} />}
    </>
  );
}

function ReplyContext({ id }: { id: string }) {
  const parent = postOf(id);
  if (!parent) return null;
  return (
    <Text dir="ltr" look="muted body">
      <Text as="span">{`${t('replyingTo')} `}</Text>
      <Link inline look="accent" to={`/${parent.author}`}>
        @{parent.author}
      </Link>
    </Text>
  );
}

function ShowMore({ post }: { post: PracticePost }) {
  return (
    <View
      as="button"
      role="link"
      testID="tweet-text-show-more-link"
      look="accent"
      style={{ alignSelf: 'flex-start' }}
      onClick={event => {
        event.stopPropagation();
        go(`/${post.author}/status/${post.id}`);
      }}
    >
      <Text as="span">{t('showMore')}</Text>
    </View>
  );
}

function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
