import { useEffect, useState } from 'preact/hooks';
import type { Page } from './page-list';
import { Sign } from './parts/Sign';
import { t, textDirection, textLanguage } from './text';

/**
 * The frame of our own pages: their names on the left, the chosen one beside them. An address that names none shows the page
 * `home`, else the first.
 */
export function App({ pages, home }: { pages: readonly [Page, ...Page[]]; home?: string }) {
  const [address, setAddress] = useState(placeInAddress);
  const pageOf = (id: string | undefined) => pages.find(candidate => candidate.id === id);
  const page = pageOf(address.page) ?? pageOf(home) ?? pages[0];

  useEffect(() => {
    const follow = () => setAddress(placeInAddress());
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
      <main>{page.view(address.section)}</main>
    </div>
  );
}

// "#settings/backup" is the section "backup" of the page "settings".
function placeInAddress(): { page: string; section: string } {
  const [page = '', ...section] = location.hash.slice(1).split('/');
  return { page, section: section.join('/') };
}
