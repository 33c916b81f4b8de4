/*
Walks through the practice X in Chromium and says what does not behave like X:
  npx tsx tests/x-page/check/walk.ts
*/
import assert from 'node:assert/strict';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { buildPracticeX } from '../../support/build-practice-x';
import { createPracticeX } from '../../support/practice-x';
import type { PracticeSettings } from '../data';
import { checkWorld, middleOf } from './fixture';

const data = checkWorld(Date.now(), 1200);
const middle = `/mira_o/status/${middleOf(data)}`;
const id = (name: string) => `[data-testid="${name}"]`;

await buildPracticeX();
const browser = await chromium.launch({
  executablePath: process.env['COUNTERSIGN_CHROME'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const failures: string[] = [];
const only = process.argv[2];

await step('types, sends with Ctrl+Enter, and the post appears in the thread with a toast', async open => {
  const page = await open(middle);
  const editor = page.locator(`${id('inline_reply_offscreen')} ${id('tweetTextarea_0')}`);
  assert.equal(await page.locator(`${id('inline_reply_offscreen')} ${id('toolBar')}`).count(), 0);
  assert.equal(await page.locator(id('tweetButtonInline')).getAttribute('aria-disabled'), 'true');
  await editor.click();
  await page.keyboard.type('Hello Mira');
  await page.keyboard.press('Enter');
  await page.keyboard.type('second line');
  assert.equal(await textOf(page), 'Hello Mira\nsecond line');
  assert.equal(await page.locator(id('tweetButtonInline')).isEnabled(), true);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await page.locator(`${id('toast')} a`).waitFor();
  assert.equal(await textOf(page), '');
  await page.locator(id('tweetText'), { hasText: 'Hello Mira' }).waitFor();
  assert.equal(await page.evaluate(() => window.practice.presses.length), 1);
  await page.reload();
  await page.locator(id('tweetText'), { hasText: 'Hello Mira' }).waitFor();
});

await step('takes a paste from the page world as one block a line and one undo step', async open => {
  const page = await open(`/compose/post?in_reply_to=${data.posts[0]?.id ?? ''}`);
  await page.locator(`[role="dialog"] ${id('tweetTextarea_0')}`).waitFor();
  await page.waitForTimeout(100);
  await page.keyboard.type('Hi ');
  await paste(page, 'one\n\nthree @northline');
  await page.waitForTimeout(50);
  assert.equal(await textOf(page), 'Hi one\n\nthree @northline');
  await page.keyboard.type(' end');
  assert.equal(await textOf(page), 'Hi one\n\nthree @northline end');
  await paste(page, ' ^JD');
  assert.equal(await textOf(page), 'Hi one\n\nthree @northline end ^JD');
  await page.keyboard.press('Control+z');
  assert.equal(await textOf(page), 'Hi one\n\nthree @northline end');
  await page.locator(`[role="dialog"] ${id('tweetButton')}`).click();
  await page.locator(id('toast')).waitFor();
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  const received = await page.evaluate(() => window.practice.presses[0]);
  assert.equal(received?.inReplyTo, data.posts[0]?.id);
});

await step('pulls the focus back into the dialog', async open => {
  const page = await open('/compose/post');
  await page.locator(`[role="dialog"] ${id('tweetTextarea_0')}`).waitFor();
  await page.waitForTimeout(100);
  const inside = await page.evaluate(() => {
    const outside = document.createElement('input');
    document.documentElement.append(outside);
    outside.focus();
    return document.querySelector('[role="dialog"]')?.contains(document.activeElement);
  });
  assert.equal(inside, true);
});

await step('keeps the text when sending fails, is doubled or silent', async open => {
  const page = await open(middle, { sending: 'fails' });
  await page.locator(id('tweetTextarea_0')).click();
  await page.keyboard.type('Sorry');
  await page.locator(id('tweetButtonInline')).click();
  await page.locator(id('toast'), { hasText: 'Something went wrong' }).waitFor();
  assert.equal(await textOf(page), 'Sorry');
  await page.evaluate(() => window.practice.set({ sending: 'duplicate' }));
  await page.locator(id('tweetButtonInline')).click();
  await page.locator(id('toast'), { hasText: 'Whoops' }).waitFor();
  await page.evaluate(() => window.practice.set({ sending: 'silent' }));
  await page.locator(id('tweetButtonInline')).click();
  await page.waitForTimeout(300);
  assert.equal(await page.locator(id('tweetButtonInline')).isEnabled(), true);
  assert.equal(await textOf(page), 'Sorry');
});

await step('goes on sending until it is let go', async open => {
  const page = await open(middle, { sending: 'held' });
  await page.locator(id('tweetTextarea_0')).click();
  await page.keyboard.type('Sorry');
  await page.locator(id('tweetButtonInline')).click();
  await page.waitForTimeout(300);
  assert.equal(await page.locator(id('tweetButtonInline')).isEnabled(), false);
  assert.equal(await textOf(page), 'Sorry');
  await page.evaluate(() => window.practice.set({ sending: 'works' }));
  await page.locator(id('toast')).waitFor();
  assert.equal(await textOf(page), '');
});

await step('shows ancestors above a focal post that stays in place', async open => {
  const page = await open(middle, { latency: 3000 });
  const focal = page.locator('article[tabindex="-1"][data-testid="tweet"]');
  await focal.waitFor();
  const before = await focal.boundingBox();
  await page.locator(id('tweetTextarea_0')).click();
  await page.keyboard.type('Typed early');
  await page.locator(id('tweetText'), { hasText: 'third time this month' }).waitFor({ state: 'attached' });
  await page.waitForTimeout(300);
  const after = await focal.boundingBox();
  assert.ok(Math.abs((before?.y ?? 0) - (after?.y ?? 9999)) < 4, `${before?.y} became ${after?.y}`);
  const line = await focal.evaluate(article => {
    let element: Element | null = article;
    for (let level = 0; level < 6; level++) element = element?.firstElementChild ?? null;
    return element && getComputedStyle(element).width;
  });
  assert.equal(line, '2px');
  assert.equal(await textOf(page), 'Typed early');
  const next = await focal.evaluate(article => (article.nextElementSibling as HTMLElement).dataset['testid']);
  assert.equal(next, 'inline_reply_offscreen');
});

await step('opens the reply dialog from a row, and goes back where the list was', async open => {
  const page = await open('/home');
  await page.mouse.move(600, 500);
  for (let turn = 0; turn < 8; turn++) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(60);
  }
  await page
    .locator(`article ${id('reply')}`)
    .nth(3)
    .click();
  await page.locator(`[role="dialog"] article`).waitFor();
  const y = await page.evaluate(() => scrollY);
  assert.ok(y > 3000, String(y));
  assert.equal(new URL(page.url()).pathname, '/compose/post');
  await page.keyboard.press('Escape');
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => scrollY), y);
  await page.evaluate(path => window.practice.go(path), middle);
  await page.locator(id('inline_reply_offscreen')).waitFor();
  await page.goBack();
  await page.locator(id('inline_reply_offscreen')).waitFor({ state: 'detached' });
  await page.locator('article').first().waitFor();
  await page.waitForTimeout(100);
  assert.equal(await page.evaluate(() => scrollY), y);
});

