import { expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import { enterComposer, fillSecret, pressPost, taken } from './gestures';
import { onStage, type Place } from './stage';

const PIN = '2468';

/** Every text that stands in one of our shadow roots, and every name of a control there. */
const OURS = `[...document.querySelectorAll('*')].filter(element => element.shadowRoot).flatMap(({ shadowRoot }) =>
  [...shadowRoot.querySelectorAll('*')].filter(element => !/^(STYLE|SCRIPT)$/.test(element.tagName)).flatMap(element => [
    ...[...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data),
    ...['aria-label', 'title', 'placeholder', 'alt', 'href'].map(name => element.getAttribute(name) ?? ''),
    'value' in element ? String(element.value) : '',
  ])).map(text => text.trim()).filter(Boolean)`;

/** How far the presses of Post came: source for our own page. */
const REPLIES = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('countersign');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('replies').objectStore('replies').getAll();
    reading.onsuccess = () => { opening.result.close(); resolve(reading.result.map(reply => reply.state).join()); };
  };
})`;

/** All that may stand there while it is locked. */
const LOCKED_WORDS = ['Countersign is locked.', 'Unlock', 'Dismiss', 'Customer history'];

onStage('a locked Countersign', stage => {
  it('shows nothing but that on X, posts signed replies all the same, and comes back with the PIN', async () => {
    const { open, openOwn, pathOf, scenes, ask, inside } = stage();
    await ask('lock.remove', { pin: PIN });
    const x = await open(pathOf(scenes.german));
    await x.click('button', 'History of @aylin_koc…');
    await x.find('heading', 'Aylin Koç', { role: 'complementary', name: 'Customer history' });
    await x.find('region', 'Reply drafts');
    const page = await openOwn('src/pages/index.html#settings/lock');
    await page.find('button', 'Set the PIN');
    await fillSecret(page, '#lock-next', PIN);
    await fillSecret(page, '#lock-again', PIN);
    await page.click('button', 'Set the PIN');
    await page.click('button', 'Lock now');
    await page.find('heading', 'Countersign is locked');
    expect(await page.all('navigation')).toEqual([]);
    await page.tab.close();

    await onlyLocked(x);
    await expect(ask('history.read', { handle: 'aylin_koc' })).rejects.toThrow('Countersign is locked.');
    await expect(ask('lock.read', {})).resolves.toMatchObject({ locked: true });

    const reply = await open(pathOf(scenes.german));
    await reply.find('button', 'Unlock');
    await onlyLocked(reply);
    await reply.tab.press("Control+'");
    await reply.find('heading', 'Countersign is locked.');
    await onlyLocked(reply);
    await reply.tab.press('Escape');
    await reply.gone('heading', 'Countersign is locked.');

    await enterComposer(reply);
    await reply.tab.type('Wir schauen nach.');
    await pressPost(reply);
    expect((await taken(reply)).text).toBe('Wir schauen nach. ^JD');
    await reply.until('the reply is kept', async () => /^done(,done)*$/.test(await inside<string>(REPLIES)));

    const settings = await openOwn('src/pages/index.html#settings/lock');
    await unlock(settings, '1357');
    await settings.until('it says that this is not the PIN', async () =>
      (await settings.all('alert')).some(({ text }) => text.startsWith('This is not the PIN.')),
    );
    await unlock(settings, PIN);
    await settings.find('button', 'Lock now');
    await x.find('button', 'History of @aylin_koc…');
    await x.gone('button', 'Unlock');
    await x.until('what was posted while it was locked is in the history', async () =>
      (await ask<CustomerHistory>('history.read', { handle: 'aylin_koc' })).entries.some(
        ({ text }) => text === 'Wir schauen nach. ^JD',
      ),
    );

    await fillSecret(settings, '#lock-pin', PIN);
    await settings.click('button', 'Take the lock away');
    await settings.find('button', 'Set the PIN');
    expect([...x.tab.errors, ...reply.tab.errors]).toEqual([]);
    expect(settings.tab.errors).toEqual([]);
  });

  it('asks again after the browser was started again', async () => {
    const { openOwn, browser, ask } = stage();
    await ask('lock.remove', { pin: PIN });
    await ask('lock.set', { next: PIN, minutes: 60 });
    await expect(ask('lock.read', {})).resolves.toMatchObject({ locked: false });
    await browser.restart();
    const page = await openOwn('src/pages/index.html#settings/lock');
    await page.find('heading', 'Countersign is locked');
    await unlock(page, PIN);
    await page.find('button', 'Lock now');
    await ask('lock.remove', { pin: PIN });
  });
});

/** Waits until nothing else stands in our shadow roots. */
function onlyLocked(x: Place) {
  let seen: string[] = [];
  return x
    .until('nothing but locked', async () => {
      seen = await x.tab.run<string[]>(OURS);
      return seen.includes('Unlock') && seen.every(text => LOCKED_WORDS.includes(text));
    })
    .catch(() => expect([...new Set(seen)]).toEqual(LOCKED_WORDS));
}

async function unlock(page: Place, pin: string) {
  await fillSecret(page, '#unlock-pin', pin);
  await page.click('button', 'Unlock');
}
