import { type Post, type ReplyTarget, sameHandle } from '../core/post';
import { saysDeleted } from './deleted-words';
import { all, everyWay, first } from './selectors';

/** Where a post stands in its conversation, as far as the page shows it. */
export interface ThreadPlace {
  focal: boolean;
  /** Of the conversation itself, not of what X shows after its end. */
  inside: boolean;
  conversationId: string | null;
  replyTo: ReplyTarget | null;
  /** X shows in the place of the post that it answers that it was deleted. */
  answersDeleted: boolean;
}

/** What a thread remembers while its rows come and go. */
export interface Thread {
  /**
   * Reads the rows that stand in the list now. Posts about which the list says nothing are left out.
   * `now` in milliseconds on any one clock.
   */
  read(list: Element, posts: ReadonlyMap<Element, Post>, now: number): Map<Element, ThreadPlace>;
  /** False while ancestors may still be inserted above; then read again after {@link SETTLING} ms. */
  settled(): boolean;
}

/** How long the top of a thread must stand before it counts as its beginning, in ms: X inserts ancestors late. */
export const SETTLING = 1000;

type Zone = 'above' | 'focal' | 'below' | 'after';
type Row =
  { kind: 'post'; article: Element; post: Post } | { kind: 'gap'; deleted: boolean } | { kind: 'heading' };

/** The conversation around one post, on a status page or in the photo viewer. */
export function createThread(focalId: string): Thread {
  const zones = new Map<string, Zone>();
  const parents = new Map<string, { id: string; handle: string }>();
  const lines = new WeakMap<Post, boolean>();
  let focalHandle: string | null = null;
  let top: { id: string | null; since: number } = { id: null, since: 0 };
  let root: string | null = null;
  let steady = true;

  // Read once a post: the width makes the browser lay the page out.
  function continues({ article, post }: { article: Element; post: Post }): boolean {
    const known = lines.get(post);
    if (known !== undefined) return known;
    const line = hasLineAbove(article);
    lines.set(post, line);
    return line;
  }

  function noteZones(rows: readonly Row[]) {
    const focal = rows.findIndex(row => row.kind === 'post' && row.post.id === focalId);
    // Without the focal post all rows stand on one side of it: on which, rows that we knew before tell.
    const known = rows
      .map(row => (row.kind === 'post' ? zones.get(row.post.id) : undefined))
      .find(zone => zone !== undefined);
    let zone: Zone | undefined = focal >= 0 ? 'above' : known;
    for (const [index, row] of rows.entries()) {
      if (row.kind === 'heading' && (zone === 'below' || zone === 'focal')) zone = 'after';
      if (row.kind !== 'post') continue;
      if (index === focal) zone = 'focal';
      else if (zone === 'focal') zone = 'below';
      if (zone !== undefined) zones.set(row.post.id, zone);
      if (zone === 'focal') focalHandle = row.post.author.handle;
    }
  }

  function noteParents(rows: readonly Row[]) {
    for (const [index, row] of rows.entries()) {
      if (row.kind !== 'post') continue;
      const parent = parentOf(row, rows[index - 1]);
      if (parent) parents.set(row.post.id, parent);
    }
  }

  function parentOf(row: Extract<Row, { kind: 'post' }>, previous: Row | undefined) {
    const zone = zones.get(row.post.id);
    if (zone === undefined || zone === 'after') return null;
    const before =
      previous?.kind === 'post' ? { id: previous.post.id, handle: previous.post.author.handle } : null;
    if (zone !== 'below' || continues(row)) return before;
    return focalHandle === null ? null : { id: focalId, handle: focalHandle };
  }

  function noteRoot(list: Element, rows: readonly Row[], now: number) {
    const topRow = startsHere(list) ? rows[0] : undefined;
    const zone = topRow?.kind === 'post' ? zones.get(topRow.post.id) : undefined;
    steady = true;
    if (topRow?.kind !== 'post' || (zone !== 'above' && zone !== 'focal')) return;
    if (top.id !== topRow.post.id) top = { id: topRow.post.id, since: now };
    steady = now - top.since >= SETTLING;
    // A post that answers somebody is no beginning, even when nothing stands above it.
    root = steady && topRow.post.replyTo === null && !continues(topRow) ? top.id : null;
  }

  return {
    settled: () => steady,
    read(list, posts, now) {
      const rows = readRows(list, posts);
      noteZones(rows);
      noteParents(rows);
      noteRoot(list, rows, now);
      const places = new Map<Element, ThreadPlace>();
      for (const [index, row] of rows.entries()) {
        const zone = row.kind === 'post' ? zones.get(row.post.id) : undefined;
        if (row.kind !== 'post' || zone === undefined) continue;
        const inside = zone !== 'after';
        places.set(row.article, {
          focal: zone === 'focal',
          inside,
          conversationId: inside ? root : null,
          replyTo: answered(row.post, inside ? parents.get(row.post.id) : undefined),
          answersDeleted: inside && isDeleted(rows[index - 1]) && (zone !== 'below' || continues(row)),
        });
      }
      return places;
    },
  };
}

function isDeleted(row: Row | undefined): boolean {
  return row?.kind === 'gap' && row.deleted;
}

// The "Replying to" line and the order of the rows must not contradict each other.
function answered(post: Post, parent: { id: string; handle: string } | undefined): ReplyTarget | null {
  const named = post.replyTo?.handles ?? [];
  if (!parent) return post.replyTo;
  if (named.length > 0 && !named.some(handle => sameHandle(handle, parent.handle))) return post.replyTo;
  return {
    id: parent.id,
    handles: [parent.handle, ...named.filter(handle => !sameHandle(handle, parent.handle))],
  };
}

function readRows(list: Element, posts: ReadonlyMap<Element, Post>): Row[] {
  const cells = all(list, 'cell');
  const boxes = cells.length > 0 ? cells : all(list, 'post');
  return boxes.map(cell => readRow(cell, posts)).filter(row => row !== null);
}

function readRow(cell: Element, posts: ReadonlyMap<Element, Post>): Row | null {
  const article = cell.matches(everyWay('post')) ? cell : first(cell, 'post');
  const post = article && posts.get(article);
  if (article && post) return { kind: 'post', article, post };
  if (article) return { kind: 'gap', deleted: saysDeleted(article.textContent ?? '') };
  if (first(cell, 'heading')) return { kind: 'heading' };
  return cell.textContent?.trim() || cell.querySelector('button, [role="button"], [role="progressbar"]')
    ? { kind: 'gap', deleted: false }
    : null;
}

// A list that is scrolled has lost its first rows: its first cell then stands lower than 0.
function startsHere(list: Element): boolean {
  const cell = first(list, 'cell');
  const shift = /translateY\((-?[\d.]+)px\)/.exec(cell?.getAttribute('style') ?? '')?.[1];
  return cell !== null && (shift === undefined || Number(shift) === 0);
}

// A vertical line of 2 px in the avatar's gutter joins a post to the one above it. Nothing names it but its place.
function hasLineAbove(article: Element): boolean {
  let box: Element | null = article;
  for (let level = 0; box && level < 6; level += 1) box = box.firstElementChild;
  return box !== null && article.ownerDocument.defaultView?.getComputedStyle(box).width === '2px';
}
