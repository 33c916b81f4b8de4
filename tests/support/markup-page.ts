import type { XPage } from '../../src/x/page';
import { createXPage } from '../../src/x/create-x-page';

/** X's page as our code sees it, in a document without a browser. */
export interface MarkupPage {
  page: XPage;
  errors: unknown[];
  signal: AbortSignal;
  /** Ends the page and all its listeners, and takes it out of the document, which other test files share. */
  end(): void;
}

/** Shows HTML at an address of X and watches it. */
export function startPage(html: string, path = '/home'): MarkupPage {
  goTo(path);
  document.body.innerHTML = html;
  const controller = new AbortController();
  const errors: unknown[] = [];
  const page = createXPage({
    window,
    onError: error => errors.push(error),
    signal: controller.signal,
  });
  const end = () => {
    controller.abort();
    document.body.replaceChildren();
  };
  return { page, errors, signal: controller.signal, end };
}

/** Changes the address as X does, without a load. */
export function goTo(path: string): void {
  const happyWindow = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyWindow.happyDOM.setURL(`https://x.com${path}`);
}

/** Waits until what changed has been read. */
export async function frames(count = 3): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await new Promise(resolve => {
      requestAnimationFrame(resolve);
    });
  }
}
