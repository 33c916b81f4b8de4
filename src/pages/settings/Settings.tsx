import { t } from '../text';
import type { ManagedStore } from './managed-store';
import { ManagedNotice } from './ManagedNotice';
import type { Section } from './section';

/** The page "Settings": a list of its parts, and the one that the address names. */
export function Settings({
  sections,
  section,
  managed,
}: {
  sections: readonly [Section, ...Section[]];
  section: string;
  managed: ManagedStore;
}) {
  const [name, ...rest] = section.split('/');
  const shown = sections.find(({ id }) => id === name) ?? sections[0];

  return (
    <>
      <h1>{t('pageSettings')}</h1>
      <ManagedNotice store={managed} />
      <div class="settings">
        <nav aria-label={t('settingsParts')}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#settings/${id}`} aria-current={id === shown.id ? 'page' : undefined}>
                  {t(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-labelledby="settings-part" key={shown.id}>
          <h2 id="settings-part">{t(shown.title)}</h2>
          {shown.view(rest.join('/'))}
        </section>
      </div>
    </>
  );
}