await step('keeps few rows of a long list and moves rows below one that grew', async open => {
  const page = await open('/home');
  await page.locator('article').first().waitFor();
  const cells = page.locator(id('cellInnerDiv'));
  const counts: number[] = [];
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(30);
    counts.push(await cells.count());
  }
  console.log(`  rows at once: ${Math.min(...counts)} to ${Math.max(...counts)}`);
  assert.ok(Math.max(...counts) < 45);
  await page.waitForTimeout(300);
  const gaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-testid="cellInnerDiv"]')]
      .map(cell => cell.getBoundingClientRect())
      .sort((a, b) => a.top - b.top);
    return boxes.slice(1).map((box, index) => Math.abs(box.top - (boxes[index]?.bottom ?? 0)));
  });
  assert.ok(Math.max(...gaps) < 1, String(Math.max(...gaps)));
  const moved = await page.evaluate(async () => {
    const list = [...document.querySelectorAll<HTMLElement>('[data-testid="cellInnerDiv"]')];
    const before = list.at(-1)?.style.transform;
    const grown = list.at(-3)?.firstElementChild;
    if (grown instanceof HTMLElement) grown.style.paddingBottom = '50px';
    await new Promise(resolve => setTimeout(resolve, 200));
    return before !== list.at(-1)?.style.transform;
  });
  assert.equal(moved, true);
});

await step('fires single keys on the page and none in the editor', async open => {
  const page = await open('/home');
  await page.locator('article').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('l');
  await page.locator(id('unlike')).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.waitForURL('**/notifications');
  await page.keyboard.press('n');
  await page.locator(`[role="dialog"] ${id('tweetTextarea_0')}`).waitFor();
  await page.waitForTimeout(100);
  await page.keyboard.type('nnjjkk');
  assert.deepEqual(await page.evaluate(() => window.practice.shortcuts), ['j', 'l', 'g-n', 'n']);
});

