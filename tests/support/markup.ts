/** X's markup of posts, as `x-web-ui.md` describes it, for tests without a browser. People are invented. */

/** What a test wants to be different about a post. */
export interface PostMarkup {
  handle?: string;
  id?: string;
  name?: string;
  /** HTML of the words: emoji are `img[alt]`. Null for a post with only a picture. */
  text?: string | null;
  lang?: string;
  datetime?: string;
  /** The post a status page is about: its time stands below the words. */
  focal?: boolean;
  /** HTML between the header and the words. */
  before?: string;
  /** HTML after the words. */
  after?: string;
  /** HTML above the header. */
  context?: string;
  /** The line in the gutter that joins it to the post above. */
  joined?: boolean;
}

/** Snowflake of 20 November 2026, 12:00 UTC, plus some milliseconds. */
export function snowflake(plus = 0): string {
  return String((BigInt(Date.UTC(2026, 10, 20, 12) + plus) - 1288834974657n) << 22n);
}

/** HTML of one post. */
export function postHtml(post: PostMarkup = {}): string {
  const {
    handle = 'ada',
    id = snowflake(),
    name = 'Ada Byron',
    text = 'My parcel is late',
    lang = 'en',
  } = post;
  const {
    datetime = '2026-11-20T12:00:00.000Z',
    focal = false,
    before = '',
    after = '',
    context = '',
  } = post;
  const time = `<a href="/${handle}/status/${id}" dir="ltr" role="link"><time datetime="${datetime}">2h</time></a>`;
  const line = post.joined ? '<div style="width: 2px"></div>' : '';
  const words =
    text === null ? '' : `<div dir="auto" lang="${lang}" id="id__t1" data-testid="tweetText">${text}</div>`;
  return `<article role="article" data-testid="tweet" aria-labelledby="id__a id__b" tabindex="${focal ? -1 : 0}"><div><div>
    <div><div><div>${line}</div></div><div>${context}</div></div>
    <div><div data-testid="Tweet-User-Avatar">${avatarHtml(handle)}</div><div>
      <div class="header"><div><div data-testid="User-Name" id="id__n">${namesHtml(handle, name, focal ? '' : time)}</div></div>
        <div class="buttons"><button aria-label="Grok"></button><button data-testid="caret" aria-haspopup="menu"></button></div></div>
      ${before}${words}${after}${focal ? `<div class="focal-time">${time}</div>` : ''}
      <div role="group" id="id__g"><button data-testid="reply"></button><button data-testid="like"></button></div>
    </div></div></div></div></article>`;
}

function namesHtml(handle: string, name: string, time: string): string {
  return `<div><a href="/${handle}" role="link"><div dir="ltr"><span><span>${name}</span></span></div></a></div>
    <div><a href="/${handle}" role="link" tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></a>
    <div dir="ltr" aria-hidden="true"><span>·</span></div>${time}</div>`;
}

/** HTML of an avatar. */
export function avatarHtml(handle: string): string {
  return `<div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}" role="link"><img alt="" src="a.jpg"></a></div>`;
}

/** HTML of a quoted post, as it stands inside another. */
export function quoteHtml({
  handle = 'bob',
  name = 'Bob Stone',
  text = 'Quoted words',
  photoId = '',
} = {}): string {
  const photo = photoId
    ? `<a href="/${handle}/status/${photoId}/photo/1" role="link"><img alt="Image"></a>`
    : '';
  return `<div aria-labelledby="id__q1" id="id__q2"><div dir="auto" id="id__q1"><span>Quote</span></div>
    <div tabindex="0" role="link"><div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"></div></div>
      <div data-testid="User-Name"><div><div dir="ltr"><span>${name}</span></div></div>
        <div><div dir="ltr"><span>@${handle}</span></div><div><time datetime="2026-11-19T12:00:00.000Z">Nov 19</time></div></div></div></div>
      <div dir="auto" lang="de" data-testid="tweetText"><span>${text}</span></div>${photo}</div></div>`;
}

/** HTML of the line that names whom a post answers. */
export function replyingHtml(...handles: string[]): string {
  return `<div dir="ltr">Replying to ${handles.map(handle => `<a href="/${handle}" role="link"><span>@${handle}</span></a>`).join(' and ')}</div>`;
}

/** HTML of the line above an automatic translation. */
export const translatedHtml =
  '<div dir="ltr"><svg viewBox="0 0 33 32"><path d="M12.745 20.54l10.97-8.19"></path></svg><span>Translated from Japanese</span></div>';

/** The post as an element of the document. */
export function postMarkup(post: PostMarkup = {}): Element {
  return elementOf(postHtml(post));
}

/** HTML of one row of a list, at a height. */
export function cellHtml(content: string, y = 0): string {
  return `<div data-testid="cellInnerDiv" style="transform: translateY(${y}px); position: absolute; width: 100%;">${content}</div>`;
}

/** HTML of the main column with one list of rows. */
export function listHtml(rows: readonly string[], from = 0): string {
  const cells = rows.map((row, index) => cellHtml(row, from + index * 150)).join('');
  return `<div data-testid="primaryColumn"><section role="region" aria-labelledby="accessible-list-1"><h1>Timeline</h1>
    <div aria-label="Timeline"><div style="position: relative; min-height: 900px">${cells}</div></div></section></div>`;
}

/** Parses HTML with one element at its top, and puts it into the document's body in place of what was there. */
export function elementOf(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!element) throw new Error('markup: no element in the given HTML');
  return element;
}
