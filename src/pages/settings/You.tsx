import { signature } from '../../core/signing/signature';
import type { GuardsStore } from '../guards/guards-store';
import { OwnGuards } from '../guards/OwnGuards';
import { lengthOfTime, t } from '../text';
import { Loaded } from './Loaded';
import type { SettingsStore } from './settings-store';

/** What the welcome page asked, and the way there: each of it is changed in one place. Below it what the agent's posts are looked at for. */
export function You({ store, guards }: { store: SettingsStore; guards: GuardsStore }) {
  return (
    <Loaded store={store}>
      {({ agent, brands, targetMinutes }) => (
        <>
          <dl class="facts">
            <dt>{t('nameLabel')}</dt>
            <dd>
              <bdi>{agent.name}</bdi>
            </dd>
            <dt>{t('initialsLabel')}</dt>
            <dd>
              <bdi>{signature(agent.initials)}</bdi>
            </dd>
            <dt>{t('stepBrands')}</dt>
            <dd>
              {brands.map(({ handle, name }) => (
                <p key={handle}>
                  <bdi>{name}</bdi> <bdi class="muted">@{handle}</bdi>
                </p>
              ))}
            </dd>
            <dt>{t('stepTarget')}</dt>
            <dd>{lengthOfTime(targetMinutes)}</dd>
          </dl>
          <p>
            <a href="#welcome">{t('youChange')}</a>
          </p>
          <OwnGuards store={guards} brands={brands} />
        </>
      )}
    </Loaded>
  );
}
