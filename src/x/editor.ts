import type { EditorKind } from './page';
import { all, around, everyWay, is } from './selectors';

/** A stretch of an editor's text, in UTF-16 units from its start. */
export interface Stretch {
  start: number;
  end: number;
}

/** How an editor takes text, told by what it is made of now: X may change it any day. */
export function kindOf(editor: HTMLElement): EditorKind {
  if (isTextarea(editor)) return 'textarea';
  return around(editor, 'draftRoot') || is(editor, 'draftRoot') ? 'draft' : 'unknown';
}

/** True for a plain field. Goes by the tag, since an element may come from another window's classes. */
export function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.nodeName === 'TEXTAREA';
}

/** True while somebody can write in it. */
export function isEditable(element: Element): boolean {
  if (isTextarea(element)) return !element.disabled && !element.readOnly;
  const editable = element.getAttribute('contenteditable');
  return editable === null ? (element as HTMLElement).isContentEditable : editable !== 'false';
}

/**
 * The text of an editor, block by block, joined with \n. `innerText` gives two line breaks too many for a blank line.
 */
export function readText(editor: HTMLElement): string {
  if (isTextarea(editor)) return editor.value;
  if (kindOf(editor) === 'unknown') return editor.innerText;
  return blocksOf(editor)
    .map(block => block.textContent ?? '')
    .join('\n');
}

/** Where the caret or selection stands, null when it is not in the editor. */
export function readSelection(editor: HTMLElement): Stretch | null {
  if (isTextarea(editor)) return { start: editor.selectionStart, end: editor.selectionEnd };
  const selection = editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(editor, range.startContainer, range.startOffset);
  const end = offsetOf(editor, range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

/** Moves the selection; offsets beyond the text mean its end. Draft.js hears of it only after an asynchronous event. */
export function placeSelection(editor: HTMLElement, { start, end }: Stretch): void {
  if (isTextarea(editor)) {
    editor.setSelectionRange(start, end);
    return;
  }
  const from = pointAt(editor, start);
  const to = pointAt(editor, end);
  if (from && to)
    editor.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function blocksOf(editor: HTMLElement): Element[] {
  return all(editor, 'block').filter(block => !block.parentElement?.closest(everyWay('block')));
}

function offsetOf(editor: HTMLElement, node: Node, offset: number): number | null {
  if (!editor.contains(node)) return null;
  let before = 0;
  for (const block of blocksOf(editor)) {
    if (block.contains(node)) return before + lengthUpTo(block, node, offset);
    before += (block.textContent?.length ?? 0) + 1;
  }
  // Firefox may name the editor itself, with the number of a child.
  return node === editor && offset === 0 ? 0 : Math.max(0, before - 1);
}

function lengthUpTo(block: Element, node: Node, offset: number): number {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, offset);
  return range.toString().length;
}

function pointAt(editor: HTMLElement, offset: number): { node: Node; offset: number } | null {
  const blocks = blocksOf(editor);
  let left = offset;
  for (const [index, block] of blocks.entries()) {
    const length = block.textContent?.length ?? 0;
    if (left <= length || index === blocks.length - 1) return pointIn(block, Math.min(left, length));
    left -= length + 1;
  }
  return null;
}

function pointIn(block: Element, offset: number): { node: Node; offset: number } {
  const walker = block.ownerDocument.createTreeWalker(block, 4);
  let left = offset;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const length = text.nodeValue?.length ?? 0;
    if (left <= length) return { node: text, offset: left };
    left -= length;
  }
  // An empty line holds no text, only a line break: Draft.js knows the element around it.
  return { node: block.querySelector('br')?.parentElement ?? block, offset: 0 };
}
