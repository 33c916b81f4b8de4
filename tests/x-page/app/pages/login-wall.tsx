import { useEffect } from 'react';
import { t } from '../i18n';
import { Shape } from '../icons';
import { Text, View } from '../view';

/** What a visitor who is not signed in sees, whatever the address was. */
export function LoginWall() {
  useEffect(() => {
    if (location.pathname !== '/i/flow/login') history.replaceState(history.state, '', '/i/flow/login');
  }, []);
  return (
    <View look="wall">
      <Shape name="logo" size={280} />
      <View look="wallBox">
        <Text look="huge">{t('happeningNow')}</Text>
        <View as="a" href="/i/flow/signup" role="link" testID="signupButton" look="pill">
          {t('createAccount')}
        </View>
        <View as="a" href="/login" role="link" testID="loginButton" look="pillOutline">
          {t('logIn')}
        </View>
      </View>
    </View>
  );
}
