import { Avatar } from '../avatar';
import { t } from '../i18n';
import { Icon, type IconName, Shape } from '../icons';
import { ACCOUNT_KEY, data } from '../islands';
import { openMenu } from '../layers/layer-store';
import { Link } from '../link';
import { go } from '../router';
import { useSettings } from '../settings-store';
import { UNREAD } from '../title';
import { Text, View } from '../view';
import { userOf } from '../world';
import { useWindowSize } from './window-size';

/** X's left column: where one can go, the button for a new post, and whose account this is. */
export function SideNav() {
  const { account } = useSettings();
  const narrow = useWindowSize() !== 'wide';
  if (account === null) return null;

  return (
    <View as="header" role="banner" look="banner">
      <View look={narrow ? 'bannerNarrow' : 'bannerBox'}>
        <View look="bannerFixed">
          <View {...(narrow ? { look: 'middle' } : {})}>
            <View as="h1" role="heading">
              <Link to="/home" aria-label="X" look="navItem">
                <Shape name="logo" size={26} />
              </Link>
            </View>
            <View
              as="nav"
              role="navigation"
              aria-label={t('primaryNav')}
              {...(narrow ? { look: 'middle' } : {})}
            >
              <Item to="/home" icon="home" testID="AppTabBar_Home_Link" word={t('home')} narrow={narrow} />
              <Item
                to="/explore"
                icon="search"
                testID="AppTabBar_Explore_Link"
                word={t('explore')}
                narrow={narrow}
              />
              <Item
                to="/notifications"
                icon="notifications"
                testID="AppTabBar_Notifications_Link"
                word={t('notifications')}
                count={UNREAD}
                narrow={narrow}
              />
              <Item
                to="/i/chat"
                icon="mail"
                testID="AppTabBar_DirectMessage_Link"
                word={t('messages')}
                narrow={narrow}
              />
              <Item to="/i/history" icon="history" word={t('history')} narrow={narrow} />
              <Item
                to={`/${account}`}
                icon="profile"
                testID="AppTabBar_Profile_Link"
                word={t('profile')}
                narrow={narrow}
              />
            </View>
            <View
              as="a"
              href="/compose/post"
              role="link"
              testID="SideNav_NewTweet_Button"
              aria-label={t('post')}
              look="bigPost"
              onClick={event => {
                event.preventDefault();
                go('/compose/post');
              }}
            >
              {narrow ? <Icon name="compose" size={24} /> : t('post')}
            </View>
          </View>
          <AccountSwitcher account={account} narrow={narrow} />
        </View>
      </View>
    </View>
  );
}

interface ItemProps {
  to: string;
  icon: IconName;
  word: string;
  narrow: boolean;
  testID?: string;
  count?: number;
}

function Item({ to, icon, word, narrow, testID, count }: ItemProps) {
  const here = location.pathname === to;
  return (
    <Link
      to={to}
      look="navItem"
      aria-label={count ? `${word} (${count})` : word}
      {...(testID ? { testID } : {})}
    >
      <View>
        <Icon name={icon} size={26} />
      </View>
      {count && (
        <Text as="span" look="badge">
          {count}
        </Text>
      )}
      {!narrow && (
        <Text dir="ltr" look={here ? 'navWord bold' : 'navWord'}>
          <Text as="span">{word}</Text>
        </Text>
      )}
    </Link>
  );
}

function AccountSwitcher({ account, narrow }: { account: string; narrow: boolean }) {
  return (
    <View
      as="button"
      testID="SideNav_AccountSwitcher_Button"
      aria-label={t('accountMenu')}
      look="account"
      onClick={event => openMenu(event.currentTarget, accountChoices())}
    >
      <Avatar handle={account} link={false} />
      {!narrow && (
        <View look="grow">
          <Text look="bold oneLine" dir="ltr">
            {userOf(account).name}
          </Text>
          <Text look="muted oneLine" dir="ltr">
            @{account}
          </Text>
        </View>
      )}
      {!narrow && <Icon name="more" size={18} />}
    </View>
  );
}

/** The accounts one can change to; the page then loads anew. */
export function accountChoices() {
  return data.accounts.map(handle => ({
    text: `@${handle}`,
    handle,
    onChoose: () => {
      localStorage.setItem(ACCOUNT_KEY, handle);
      location.reload();
    },
  }));
}
