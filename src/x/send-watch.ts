import type { Press } from './page';
import type { OwnComposer } from './composer';
import { type OnError, safely } from './hub';

interface SendWatchDeps {
  window: Window & typeof globalThis;
  onError: OnError;
  /** The composer that a pressed element belongs to. */
  composerOf(element: Element): OwnComposer | null;
  /** All open composers. */
  open(): readonly OwnComposer[];
  /** Hears of every press before the listeners do. */
  onHeard(press: Press): void;
}

/** A press on its way. */
interface Hold {
  at: number;
  live: boolean;
  /** The text that was let through; null before. */
  passed: string | null;
}

// Two presses within this time are one press of an impatient hand, in ms. X itself goes deaf while it sends.
const SAME_PRESS = 500;
// How long the button may stay off after the text was changed, before a release is given up, in ms.
const LONGEST_RELEASE = 2000;

/**
 * Hears the agent's presses before X does. A press is held while a listener asks for it and none of them throws: then X
 * has not heard of it until `release`. Whatever fails here lets the press through.
 */
export function createSendWatch(
  { window, onError, composerOf, open, onHeard }: SendWatchDeps,
  signal: AbortSignal,
) {
  const listeners = new Set<(press: Press) => boolean>();
  const passing = new WeakSet<Element>();
  const held = new WeakMap<Element, Hold>();

  function onClick(event: Event) {
    const target = event.target as Element | null;
    if (listeners.size === 0 || typeof target?.closest !== 'function') return;
    if ([...pathTo(target)].some(element => passing.has(element))) return;
    const composer = mayBeButton(target) ? composerOf(target) : null;
    const button = composer?.sendButton();
    if (!composer || !button?.contains(target) || waits(event, composer, target, 'button')) return;
    if (isEnabled(button) && hear(composer, 'button')) stop(event);
  }

  function onKey(event: KeyboardEvent) {
    if (
      listeners.size === 0 ||
      event.key !== 'Enter' ||
      !(event.ctrlKey || event.metaKey) ||
      event.isComposing
    )
      return;
    const target = event.target as Element | null;
    if (typeof target?.closest !== 'function') return;
    // X may have taken the focus from the editor that is typed into.
    if (open().some(composer => waits(event, composer, target, 'keys'))) return;
    const composer = composerOf(target);
    const button = composer?.editor.contains(target) ? composer.sendButton() : null;
    if (composer && button && isEnabled(button) && hear(composer, 'keys', event.repeat)) stop(event);
  }

  // What was typed before a press may not stand in the editor yet. The button may be off until it does.
  function waits(event: Event, composer: OwnComposer, target: Element, via: Press['via']): boolean {
    const waiting = composer.afterTyped(target, () =>
      untilOn(() => {
        const button = composer.sendButton();
        if (!composer.editor.isConnected || !button) return false;
        if (!isEnabled(button)) return null;
        if (!hear(composer, via)) pass(button);
        return true;
      }),
    );
    if (waiting) stop(event);
    return waiting;
  }

  // False when X is to hear of it now.
  function hear(composer: OwnComposer, via: Press['via'], repeated = false): boolean {
    const earlier = held.get(composer.editor);
    const now = window.performance.now();
    // Once X took the text, what stands there is another reply, however soon.
    const passed = earlier?.passed ?? null;
    const another = passed !== null && passed !== composer.text();
    if (earlier?.live && !another && (now - earlier.at < SAME_PRESS || repeated)) return true;
    if (earlier) earlier.live = false;
    const hold: Hold = { at: now, live: true, passed: null };
    const press: Press = {
      composer,
      via,
      possible: () => safely(onError, () => canSend(composer), true),
      release: () => release(composer, hold),
      cancel: () => void (hold.live = false),
    };
    safely(onError, () => onHeard(press));
    const wanted = safely(
      onError,
      () => [...listeners].map(listener => listener(press)).includes(true),
      false,
    );
    if (wanted) held.set(composer.editor, hold);
    else hold.live = false;
    return wanted;
  }

  const released = new WeakSet<object>();
  function release(composer: OwnComposer, hold: Hold): Promise<boolean> {
    if (released.has(hold) || !hold.live) return Promise.resolve(false);
    released.add(hold);
    const meant = composer.text();
    return untilOn(() => passIfOn(composer, hold, meant));
  }

  /** Tries until the answer is not null, at most {@link LONGEST_RELEASE}. False when nothing came of it. */
  function untilOn(tried: () => boolean | null): Promise<boolean> {
    const end = window.performance.now() + LONGEST_RELEASE;
    return new Promise(resolve => {
      // Signing changes the text, and X switches its button off and on while it counts.
      const later = () => void window.setTimeout(attempt, 16);
      const attempt = () => {
        const done = safely(onError, tried, false);
        if (done === null && window.performance.now() < end) later();
        else resolve(done === true);
      };
      attempt();
    });
  }

  // Null while the button is off; false when there is nothing to press any more. Where X took the text meanwhile, by an earlier press,
  // this one must not wait for the first letter of the next reply.
  function passIfOn(composer: OwnComposer, hold: Hold, meant: string): boolean | null {
    const button = composer.sendButton();
    if (!hold.live || !composer.editor.isConnected || !button || composer.text() !== meant) return false;
    if (!isEnabled(button)) return null;
    hold.passed = composer.text();
    pass(button);
    return true;
  }

  function pass(button: HTMLElement) {
    passing.add(button);
    try {
      button.click();
    } finally {
      passing.delete(button);
    }
  }

  window.addEventListener('click', event => safely(onError, () => onClick(event)), { capture: true, signal });
  window.addEventListener('keydown', event => safely(onError, () => onKey(event)), { capture: true, signal });

  return {
    /** Adds a listener until its signal aborts. */
    add(listener: (press: Press) => boolean, until: AbortSignal) {
      if (until.aborted) return;
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

/** False for a button that X switched off: pressing it is no press. */
export function isEnabled(button: Element): boolean {
  return !button.hasAttribute('disabled') && button.getAttribute('aria-disabled') !== 'true';
}

function stop(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function canSend(composer: OwnComposer): boolean {
  const button = composer.sendButton();
  return button === null || isEnabled(button);
}

// Most clicks are none of ours: looking for a composer is for those on buttons.
function mayBeButton(target: Element): boolean {
  return target.closest('button, [role="button"], [data-testid^="tweetButton"]') !== null;
}

function* pathTo(target: Element): Iterable<Element> {
  for (let element: Element | null = target; element; element = element.parentElement) yield element;
}
