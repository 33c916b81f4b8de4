import { Icon, Shape } from '../icons';
import { useShown } from '../router';
import { useSettings } from '../settings-store';
import { View } from '../view';
import { BottomBar } from './mobile-bars';

/** What X keeps at the lower right, and at the lower edge of the mobile layout. */
export function LowerEdge() {
  const { layout, account } = useSettings();
  const { page } = useShown();
  if (account === null) return null;
  if (layout === 'mobile') return <BottomBar />;
  if (page.kind === 'chat') return null;
  return (
    <>
      <View testID="BottomBar" />
      <View testID="GrokDrawer">
        <View look="drawer" style={{ marginBottom: 76 }}>
          <Shape name="grok" size={24} />
        </View>
      </View>
      <View testID="chat-drawer-root">
        <View look="drawer">
          <Icon name="mail" size={24} />
        </View>
      </View>
    </>
  );
}
