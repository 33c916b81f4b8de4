import { useEffect, useState } from 'preact/hooks';
import type { Page } from './page-list';
import { Sign } from './parts/Sign';
import { t, textDirection, textLanguage } from './text';

/** The frame of our own pages: their names on the left, the chosen one beside them. */
export function App({ pages }: { pages: readonly [Page, ...Page[]] }) {
  const [id, setId] = useState(pageInAddress);
  const page = pages.find(candidate => candidate.id === id) ?? pages[0];

  useEffect(() => {
    const follow = () => setId(pageInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    document.documentElement.lang = textLanguage();
    document.documentElement.dir = textDirection();
    document.title = `${t(page.title)} · ${t('extensionName')}`;
  }, [page]);

  return (
    <div class="frame">
      <header class="side">
        <p class="product">
          <Sign />
          <span>{t('extensionName')}</span>
        </p>
        <nav aria-label={t('navLabel')}>
          <ul>
            {pages.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === page.id ? 'page' : undefined}>
                  {t(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>{page.view()}</main>
    </div>
  );
}

function pageInAddress(): string {
  return location.hash.slice(1);
}
