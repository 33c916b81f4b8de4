import { Avatar } from '../avatar';
import { t } from '../i18n';
import { Icon, type IconName, Shape } from '../icons';
import { openMenu } from '../layers/layer-store';
import { Link } from '../link';
import { useSettings } from '../settings-store';
import { View } from '../view';
import { accountChoices } from './side-nav';

/** The mobile layout's upper bar: whose account, and X's sign. */
export function TopNavBar() {
  const { account } = useSettings();
  if (account === null) return null;
  return (
    <View testID="TopNavBar" look="topBar">
      <View look="topBarRow between">
        <View
          as="button"
          testID="DashButton_ProfileIcon_Link"
          aria-label={t('accountMenu')}
          onClick={event => openMenu(event.currentTarget, accountChoices())}
        >
          <Avatar handle={account} size={32} link={false} />
        </View>
        <Shape name="logo" size={24} />
        <View style={{ width: 32 }} />
      </View>
    </View>
  );
}

/** The mobile layout's lower bar, in `#layers`. */
export function BottomBar() {
  const tabs: [to: string, icon: IconName, testID: string, label: string][] = [
    ['/home', 'home', 'AppTabBar_Home_Link', t('home')],
    ['/explore', 'search', 'AppTabBar_Explore_Link', t('explore')],
    ['/notifications', 'notifications', 'AppTabBar_Notifications_Link', t('notifications')],
    ['/i/chat', 'mail', 'AppTabBar_DirectMessage_Link', t('messages')],
  ];
  return (
    <View>
      <Link to="/compose/post" testID="FloatingActionButtons_Tweet_Button" aria-label={t('post')} look="fab">
        <Icon name="compose" size={24} />
      </Link>
      <View testID="BottomBar" look="bottomBar">
        <View as="nav" role="navigation" look="row between grow" style={{ justifyContent: 'space-around' }}>
          {tabs.map(([to, icon, testID, label]) => (
            <Link key={to} to={to} testID={testID} aria-label={label}>
              <Icon name={icon} size={26} />
            </Link>
          ))}
        </View>
      </View>
    </View>
  );
}
