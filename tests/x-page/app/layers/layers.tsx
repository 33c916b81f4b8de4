import { Avatar } from '../avatar';
import { t } from '../i18n';
import { LowerEdge } from '../frame/lower-edge';
import { Link } from '../link';
import type { Shown } from '../router';
import { Text, View } from '../view';
import { ComposeDialog } from './compose-dialog';
import { closeMenu, useFloating } from './layer-store';
import { PhotoViewer } from './photo-viewer';

/** What lies above the page: dialog or photo viewer, menu, toast. */
export function Layers({ layer }: { layer: Shown['layer'] }) {
  return (
    <View id="layers" style={{ zIndex: 1 }}>
      <LowerEdge />
      {layer?.kind === 'photo' && (
        <View>
          <PhotoViewer layer={layer} />
        </View>
      )}
      {layer?.kind === 'compose' && <ComposeDialog layer={layer} />}
      <Menu />
      <Toast />
    </View>
  );
}

function Menu() {
  const { menu } = useFloating();
  if (!menu) return null;
  return (
    <View>
      <View look="mask" style={{ backgroundColor: 'transparent' }} onClick={closeMenu} />
      <View role="menu" look="sheet" style={{ left: menu.left, top: menu.top }}>
        {menu.choices.map(({ text, testID, handle, onChoose }) => (
          <View
            key={text}
            role="menuitem"
            tabIndex={0}
            testID={testID}
            look="menuItem"
            onClick={() => {
              closeMenu();
              onChoose?.();
            }}
          >
            {handle && (
              <View testID="UserCell">
                <Avatar handle={handle} link={false} />
              </View>
            )}
            <Text as="span">{text}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}

function Toast() {
  const { toast } = useFloating();
  return (
    <View aria-live="assertive" role="status">
      {toast && (
        <View testID="toast" role="alert" look="toast">
          <Text as="span">{toast.text}</Text>
          {toast.link && (
            <Link inline to={toast.link} look="toastLink">
              {t('view')}
            </Link>
          )}
        </View>
      )}
    </View>
  );
}
