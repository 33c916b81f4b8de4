import type { ReactNode } from 'react';
import { t } from '../i18n';
import { Icon } from '../icons';
import { Link } from '../link';
import { useSettings } from '../settings-store';
import { Text, View } from '../view';

interface TopBarProps {
  title?: string;
  note?: string;
  back?: boolean;
  children?: ReactNode;
}

/** The bar that stays at the top of the main column: title, way back, tabs. */
export function TopBar({ title, note, back = false, children }: TopBarProps) {
  const mobile = useSettings().layout === 'mobile';
  return (
    <View testID={mobile && back ? 'TopNavBar' : undefined} look={mobile && !back ? 'topBarBelow' : 'topBar'}>
      {title !== undefined && (
        <View look="topBarRow">
          {back && (
            <View
              as="button"
              testID="app-bar-back"
              aria-label={t('back')}
              look="iconButton"
              onClick={() => history.back()}
            >
              <Icon name="back" />
            </View>
          )}
          <View look="grow">
            <Text as="h2" role="heading" aria-level={2} look="topTitle oneLine">
              {title}
            </Text>
            {note && <Text look="topNote">{note}</Text>}
          </View>
        </View>
      )}
      {children}
    </View>
  );
}

/** A row of tabs; each is a link to its own address. */
export function Tabs({ tabs, active }: { tabs: { to: string; word: string }[]; active: string }) {
  return (
    <View as="nav" role="navigation">
      <View role="tablist" look="tabs">
        {tabs.map(({ to, word }) => (
          <Link
            key={word}
            to={to}
            role="tab"
            aria-selected={word === active}
            look={word === active ? 'tab tabOn' : 'tab'}
          >
            <Text as="span">{word}</Text>
            {word === active && <View look="tabLine" />}
          </Link>
        ))}
      </View>
    </View>
  );
}
