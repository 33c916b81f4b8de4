import { expect, it } from 'vitest';
import { enterComposer } from './gestures';
import { onStage, type Stage } from './stage';

const SECRET = 'Prefers to be called Ms Byron';
/** Words that only we draw: none of X's own posts or controls hold them. */
const OURS = ['Ms Byron', 'Reply drafts', 'Customer history', 'Known issue', 'waiting 2 h', 'Insert draft'];

onStage(
  'a hostile page',
  stage => {
    it('learns nothing of our texts from DOM, shadow roots, events, globals, resources or storage', async () => {
      await remembered(stage());
      const place = await stage().open('/home');
      await place.tab.run(SPY);
      await place.tab.run(
        `window.practice.go(${JSON.stringify(stage().pathOf(stage().scenes.thirdContact))})`,
      );
      await place.until('a mark', () =>
        place.tab.run(`spy.hosts().some(host => host.closest('article[tabindex="-1"]'))`),
      );

      // What an agent would do, by place and key, since nothing of ours can be found from here.
      const mark = await place.tab.run<{ x: number; y: number }>('spy.mark()');
      await place.tab.mouse.click(mark.x, mark.y);
      await place.until('ours has the keys', () => place.tab.run<boolean>(OURS_HAS_KEYS));
      await wait(800);
      await place.tab.press('n');
      await place.tab.type('nnjjkk secret words');
      await place.tab.press('Control+a');
      await place.tab.press('Control+c');
      await wait(700);
      await place.tab.press('Escape');
      await enterComposer(place);
      await place.until('ours has the keys', async () => {
        if (await place.tab.run<boolean>(OURS_HAS_KEYS)) return true;
        await place.tab.press('Control+;');
        await wait(600);
        return false;
      });
      await place.tab.type('nnjjkk');
      await wait(300);

      const seen = await place.tab.run<{ text: string; keys: string; roots: number; shortcuts: string[] }>(
        'spy.report()',
      );
      for (const words of [...OURS, SECRET, 'secret words', 'nnjjkk']) expect(seen.text).not.toContain(words);
      expect(seen.keys).not.toMatch(/n,n,j|secret/);
      expect(seen.roots).toBe(0);
      expect(seen.shortcuts).toEqual([]);
      // The spy itself works: it did see what stands in the page for everybody.
      expect(seen.text).toContain('promised "by Friday"');
    });

    it('finds our words neither by searching nor by selecting everything', async () => {
      await remembered(stage());
      const place = await stage().open(stage().pathOf(stage().scenes.thirdContact));
      await place.tab.run(SPY);
      await place.until('a mark', () =>
        place.tab.run(`spy.hosts().some(host => host.closest('article[tabindex="-1"]'))`),
      );
      const mark = await place.tab.run<{ x: number; y: number }>('spy.mark()');
      await place.tab.mouse.click(mark.x, mark.y);
      await wait(800);

      const found = await place.tab.evaluate(
        words => words.filter(word => (window as unknown as { find(text: string): boolean }).find(word)),
        OURS,
      );
      expect(found).toEqual([]);
      const selected = await place.tab.run<string>(
        `(() => { document.execCommand('selectAll'); const text = String(getSelection()); getSelection().removeAllRanges(); return text; })()`,
      );
      for (const words of OURS) expect(selected).not.toContain(words);
      expect(selected).toContain('promised "by Friday"');
    });
  },
  // The build that users get: closed roots.
  { extension: kind => (kind === 'chromium' ? 'chrome' : 'firefox') },
);

// A customer with a past and a note, learned by looking at the thread and written through our own page.
async function remembered({ open, pathOf, scenes, ask }: Stage) {
  const place = await open(pathOf(scenes.thirdContactSecond));
  let id: string | null = null;
  await place.until('the customer is known', async () => {
    const history = await ask<{ customerId: string } | null>('history.read', { handle: 'adabyron' });
    id = history?.customerId ?? null;
    return id !== null;
  });
  await ask('note.save', { customerId: id, text: SECRET });
}

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** What a page may see of it: the focus is in one of our hosts. Source text. */
const OURS_HAS_KEYS = 'spy.hosts().includes(document.activeElement)';

/** Runs in the page's own world and listens to everything a page can. */
const SPY = `(() => {
  const keys = []; const events = []; const roots = []; const globals = new Set(Object.getOwnPropertyNames(window));
  const types = ['keydown','keypress','keyup','beforeinput','input','paste','copy','cut','compositionstart','compositionupdate','compositionend',
    'change','select','selectionchange','focusin','focusout','click','pointerdown','mousedown','dragstart','message','storage','securitypolicyviolation','error'];
  for (const type of types) for (const target of [window, document]) target.addEventListener(type, event => {
    const inside = event.composedPath?.() ?? [];
    if (event.key) keys.push(event.key);
    let data = '';
    try { data = [event.data, event.detail, event.key?.length > 1 ? '' : '', event.clipboardData?.getData('text/plain'), event.message, event.reason]
      .map(x => typeof x === 'string' ? x : '').join(' '); } catch {}
    events.push(type + ' ' + data + ' ' + inside.length);
  }, true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { events.push('dispatched ' + event.type + ' ' + String(event.detail ?? '')); return dispatch.call(this, event); };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { roots.push(init); return attach.call(this, init); };
  for (const method of ['append', 'appendChild', 'insertBefore', 'replaceChildren']) {
    const proto = method === 'appendChild' || method === 'insertBefore' ? Node.prototype : Element.prototype;
    const original = proto[method];
    proto[method] = function (...nodes) { for (const node of nodes) if (node?.nodeType === 11) roots.push(node); return original.apply(this, nodes); };
  }
  const log = []; for (const level of ['log', 'warn', 'info', 'error', 'debug']) { const original = console[level]; console[level] = (...words) => { log.push(words.map(String).join(' ')); original.apply(console, words); }; }
  const changes = []; new MutationObserver(records => { for (const r of records) changes.push((r.target.outerHTML ?? '') .slice(0, 300), String(r.oldValue ?? '')); })
    .observe(document.documentElement, { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true });
  const hosts = () => [...document.querySelectorAll('body > div:not([id]), article div, [role=dialog] > div')].filter(e => e.attributes.length <= 1 && !e.className && !e.firstChild && e.getClientRects().length);
  window.spy = {
    hosts,
    mark() { const host = hosts().find(e => e.closest('article[tabindex="-1"]')); const { right, top, height } = host.getBoundingClientRect(); return { x: right - 9, y: top + height / 2 }; },
    report() {
      const open = hosts().filter(e => e.shadowRoot).length;
      const extra = Object.getOwnPropertyNames(window).filter(name => !globals.has(name) && name !== 'spy');
      const resources = performance.getEntries().map(e => e.name + ' ' + JSON.stringify(e.detail ?? '')).join(' ');
      const stores = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie;
      const extension = /-extension:/.test(resources + document.documentElement.outerHTML);
      const listed = roots.filter(root => root.host || root.mode).length;
      return {
        text: [document.documentElement.outerHTML, document.body.innerText, document.body.textContent, events.join(' '), changes.join(' '), log.join(' '), stores, resources, extra.join(' ')]
          .join(' ').replaceAll('\\u0000', '') + (extension ? ' Reply drafts' : ''),
        keys: keys.join(), roots: open + listed, shortcuts: window.practice.shortcuts,
      };
    },
  };
})(); 0`;
