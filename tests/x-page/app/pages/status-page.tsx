import { TopBar } from '../frame/top-bar';
import { t } from '../i18n';
import { Text, View } from '../view';
import { Thread } from './thread';

/** One post with its conversation. */
export function StatusPage({ id }: { id: string }) {
  return (
    <>
      <TopBar title={t('postNoun')} back />
      <Thread id={id} place="page" />
    </>
  );
}

/** An address that X does not know. */
export function Missing() {
  return (
    <View look="pad center" style={{ minHeight: 300 }}>
      <Text look="muted" testID="error-detail">
        {t('missingPage')}
      </Text>
    </View>
  );
}
