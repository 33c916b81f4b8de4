/** A tag as it stands in HTML. */
export interface Tag {
  /** Lower case. */
  name: string;
  closes: boolean;
  selfCloses: boolean;
  attributes: ReadonlyMap<string, string>;
  /** Its beginning, for a list of what was dropped. */
  source: string;
  /** Behind its ">". */
  end: number;
}

const NAME = /[A-Za-z][A-Za-z0-9:-]{0,30}/y;
const ATTRIBUTE = /[\s/]*([^\s"'<>/=]{1,100})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]*)))?/y;

/**
 * The tag that begins here: null where the "<" begins none, `open-end` where it begins one that the text does not end. A comment
 * is a tag called "!".
 */
export function readTag(html: string, open: number): Tag | 'open-end' | null {
  if (html.startsWith('<!', open) || html.startsWith('<?', open)) return readComment(html, open);
  const closes = html[open + 1] === '/';
  NAME.lastIndex = open + (closes ? 2 : 1);
  const name = NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return null;

  const attributes = new Map<string, string>();
  let end = NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const match = ATTRIBUTE.exec(html);
    if (match === null) break;
    end = ATTRIBUTE.lastIndex;
    const key = (match[1] ?? '').toLowerCase();
    if (attributes.size < 30 && !attributes.has(key))
      attributes.set(key, match[2] ?? match[3] ?? match[4] ?? '');
  }
  const close = html.indexOf('>', end);
  if (close < 0) return 'open-end';
  const source = html.slice(open, Math.min(close + 1, open + 200));
  return { name, closes, selfCloses: html[close - 1] === '/', attributes, source, end: close + 1 };
}

function readComment(html: string, open: number): Tag | 'open-end' {
  const marks = html.startsWith('<!--', open) ? '-->' : '>';
  const close = html.indexOf(marks, open + 2);
  if (close < 0) return 'open-end';
  return {
    name: '!',
    closes: false,
    selfCloses: true,
    attributes: new Map(),
    source: '',
    end: close + marks.length,
  };
}
