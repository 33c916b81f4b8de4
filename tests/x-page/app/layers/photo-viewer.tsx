import { useMemo, useState } from 'react';
import { t } from '../i18n';
import { Icon } from '../icons';
import { elementScroller, ScrollerContext } from '../list/scroller';
import { Thread } from '../pages/thread';
import { photoAddress } from '../post/photos';
import { leaveLayer } from '../router';
import type { Layer } from '../routes';
import { useSettings } from '../settings-store';
import { View } from '../view';
import { FocusTrap } from './focus-trap';

/** A photo over the whole window, with its own list of the conversation beside it. */
export function PhotoViewer({ layer }: { layer: Extract<Layer, { kind: 'photo' }> }) {
  const { layout } = useSettings();
  const [side, setSide] = useState<HTMLElement | null>(null);
  const scroller = useMemo(() => side && elementScroller(side), [side]);

  return (
    <FocusTrap>
      <View
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        look="viewer"
        onKeyDown={event => event.key === 'Escape' && leaveLayer()}
      >
        <View look="viewerStage" testID="swipe-to-dismiss" onClick={event => closeBeside(event)}>
          <View
            as="button"
            testID="app-bar-close"
            aria-label={t('close')}
            look="viewerClose"
            onClick={leaveLayer}
          >
            <Icon name="close" />
          </View>
          <img
            alt={t('image')}
            src={photoAddress(layer.id, layer.number - 1)}
            className="r-viewerImage"
            width="900"
          />
        </View>
        {layout === 'desktop' && (
          <View look="viewerSide" ref={setSide}>
            {scroller && (
              <ScrollerContext.Provider value={scroller}>
                <Thread id={layer.id} place="photo" />
              </ScrollerContext.Provider>
            )}
          </View>
        )}
      </View>
    </FocusTrap>
  );
}

function closeBeside(event: React.MouseEvent) {
  if (event.target === event.currentTarget) leaveLayer();
}
