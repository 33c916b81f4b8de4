import { expect, it } from 'vitest';
import { GUARD_IDS } from '../../src/core/guards/finding';
import { NO_RULES } from '../../src/core/guards/rules';
import { pause } from '../support/browser/screen';
import { enterComposer } from './gestures';
import { EDITOR, JO, onStage, type Place } from './stage';

/** What one reply has come to. */
interface Standing {
  text: string;
  /** What X received of it, also in vain. */
  received: string[];
  /** How often it stands on X. */
  posts: number;
  held: boolean;
  /** We said that it was not looked at. */
  unchecked: boolean;
  /** Every word of it is with X or in the composer. */
  whole: boolean;
  /** What was typed so long after the post that it is none of our business. */
  late: string;
}

type Kind = 'plain' | 'stopped' | 'asked' | 'failing' | 'torn';

/** Once in so many presses each of the others. */
const WORDS: Readonly<Record<Kind, string>> = {
  plain: 'found it, we send it once more',
  stopped: '[name]: found it, we send it on',
  asked: 'what is your e-mail? We look',
  failing: 'X says no first, but not later',
  torn: 'X is built anew at the press',
};
const KINDS: readonly Kind[] = [...Array<Kind>(16).fill('plain'), 'stopped', 'stopped', 'asked', 'failing'];
/** With those of whom X itself may lose the text. */
const ALL_KINDS: readonly Kind[] = [...KINDS, 'torn'];
/** Which guards are asked: replies that are all alike would be asked about for just that. */
const LEVELS = {
  ...Object.fromEntries(GUARD_IDS.map(id => [id, 'off'])),
  unfilled: 'stop',
  'private-asked': 'ask',
};

/** A press, and what came of it. */
interface Told {
  nr: number;
  what: Kind;
  words: string;
  now: Standing;
  /** It took more than one press. */
  again: boolean;
}

onStage('presses at random moments', stage => {
  async function begin(): Promise<Place> {
    const { ask, open, pathOf, scenes } = stage();
    const guards = { ...NO_RULES, levels: LEVELS };
    await ask('brand.change', { handle: JO.brands[0]?.handle, changes: { guards } });
    const place = await open(pathOf(scenes.sameQuestionFirst), { latency: 10 });
    await enterComposer(place);
    await place.tab.run(EYES);
    return place;
  }

  it('by hand lose no text, post nothing twice and nothing unsigned', async () => {
    const place = await begin();
    const told: Told[] = [];
    const presses = stage().kind === 'chromium' ? 40 : 16;
    const first = freshNumber();
    for (let nr = first; nr < first + presses; nr += 1) {
      // Every second one is typed on after the press: a plain one, so that some of it must be left in the composer.
      const typesOn = nr % 2 === 0;
      const what = typesOn ? 'plain' : pick(KINDS);
      const words = `Nr ${nr} ${WORDS[what]}`;
      const cut = typesOn ? 10 + Math.floor(Math.random() * (words.length - 10)) : words.length;
      await place.tab.run(`presses.begin('${what === 'failing' ? 'fails' : 'works'}')`);
      await place.tab.type(words.slice(0, cut));
      if (Math.random() < 0.3) await pause(Math.random() * 200);
      await press(place, nr % 3 === 0, words.slice(cut));
      let now = await settled(place, nr, words);
      const again = now.posts === 0;
      if (again && what !== 'stopped') now = await pressOn(place, nr, words);
      told.push({ nr, what, words, now, again });
      if (now.text !== '') await place.tab.run('presses.empty()');
    }
    const left = told.filter(({ now }) => now.posts > 0 && now.text !== '');
    expect(left.length).toBeGreaterThan(0);
    await judge(place, told);
  }, 240_000);

  it('while X draws anew and the worker dies lose no text, post nothing twice and nothing unsigned', async () => {
    const { kind, browser } = stage();
    const place = await begin();
    const presses = kind === 'chromium' ? 260 : 45;
    const over = new AbortController();
    const run = place.tab
      .run<Told[]>(
        `presses.run(${freshNumber()}, ${presses}, ${JSON.stringify(WORDS)}, ${JSON.stringify(ALL_KINDS)})`,
      )
      .finally(() => over.abort());
    let kills = 0;
    // Firefox has no way to kill an event page in the middle of its work.
    const until = kind === 'chromium' ? over.signal : AbortSignal.abort();
    while (!until.aborted) {
      await browser.stopBackground();
      kills += 1;
      await pause(4_000 + Math.random() * 4_000);
    }
    const told = await run;
    expect(told).toHaveLength(presses);
    expect(told.filter(({ again }) => again).length).toBeGreaterThan(presses * 0.03);
    if (kind === 'chromium') expect(kills).toBeGreaterThan(1);
    await judge(place, told);
  }, 240_000);
});