await step('completes a name from the popup in the layers', async open => {
  const page = await open('/compose/post');
  await page.locator(`[role="dialog"] ${id('tweetTextarea_0')}`).waitFor();
  await page.waitForTimeout(100);
  await page.keyboard.type('Hello @mi');
  await page.locator('#layers [id^="typeaheadDropdown-"]').waitFor();
  await page.keyboard.press('Enter');
  assert.equal(await textOf(page), 'Hello @mira_o ');
});

await step('chooses the sender in the dialog, and the account of the page with a reload', async open => {
  const page = await open('/compose/post');
  await page.locator(`[role="dialog"] ${id('UserAvatar-Container-northline')}`).click();
  await page.locator('[role="menuitem"]').nth(1).click();
  await page.locator(`[role="dialog"] ${id('UserAvatar-Container-northline_help')}`).waitFor();
  await page.goto('https://x.com/home');
  await page.locator(id('SideNav_AccountSwitcher_Button')).click();
  await page.locator('[role="menuitem"]').nth(1).click();
  await page.locator(`${id('AppTabBar_Profile_Link')}[href="/northline_help"]`).waitFor();
});

await step('renames and drops test ids, changes the editor, and re-renders while open', async open => {
  const page = await open(middle, {
    droppedTestIds: ['User-Name'],
    renamedTestIds: { tweetText: 'postText' },
  });
  await page.locator(id('postText')).first().waitFor();
  assert.equal(await page.locator(id('User-Name')).count(), 0);
  await page.evaluate(() => window.practice.set({ droppedTestIds: [], renamedTestIds: {} }));
  await page
    .locator(`main ${id('User-Name')}`)
    .first()
    .waitFor();
  const kept = await page.evaluate(() => {
    const before = document.querySelector('#layers');
    window.practice.rerender();
    return new Promise(resolve => setTimeout(() => resolve(before?.isConnected), 100));
  });
  assert.equal(kept, false);
  await page.evaluate(() => window.practice.set({ editor: 'unknown' }));
  await page.locator('[contenteditable="plaintext-only"]').click();
  await page.keyboard.type('typed');
  await paste(page, ' pasted');
  assert.equal(await page.locator('[contenteditable="plaintext-only"]').textContent(), 'typed');
  await page.evaluate(() => window.practice.set({ editor: 'textarea' }));
  await page.locator(`${id('tweetTextarea_0')} textarea`).click();
  await page.keyboard.type('plain');
  await page.keyboard.press('Control+Enter');
  await page.locator(id('toast')).waitFor();
});

await step('counts by weight and stops at the limit', async open => {
  const page = await open('/compose/post', { maxLength: 10 });
  await page.locator(`[role="dialog"] ${id('tweetTextarea_0')}`).waitFor();
  await page.waitForTimeout(100);
  await page.keyboard.type('荷物が届');
  assert.equal(await page.locator(`[role="dialog"] ${id('tweetButton')}`).isEnabled(), true);
  await page.keyboard.type('きません');
  assert.equal(await page.locator(`[role="dialog"] ${id('tweetButton')}`).isEnabled(), false);
});

await step('lets a post arrive in an open thread, and a photo open with its own conversation', async open => {
  const page = await open(middle);
  await page.locator(id('tweetText'), { hasText: 'third time this month' }).waitFor({ state: 'attached' });
  await page.evaluate(inReplyTo => {
    window.practice.addPost({
      id: '9999999999999999999',
      author: 'mira_o',
      at: Date.now() - 86_400_000,
      lang: 'en',
      text: 'Just arrived',
      inReplyTo,
    });
  }, middleOf(data));
  await page.locator(id('tweetText'), { hasText: 'Just arrived' }).waitFor();
  await page.locator(`main article[tabindex="-1"] a[href$="/photo/1"]`).click();
  const side = page.locator('#layers section');
  await side.locator(id('tweetButton')).waitFor();
  await side.locator(id('tweetTextarea_0')).click();
  await page.keyboard.type('From the photo');
  await side.locator(id('tweetButton')).click();
  await page.locator(id('toast')).waitFor();
  await page.goBack();
  await side.waitFor({ state: 'detached' });
});

