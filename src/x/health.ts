import type { Broken } from '../core/page-reading';
import type { Composer, Health, Route, SeenPost } from './page';
import type { OwnComposer } from './composer';
import { readAccount } from './read-account';
import { all, around, first } from './selectors';

/** What the self-check looks at. */
export interface Checked {
  document: Document;
  route: Route;
  seen: readonly SeenPost[];
  composers: readonly Composer[];
}

/**
 * Names each part of the page that has content but cannot be read now, in words for an agent. Not cheap: for now and then,
 * and only once the page had time to load.
 */
export function checkHealth(checked: Checked): Health {
  if (checked.route.kind === 'foreign' || checked.route.kind === 'login') return { broken: [] };
  return { broken: [...checkPosts(checked), ...checkAccount(checked), ...checkComposers(checked)] };
}

function checkPosts({ document, seen }: Checked): Broken[] {
  const posts = all(document, 'post').filter(isWhole);
  if (posts.length === 0) return hasStrangeRows(document) ? ['posts'] : [];
  if (seen.length === 0) return ['who wrote a post'];
  const words = seen.filter(
    ({ post, article }) => post.text !== '' || !hasMoreWords(article, post.author.displayName),
  );
  return words.length === 0 && seen.length > 1 ? ['what a post says'] : [];
}

// Ads and posts that X does not show have no permalink either.
function isWhole(article: Element): boolean {
  return (
    !around(article, 'ad') && first(article, 'author') !== null && article.querySelector('time') !== null
  );
}

// Posts carry times; headings, spinners and lists of people do not.
function hasStrangeRows(document: Document): boolean {
  const column = first(document, 'mainColumn');
  if (!column || first(document, 'chat')) return false;
  return [...column.querySelectorAll('time')].filter(time => !time.closest('article')).length > 1;
}

// Words beside header and buttons: a post that has only a picture has none.
function hasMoreWords(article: Element, displayName: string): boolean {
  const copy = article.cloneNode(true) as Element;
  for (const known of copy.querySelectorAll(
    'time, a, button, [role="group"], [role="link"], [aria-labelledby]',
  ))
    known.remove();
  return (copy.textContent ?? '').replace(displayName, '').trim().length > 20;
}

function checkAccount({ document }: Checked): Broken[] {
  const signedIn = first(document, 'navigation') !== null && first(document, 'signIn') === null;
  return signedIn && readAccount(document) === null ? ['which account is signed in'] : [];
}

function checkComposers({ document, composers, route }: Checked): Broken[] {
  const broken = new Set<Broken>();
  if (hasUnknownEditor(document, composers)) broken.add('where a reply is written');
  for (const composer of composers) {
    if (composer.kind === 'unknown') broken.add('how to put text into a reply');
    if ((composer as OwnComposer).sendButton() === null) broken.add('the Post button');
    if (composer.account() === null) broken.add('which account sends a reply');
    if (answersSomebody(composer, route) && composer.answersId() === null)
      broken.add('which post a reply answers');
  }
  return [...broken];
}

const FIELDS = '[contenteditable]:not([contenteditable="false"]), [role="textbox"]:not(input)';

function hasUnknownEditor(document: Document, composers: readonly Composer[]): boolean {
  const places = [first(document, 'layers'), first(document, 'mainColumn')].filter(place => place !== null);
  const fields = places.flatMap(place => Array.from(place.querySelectorAll(FIELDS)));
  return fields.some(field => !around(field, 'chat') && !composers.some(({ box }) => box.contains(field)));
}

function answersSomebody(composer: Composer, route: Route): boolean {
  if (around(composer.editor, 'inlineReply')) return true;
  const above = composer.dialog ? all(composer.dialog, 'post') : [];
  const answered = above.some(
    post => !around(post, 'attachments') && (post.compareDocumentPosition(composer.editor) & 4) !== 0,
  );
  return answered || (route.kind === 'compose' && route.inReplyTo !== null);
}
