import { isHandle } from '../core/post';
import { handleOfProfileLink } from './dom';

/** What the small lines between the header and the words of a post say. */
interface LinesBefore {
  /** X shows its translation of the post instead of the post. */
  translated: boolean;
  /** Handles of the "Replying to" line, in its order. */
  handles: string[];
}

/**
 * Reads the lines right before the words of a post. They have no test id and their words are localised: "Replying to" is
 * known by its handles, X's translation by the Grok mark.
 */
export function readLinesBefore(text: Element | null): LinesBefore {
  const lines: LinesBefore = { translated: false, handles: [] };
  let line = text && (text.previousElementSibling ?? text.parentElement?.previousElementSibling);
  for (let count = 0; line && count < 3; count += 1, line = line.previousElementSibling) {
    if (!isLine(line)) break;
    const handles = handlesIn(line);
    if (handles.length > 0) lines.handles.push(...handles);
    else if (line.querySelector('svg')) lines.translated = true;
  }
  return lines;
}

// Any picture counts, whatever its path: X redraws icons, and taking a translation for the customer's words costs more
// than leaving a language open.
function isLine(element: Element): boolean {
  const dir = element.getAttribute('dir') ?? element.firstElementChild?.getAttribute('dir');
  return (
    (dir === 'ltr' || dir === 'rtl') &&
    !element.querySelector('time, [data-testid]') &&
    !element.hasAttribute('data-testid')
  );
}

function handlesIn(line: Element): string[] {
  const words = [...line.querySelectorAll('a, span')].filter(element => !element.querySelector('a, span'));
  const handles = words.map(word => /^@(\w+)$/.exec(word.textContent?.trim() ?? '')?.[1] ?? linked(word));
  return [...new Set(handles)].filter(handle => handle !== null && isHandle(handle)) as string[];
}

function linked(word: Element): string | null {
  return word.nodeName === 'A' ? handleOfProfileLink(word) : null;
}
