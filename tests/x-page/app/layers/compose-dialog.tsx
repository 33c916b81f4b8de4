import { useState } from 'react';
import { Composer, ReplyingTo } from '../composer/composer';
import { t } from '../i18n';
import { Icon } from '../icons';
import { Post } from '../post/post';
import { leaveLayer } from '../router';
import type { Layer } from '../routes';
import { useSettings } from '../settings-store';
import { Text, View } from '../view';
import { postOf } from '../world';
import { FocusTrap } from './focus-trap';

/** The dialog at `/compose/post`: a new post, a reply with the answered post above, or a quote with its post below. */
export function ComposeDialog({ layer }: { layer: Extract<Layer, { kind: 'compose' }> }) {
  const { layout } = useSettings();
  const [text, setText] = useState('');
  const [asking, setAsking] = useState(false);
  const answered = layer.inReplyTo ? postOf(layer.inReplyTo) : undefined;
  const close = () => (text.trim() === '' ? leaveLayer() : setAsking(true));

  return (
    <View>
      <View testID="mask" look="mask" onClick={close} />
      <View look="overlay" onKeyDown={event => event.key === 'Escape' && close()}>
        <FocusTrap>
          <View
            role="dialog"
            aria-modal="true"
            aria-labelledby="modal-header"
            look={layout === 'mobile' ? 'dialog dialogMobile' : 'dialog'}
          >
            <View look="dialogScroll">
              <View look="dialogBar">
                <View
                  as="button"
                  testID="app-bar-close"
                  aria-label={t('close')}
                  look="iconButton"
                  onClick={close}
                >
                  <Icon name="close" />
                </View>
                <Text as="h2" id="modal-header" role="heading" look="hidden">
                  {t(answered ? 'reply' : 'post')}
                </Text>
                <View as="button" testID="unsentButton" look="accent bold small">
                  {t('drafts')}
                </View>
              </View>
              {answered && <Post post={answered} bare joinedBelow />}
              {answered && (
                <View style={{ paddingInlineStart: 64 }}>
                  <ReplyingTo handle={answered.author} />
                </View>
              )}
              <Composer
                key={layer.inReplyTo ?? layer.quoteOf ?? 'new'}
                kind="dialog"
                inReplyTo={layer.inReplyTo}
                quoteOf={layer.quoteOf}
                initialText={layer.text}
                onText={setText}
                onSent={leaveLayer}
              />
            </View>
          </View>
        </FocusTrap>
      </View>
      {asking && <DiscardQuestion onStay={() => setAsking(false)} />}
    </View>
  );
}

function DiscardQuestion({ onStay }: { onStay: () => void }) {
  return (
    <View look="overlay">
      <View look="mask" onClick={onStay} />
      <FocusTrap>
        <View role="alertdialog" aria-modal="true" testID="confirmationSheetDialog" look="confirm">
          <Text as="h1" look="big bold">
            {t('discardTitle')}
          </Text>
          <Text look="muted">{t('discardText')}</Text>
          <View as="button" testID="confirmationSheetConfirm" look="pill" onClick={leaveLayer}>
            {t('save')}
          </View>
          <View as="button" testID="confirmationSheetCancel" look="pillOutline" onClick={leaveLayer}>
            {t('discard')}
          </View>
        </View>
      </FocusTrap>
    </View>
  );
}
