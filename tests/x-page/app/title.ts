import { rightToLeft, t } from './i18n';
import type { Shown } from './router';
import { settings } from './settings-store';
import { postOf, userOf } from './world';

/** Things unread, as the title and the bell count them. */
export const UNREAD = 3;

/** Shows a bare "X" for a moment and then what the page is called, as X does. Chat has no title. */
export function writeTitle(shown: Shown): () => void {
  document.title = 'X';
  const timer = setTimeout(() => (document.title = titleOf(shown)), settings.get().latency / 2);
  return () => clearTimeout(timer);
}

function titleOf({ page, layer }: Shown): string {
  if (page.kind === 'chat') return '';
  const name = layer?.kind === 'compose' ? t('post') : nameOf(page);
  return `(${UNREAD}) ${rightToLeft() ? `X \\ ${name}` : `${name} / X`}`;
}

function nameOf(page: Shown['page']): string {
  switch (page.kind) {
    case 'home':
      return t('home');
    case 'notifications':
    case 'mentions':
      return t('notifications');
    case 'search':
      return `${page.query} - ${t('search')}`;
    case 'status': {
      const post = postOf(page.id);
      return post ? `${userOf(post.author).name} on X: "${post.text}"` : t('postNoun');
    }
    case 'profile':
    case 'people':
      return `${userOf(page.handle).name} (@${page.handle})`;
    default:
      return t('logIn');
  }
}
