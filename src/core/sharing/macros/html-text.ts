import { decodeHtml } from './html-entities';
import { readTag, type Tag } from './html-tag';
import { Pieces } from './pieces';

/** What a text of HTML says, and what of it is no text. */
export interface HtmlText {
  text: string;
  dropped: { what: string; why: string }[];
}

const WORDS = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BREAKS = WORDS(
  'address article aside blockquote dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr main pre section table tbody tr',
);
const UNREAD = WORDS('script style head title template noscript iframe object svg');
const PICTURES = WORDS('img picture video audio embed');
const ADDRESS = /^(?:https?:\/\/|\{\{|#\{|\{)/i;
const MOST_DROPPED = 20;

/** True where a text has at least one tag. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:a|b|br|div|em|i|img|li|ol|p|span|strong|table|td|tr|u|ul|h\d|blockquote)(?:\s[^<>]{0,2000})?\/?>/i.test(
    text,
  );
}

/**
 * The words of an HTML text: paragraphs and list items on lines of their own, a link as its words with the address behind them,
 * entities decoded. Anything that is no words is dropped and named. Never throws; time in proportion to the text.
 */
export function htmlToText(html: string): HtmlText {
  const writer = new TextWriter();
  let from = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
    const tag = readTag(html, open);
    if (tag === 'open-end') break;
    writer.words(html.slice(from, tag === null ? open + 1 : open));
    if (tag === null) {
      from = open + 1;
    } else if (UNREAD.has(tag.name)) {
      writer.drop(tag, 'Only words are taken.');
      from = tag.closes || tag.selfCloses ? tag.end : endOf(html, tag);
    } else {
      writer.tag(tag);
      from = tag.end;
    }
  }
  writer.words(html.slice(from));
  return writer.finish();
}

function endOf(html: string, tag: Tag): number {
  const close = new RegExp(`</${tag.name}[^>]{0,100}>`, 'gi');
  close.lastIndex = tag.end;
  const match = close.exec(html);
  return match === null ? html.length : match.index + match[0].length;
}

class TextWriter {
  readonly #pieces = new Pieces();
  readonly #lists: number[] = [];
  readonly #dropped: HtmlText['dropped'] = [];
  #link: { from: number; href: string } | null = null;

  words(raw: string): void {
    const words = decodeHtml(raw.replace(/[ \t\r\n\f]+/g, ' '));
    this.#pieces.add(this.#pieces.endsBlank ? words.replace(/^ /, '') : words);
  }

  drop(tag: Tag, why: string): void {
    if (!tag.closes && this.#dropped.length < MOST_DROPPED) this.#dropped.push({ what: tag.source, why });
  }

  tag(tag: Tag): void {
    const { name, closes } = tag;
    if (name === 'br') this.#pieces.newLine();
    else if (name === 'p') this.#pieces.ends(2);
    else if (name === 'a') this.#startLink(tag);
    else if (name === 'ol' || name === 'ul') this.#list(name, closes);
    else if (name === 'li' && !closes) this.#item();
    else if (BREAKS.has(name) || name === 'li') this.#pieces.ends(1);
    else if (name === 'td' || name === 'th') this.#cell(closes);
    else if (PICTURES.has(name)) this.drop(tag, 'A picture or film cannot stand in a text.');
  }

  finish(): HtmlText {
    this.#endLink();
    const text = this.#pieces
      .join()
      .replace(/ (?=\n)/g, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    return { text, dropped: this.#dropped };
  }

  #cell(closes: boolean): void {
    if (!closes && !this.#pieces.endsBlank) this.#pieces.add(' ');
  }

  #list(name: string, closes: boolean): void {
    this.#pieces.ends(1);
    if (closes) this.#lists.pop();
    else if (this.#lists.length < 20) this.#lists.push(name === 'ol' ? 1 : 0);
  }

  #item(): void {
    this.#pieces.ends(1);
    const number = this.#lists.at(-1) ?? 0;
    if (number > 0) this.#lists[this.#lists.length - 1] = number + 1;
    this.#pieces.add(number > 0 ? `${number}. ` : '- ');
  }

  #startLink(tag: Tag): void {
    this.#endLink();
    if (tag.closes) return;
    const href = decodeHtml(tag.attributes.get('href') ?? '').trim();
    if (ADDRESS.test(href)) this.#link = { from: this.#pieces.count, href };
    else if (href !== '' && !/^(?:mailto|tel):/i.test(href))
      this.drop(tag, 'Only links that begin with https:// or http:// are taken; the words stay.');
  }

  #endLink(): void {
    if (this.#link === null) return;
    const { from, href } = this.#link;
    this.#link = null;
    const words = this.#pieces.takeFrom(from);
    const bare = words.trim();
    if (bare === '' || plainAddress(bare) === plainAddress(href)) this.#pieces.add(href);
    else this.#pieces.add(`${words.trimEnd()} (${href})`);
  }
}

function plainAddress(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}
