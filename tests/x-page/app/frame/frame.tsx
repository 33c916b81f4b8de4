import { useEffect } from 'react';
import { Layers } from '../layers/layers';
import { PageContent } from '../pages/page-content';
import { useShown } from '../router';
import { useScrollMemory } from '../scroll-memory';
import type { Page } from '../routes';
import { useSettings } from '../settings-store';
import { applyTheme } from '../theme';
import { writeTitle } from '../title';
import { View } from '../view';
import { TopNavBar } from './mobile-bars';
import { RightColumn } from './right-column';
import { SideNav } from './side-nav';
import { useWindowSize } from './window-size';

/** X's whole page: layers first, the app beside them. */
export function Frame() {
  const settings = useSettings();
  const shown = useShown();
  const mobile = settings.layout === 'mobile';

  useScrollMemory(shown.key);
  useEffect(() => applyTheme(settings), [settings]);
  useEffect(() => writeTitle(shown), [shown, settings.lang]);

  return (
    <>
      <Layers layer={shown.layer} />
      <View look={mobile ? 'appMobile' : 'app'}>
        {mobile ? hasOwnBar(shown.page) || <TopNavBar /> : <SideNav />}
        <View as="main" role="main" look="main">
          <MainRow />
        </View>
      </View>
    </>
  );
}

// Pages one comes back from have their title where the others have X's sign.
function hasOwnBar({ kind }: Page): boolean {
  return kind === 'status' || kind === 'profile' || kind === 'people';
}

function MainRow() {
  const { page, key } = useShown();
  const { layout, account } = useSettings();
  const size = useWindowSize();
  if (account === null || page.kind === 'login' || page.kind === 'chat')
    return <PageContent key={page.kind} page={page} memory={key} />;

  const mobile = layout === 'mobile';
  const column = size === 'narrow' || mobile ? null : <RightColumn />;
  return (
    <View look={`mainRow ${mobile ? 'mainRowMobile' : rowLook[size]}`}>
      <View testID="primaryColumn" look={mobile ? 'primaryMobile' : 'primary'}>
        <PageContent page={page} memory={key} />
      </View>
      {column}
    </View>
  );
}

const rowLook = { wide: 'mainRowWide', medium: 'mainRowMedium', narrow: 'mainRowNarrow' };