async function judge(place: Place, told: readonly Told[]): Promise<void> {
  for (const one of told) {
    const { what, now } = one;
    if (what !== 'torn') expect(now.whole, JSON.stringify(one)).toBe(true);
    // What is stopped goes out only where nobody could look, and then we say so.
    if (what === 'stopped' && !now.unchecked) expect(now.posts, JSON.stringify(one)).toBe(0);
    const mayStay = what === 'stopped' || what === 'torn';
    expect(now.posts, JSON.stringify(one)).toBe(mayStay ? Math.min(now.posts, 1) : 1);
    const signed = now.received.every(text => /^[^^]* \^JD$/.test(text));
    expect(signed, JSON.stringify(one)).toBe(true);
  }
  expect(told.filter(({ now }) => now.posts > 0).length).toBeGreaterThan(told.length * 0.7);
  const posts = await place.tab.run<string[]>(`practice.posts().map(post => post.text)`);
  const numbered = posts.flatMap(text => /^Nr \d+/.exec(text) ?? []);
  expect(new Set(numbered).size).toBe(numbered.length);
}

function settled(place: Place, nr: number, words: string): Promise<Standing> {
  return place.tab.run<Standing>(`presses.settled(${nr}, ${JSON.stringify(words)})`);
}

/** Presses until the reply is out, as its agent would: once more where X or we asked for it. */
async function pressOn(place: Place, nr: number, words: string): Promise<Standing> {
  let now = await settled(place, nr, words);
  for (let time = 0; time < 4 && now.posts === 0; time += 1) {
    await pause(650);
    await place.tab.run(`presses.begin('works')`);
    await place.tab.press('Control+Enter');
    now = await settled(place, nr, words);
  }
  return now;
}

/** Presses, and types on at once. */
async function press(place: Place, byMouse: boolean, more: string): Promise<void> {
  const spot = byMouse ? await place.tab.run<{ x: number; y: number } | null>('presses.button()') : null;
  if (!spot) return place.tab.pressAndType(pick(['Control+Enter', 'Meta+Enter']), more);
  await place.tab.mouse.click(spot.x, spot.y);
  await place.tab.type(more);
}

/** Where a test is tried again, nothing of the last try is taken for a doubled post: it stands on X still. */
function freshNumber(): number {
  return 1_000 * (1 + Math.floor(Math.random() * 9_000));
}

function pick<T>(all: readonly T[]): T {
  return all[Math.floor(Math.random() * all.length)] as T;
}

