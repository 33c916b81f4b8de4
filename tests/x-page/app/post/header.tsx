import type { PracticePost } from '../../data';
import { shortAge, spokenDate, t } from '../i18n';
import { Icon, Shape } from '../icons';
import { Link } from '../link';
import { openMenu } from '../layers/layer-store';
import { RichText } from '../rich-text';
import { testId } from '../test-id';
import { Text, View } from '../view';
import { userOf } from '../world';

interface HeaderProps {
  post: PracticePost;
  focal?: boolean;
  /** Quotes have names and times without links. */
  links?: boolean;
}

/** Who wrote it and when: name, then handle, then the time that is the permalink. */
export function UserName({ post, focal = false, links = true }: HeaderProps) {
  const user = userOf(post.author);
  return (
    <View testID="User-Name" look={focal ? 'userName userNameFocal' : 'userName'}>
      <View look="nameBox">
        <Wrap to={links ? `/${user.handle}` : null}>
          <View look="row middle shrink">
            <Text dir="ltr" look="bold oneLine">
              <Text as="span">
                <RichText text={user.name} links={false} />
              </Text>
            </Text>
            {user.verified && <Verified />}
          </View>
        </Wrap>
      </View>
      <View look={focal ? 'handleRow handleRowFocal' : 'handleRow'}>
        <Wrap to={links ? `/${user.handle}` : null} tabIndex={-1}>
          <Text dir="ltr" look="oneLine">
            <Text as="span">@{user.handle}</Text>
          </Text>
        </Wrap>
        {!focal && !post.ad && (
          <>
            <Text dir="ltr" aria-hidden="true" look="keep" style={{ paddingInline: 4 }}>
              ·
            </Text>
            <Permalink post={post} links={links} />
          </>
        )}
      </View>
    </View>
  );
}

function Verified() {
  return (
    <svg
      viewBox="0 0 22 22"
      width="18"
      height="18"
      role="img"
      aria-label={t('verified')}
      data-testid={testId('icon-verified')}
      className="r-verified"
    >
      <circle cx="11" cy="11" r="9" fill="currentColor" />
      <path d="M6.500 11.200l3 3 6-6.200" fill="none" stroke="#fff" strokeWidth="2" />
    </svg>
  );
}

function Permalink({ post, links }: { post: PracticePost; links: boolean }) {
  const time = <time dateTime={new Date(post.at).toISOString()}>{shortAge(post.at, Date.now())}</time>;
  if (!links) return <View look="keep">{time}</View>;
  if (post.withoutLink) return <a>{time}</a>;
  return (
    <Link
      inline
      to={`/${post.author}/status/${post.id}`}
      look="keep"
      dir="ltr"
      aria-label={spokenDate(post.at)}
    >
      {time}
    </Link>
  );
}

function Wrap({
  to,
  tabIndex,
  children,
}: {
  to: string | null;
  tabIndex?: number;
  children: React.ReactNode;
}) {
  if (to === null) return <View look="nameBox">{children}</View>;
  return (
    <Link to={to} look="nameBox plain" {...(tabIndex === undefined ? {} : { tabIndex })}>
      {children}
    </Link>
  );
}

/** The first line of a post: its author at the start, Grok and the menu at the end. */
export function PostHeader({ post, focal = false }: HeaderProps) {
  return (
    <View look="header">
      <View look="grow" style={{ flexDirection: 'row' }}>
        <UserName post={post} focal={focal} />
      </View>
      <View look="headerButtons">
        {post.ad && <Text look="muted small">{t('ad')}</Text>}
        <View as="button" aria-label={t('grokActions')} look="smallIcon">
          <Shape name="grok" size={18} />
        </View>
        <View
          as="button"
          testID="caret"
          aria-label={t('more')}
          aria-haspopup="menu"
          look="smallIcon"
          onClick={event => {
            event.stopPropagation();
            openMenu(event.currentTarget, [
              { text: `${t('follow')} @${post.author}` },
              { text: t('viewActivity') },
            ]);
          }}
        >
          <Icon name="more" size={18} />
        </View>
      </View>
    </View>
  );
}
