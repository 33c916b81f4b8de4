import type { Page } from 'playwright-core';

/**
 * Stands in X's page and takes times there, so that the driver's own way to the browser is in none of them. A thing is on the
 * screen when the frame that shows it is done. Needs the build with open roots.
 */
const PROBE = `globalThis.probe ??= (() => {
  const EDITOR = '#layers [data-testid^="tweetTextarea_"][contenteditable="true"]';
  const roots = () => [...document.body.children, ...document.querySelectorAll('[role="dialog"], [role="dialog"] > div')]
    .flatMap(element => element.shadowRoot ?? [...element.children].flatMap(child => child.shadowRoot ?? []));
  const shown = element => Boolean(element) && element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const inRoots = selector => roots().map(root => root.querySelector(selector)).find(shown);
  const tray = () => inRoots('section[aria-label="Reply drafts"]');
  const threeDrafts = () => {
    const options = tray()?.querySelectorAll('[role="option"]') ?? [];
    return options.length >= 3 && shown(options[2]);
  };
  const contacts = () => shown(inRoots('[aria-label="Customer history"]')?.querySelector('[aria-label="Contacts"] li'));

  const onScreen = (isThere, patience = 15000) => new Promise((resolve, reject) => {
    const end = performance.now() + patience;
    const look = () => {
      if (isThere()) {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        return channel.port2.postMessage(null);
      }
      if (performance.now() > end) return reject(new Error('nothing came: ' + isThere));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

  const editorComes = () => new Promise(resolve => {
    const look = () => {
      if (!document.querySelector(EDITOR)) return false;
      resolve(performance.now());
      observer.disconnect();
      return true;
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
  });

  const customers = () => [...document.querySelectorAll('article[data-testid="tweet"]')]
    .filter(post => post.textContent.includes('@AcmeParcels') && !post.querySelector('[data-testid="User-Name"] a[href="/AcmeParcels"]'));

  return {
    /** Goes to the page of a customer's post. */
    async openPost(index) {
      await onScreen(() => customers().length > 0);
      const posts = customers();
      practice.go(new URL(posts[index % posts.length].querySelector('a[href*="/status/"]').href).pathname);
    },
    /** Middle of X's reply button below a customer's post, in CSS pixels of the window. */
    replyButton(index) {
      const posts = customers();
      const button = posts[index % posts.length].querySelector('[data-testid="reply"]');
      button.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    /** Milliseconds from the editor of the answer dialog that comes to three drafts. */
    async answered() {
      const start = await editorComes();
      return (await onScreen(threeDrafts)) - start;
    },
    /** The same after a press by a script, of which nothing tells before. */
    async answer(index) {
      const posts = customers();
      const shown = this.answered();
      posts[index % posts.length].querySelector('[data-testid="reply"]').click();
      return shown;
    },
    /** Milliseconds from a press into the composer below a post to three drafts. */
    entered() {
      return new Promise((resolve, reject) => {
        addEventListener('pointerdown', event => {
          onScreen(threeDrafts).then(end => resolve(end - event.timeStamp), reject);
        }, { capture: true, once: true });
      });
    },
    /** Milliseconds from the pick of the first draft that lacks nothing until the tray says that it stands; null without such a draft. */
    async insert() {
      const options = [...tray().querySelectorAll('[role="option"]')];
      const whole = options.find(option => !option.querySelector('.option-text').textContent.includes('…'));
      if (!whole) return null;
      whole.click();
      await onScreen(() => whole.getAttribute('aria-selected') === 'true');
      const button = [...tray().querySelectorAll('button')].find(one => one.textContent.includes('Insert draft'));
      const start = performance.now();
      button.click();
      return new Promise((resolve, reject) => {
        const look = () => {
          if (performance.now() - start > 5000) return reject(new Error('not inserted: ' + tray()?.textContent));
          if (tray()?.textContent.includes('Inserted.')) resolve(performance.now() - start);
          else setTimeout(look);
        };
        look();
      });
    },
    /** Milliseconds from a press of X's Post button until X hears of it. Rejects when the press is held. */
    press() {
      const button = document.querySelector('#layers [data-testid="tweetButton"]');
      const start = performance.now();
      return new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('X heard of no press')), 5000);
        document.addEventListener('click', () => resolve(performance.now() - start), { capture: true, once: true });
        button.click();
      });
    },
    /** Milliseconds from a click on the mark of a post until the drawer shows contacts; null where no mark stands. */
    async history(index) {
      const marks = [...document.querySelectorAll('article[data-testid="tweet"] div')]
        .flatMap(host => host.shadowRoot?.querySelector('button.mark') ?? []);
      const mark = marks[index % marks.length];
      if (!mark) return null;
      const start = performance.now();
      mark.click();
      return (await onScreen(contacts)) - start;
    },
    async closeDrawer() {
      inRoots('[aria-label="Customer history"] [aria-label="Close history"]').click();
      await onScreen(() => !contacts());
    },
    onScreen,
    dialogGone: () => onScreen(() => !document.querySelector(EDITOR)),
  };
})(); 0`;

/** Puts the probe into the page and asks it: an expression on `probe`. */
export async function ask<R>(page: Page, expression: string): Promise<R> {
  await page.evaluate(PROBE);
  return page.evaluate(expression);
}