// Runs in the page: a question that crosses to it costs more than the press.
const EYES = `
globalThis.presses = (() => {
  const editor = () => ${EDITOR};
  const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
  const roots = () => [...document.querySelectorAll('body > div')].flatMap(one => one.shadowRoot ?? []);
  const isHeld = () => roots().some(root => root.querySelector('.held'));
  const isUnchecked = () => roots().some(root => /Not checked/.test(root.textContent));
  const written = () => [...(editor()?.querySelectorAll('[data-block="true"]') ?? [])].map(block => block.textContent).join('\\n');
  // Who types on has typed the next letter by then; who has seen that the post is out begins later.
  const NEXT_LETTER = 400;
  let emptiedAt = 0;
  let late = '';
  let wasEmpty = true;
  new MutationObserver(() => {
    const empty = written() === '';
    if (empty && !wasEmpty) {
      emptiedAt = performance.now();
      // Later than those who hold keys: hears what they leave to X.
      window.addEventListener('keydown', stray, true);
    }
    wasEmpty = empty;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  // A letter that is meant for no field would be a shortcut.
  function stray(event) {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.target.isContentEditable || event.target.shadowRoot) return;
    if (performance.now() - emptiedAt > NEXT_LETTER) late += event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  function look(nr, words) {
    const text = written();
    const starts = post => post.text.startsWith('Nr ' + nr + ' ');
    const received = practice.presses.filter(starts).map(press => press.text);
    const posts = practice.posts().filter(starts).length;
    const sent = (received.at(-1) ?? '').replace(/ \\^JD$/, '');
    // A blank before the initials stays with neither half.
    const whole = posts > 0 ? [sent, sent + ' '].some(first => first + text + late === words) : text.replace(/ \\^JD$/, '') === words;
    return { text, received, posts, whole, held: isHeld(), unchecked: isUnchecked(), late };
  }
  function press() {
    const button = document.querySelector('[data-testid="tweetButtonInline"]');
    const chord = { key: 'Enter', bubbles: true, cancelable: true, ...(Math.random() < 0.5 ? { ctrlKey: true } : { metaKey: true }) };
    if (Math.random() < 0.5) button?.click();
    else editor()?.dispatchEvent(new KeyboardEvent('keydown', chord));
  }
  async function write(words) {
    const cut = Math.floor(Math.random() * words.length);
    for (const part of [words.slice(0, cut), words.slice(cut)]) {
      const clipboardData = new DataTransfer();
      const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
      paste.clipboardData.setData('text/plain', part);
      if (part !== '') editor().dispatchEvent(paste);
      await pause(Math.random() * 30);
    }
    // X draws what was written a moment later.
    for (let time = 0; time < 50 && look(0, '').text !== words; time += 1) await pause(10);
  }
  return {
    begin(sending) {
      practice.set({ sending });
      late = '';
      window.removeEventListener('keydown', stray, true);
      if (editor() !== document.activeElement) editor().focus();
    },
    /** X draws itself anew, or has news. */
    disturb(nr, chance) {
      if (chance < 0.2) practice.set({ fontSize: chance < 0.1 ? 14 : 15 });
      else if (chance < 0.4) practice.addPost({
        id: String((BigInt(Date.now() - 1288834974657) << 22n) + BigInt(nr)), author: 'museum_small',
        at: Date.now(), lang: 'en', text: 'A chair, and a table ' + nr,
      });
    },
    /** X takes itself down and builds itself anew. */
    async buildAnew() {
      practice.rerender();
      for (let time = 0; time < 100 && !editor(); time += 1) await pause(20);
    },
    /** Waits until the press has come to something and every word is somewhere, and stays there; what it is then, else what is missing. */
    async settled(nr, words) {
      const end = performance.now() + 8_000;
      let same = 0;
      let now = look(nr, words);
      while (performance.now() < end) {
        now = look(nr, words);
        same = now.whole ? same + 1 : 0;
        // Without a sign of the press it may still be on its way.
        if (same > (now.posts > 0 || now.held ? 2 : 25)) return now;
        await pause(20);
      }
      return now;
    },
    /** As the agent would by select all and delete. */
    async empty() {
      for (let time = 0; time < 20 && look(0, '').text !== ''; time += 1) {
        editor().focus();
        getSelection().selectAllChildren(editor().querySelector('[data-contents]'));
        await pause(120);
        editor().dispatchEvent(new ClipboardEvent('cut', { bubbles: true, cancelable: true }));
        await pause(30);
      }
    },
    /** Presses at random moments, faster than hands can. */
    async run(first, count, sentences, kinds) {
      const told = [];
      for (let nr = first; nr < first + count; nr += 1) {
        const what = kinds[Math.floor(Math.random() * kinds.length)];
        const words = 'Nr ' + nr + ' ' + sentences[what];
        this.begin(what === 'failing' ? 'fails' : 'works');
        await write(words);
        if (Math.random() < 0.3) await pause(Math.random() * 200);
        this.disturb(nr, Math.random());
        press();
        if (what === 'torn') {
          await pause(Math.random() * 150);
          await this.buildAnew();
        }
        // An impatient hand.
        const impatient = Math.random() < 0.2 ? pause(Math.random() * 400).then(press) : null;
        // Its second press is over before the next reply is begun.
        await impatient;
        let now = what === 'torn' ? await pause(1_000).then(() => look(nr, words)) : await this.settled(nr, words);
        const again = now.posts === 0;
        for (let time = 0; again && what !== 'stopped' && what !== 'torn' && time < 4 && now.posts === 0; time += 1) {
          await pause(650);
          this.begin('works');
          press();
          now = await this.settled(nr, words);
        }
        told.push({ nr, what, words, now, again });
        if (now.text !== '') await this.empty();
      }
      return told;
    },
    button() {
      const button = document.querySelector('[data-testid="tweetButtonInline"]');
      if (!button) return null;
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
  };
})();0`;