await step('posts several at once, and a quote with the quoted post below the editor', async open => {
  const page = await open('/compose/post');
  await page.locator(`[role="dialog"] ${id('tweetTextarea_0')}`).waitFor();
  await page.waitForTimeout(100);
  await page.keyboard.type('One');
  await page.locator(`[role="dialog"] ${id('addButton')}`).click();
  await page.locator(`[role="dialog"] ${id('tweetTextarea_1')}`).click();
  await page.keyboard.type('Two');
  await page.keyboard.press('Control+Enter');
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  const [second, first] = await page.evaluate(() => window.practice.posts().slice(0, 2));
  assert.deepEqual([first?.text, second?.text, second?.inReplyTo], ['One', 'Two', first?.id]);
  await page
    .locator(`main ${id('retweet')}`)
    .nth(2)
    .click();
  await page.locator('[role="menuitem"]').nth(1).click();
  await page.locator(`[role="dialog"] ${id('attachments')} [role="link"]`).waitFor();
  assert.equal(await page.locator('[role="dialog"] article').count(), 0);
});

await step('hides nothing behind "Show more replies" for ever', async open => {
  const page = await open(middle);
  await page.locator('main button', { hasText: 'Show more replies' }).click();
  await page.locator(id('tweetText'), { hasText: 'Me too, number 11' }).waitFor({ state: 'attached' });
});

await step('shows the login wall to those who are not signed in', async open => {
  const page = await open('/home', { account: null });
  await page.locator(id('loginButton')).waitFor();
  assert.equal(new URL(page.url()).pathname, '/i/flow/login');
  assert.equal(await page.locator(id('AppTabBar_Profile_Link')).count(), 0);
});

await step('tells the number of an account on its page, and in lists of people', async open => {
  const page = await open('/mira_o');
  await page
    .locator(`main ${id('201-follow')}`)
    .first()
    .waitFor();
  const schema = page.locator(`head script${id('UserProfileSchema-test')}`);
  await schema.waitFor({ state: 'attached' });
  assert.equal(JSON.parse((await schema.textContent()) ?? '{}').mainEntity.identifier, '201');
  await page.evaluate(() => window.practice.go('/mira_o/followers'));
  await page.locator(`main ${id('UserCell')} ${id('202-follow')}`).waitFor();
});

await step('writes in Chat with a plain field', async open => {
  const page = await open('/i/chat/101-201');
  await page.locator(id('dm-composer-textarea')).fill('Hello there');
  await page.locator(id('dm-composer-send-button')).click();
  await page.locator('[data-testid^="message-text-"]', { hasText: 'Hello there' }).waitFor();
  await page.waitForTimeout(100);
  assert.equal(await page.title(), '');
});

await browser.close();
console.log(failures.length === 0 ? 'all as on X' : `not as on X: ${failures.join('; ')}`);
process.exitCode = failures.length === 0 ? 0 : 1;

type Open = (path: string, settings?: Partial<PracticeSettings>) => Promise<Page>;

async function step(name: string, walk: (open: Open) => Promise<void>): Promise<void> {
  if (only && !name.includes(only)) return;
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 } });
  const errors: string[] = [];
  context.setDefaultTimeout(5000);
  try {
    await walk(async (path, settings) => {
      await serve(context, settings);
      const page = await context.newPage();
      page.on('pageerror', error => errors.push(error.message));
      page.on('console', message => message.type() === 'error' && errors.push(message.text()));
      await page.goto(`https://x.com${path}`);
      await page.locator('main').waitFor();
      return page;
    });
    assert.deepEqual(errors, []);
    console.log(`ok ${name}`);
  } catch (error) {
    failures.push(name);
    console.log(`NOT ${name}\n`, error instanceof Error ? error.message : error, errors);
  }
  await context.close();
}

async function serve(context: BrowserContext, settings?: Partial<PracticeSettings>) {
  const practice = createPracticeX({ data, ...(settings ? { settings } : {}) });
  await context.route('**/*', route => {
    const answer = practice.answer(route.request().url());
    return answer ? route.fulfill(answer) : route.abort();
  });
}

async function textOf(page: Page): Promise<string> {
  await page.waitForTimeout(60);
  return page.evaluate(() => {
    const inDialog = document.querySelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
    const editor = inDialog ?? document.querySelector('[data-testid="tweetTextarea_0"]');
    return [...(editor?.querySelectorAll('[data-block="true"]') ?? [])]
      .map(block => block.textContent)
      .join('\n');
  });
}

async function paste(page: Page, text: string) {
  await page.evaluate(pasted => {
    const event = new ClipboardEvent('paste', {
      bubbles: true,
      cancelable: true,
      clipboardData: new DataTransfer(),
    });
    event.clipboardData?.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(event);
  }, text);
}
