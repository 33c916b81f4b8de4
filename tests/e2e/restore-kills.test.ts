import { expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import { anIntent, idAt, inSight, MINUTE, outSight } from '../support/history';
import { onStage, type Place, type Stage } from './stage';
import { everything } from './tables';

const DAY = 24 * 60 * MINUTE;
const PEOPLE = 30;
// So many that nine tenths of the file hold all customers: what is packed comes out in large pieces.
const POSTS = 20;

onStage(
  'a restore whose page is closed and whose background is killed',
  stage => {
    it('loses nothing, says that it is unfinished, and is whole when it is done again', async () => {
      const { ask, openOwn } = stage();
      const begin = Math.floor(Date.now() / DAY) * DAY - 20 * DAY;
      for (let person = 0; person < PEOPLE; person += 10) {
        const handles = Array.from({ length: 10 }, (_, i) => `restored_${person + i}`);
        await ask('sights.record', {
          sights: handles.flatMap((by, i) => past(by, begin + (person + i) * MINUTE)),
        });
      }
      const { customerId } = await ask<CustomerHistory>('history.read', { handle: 'restored_7' });
      await ask('note.save', { customerId, text: 'Rings back on Fridays' });
      const saving = await openOwn(BACKUP);
      await saving.find('button', 'Save a backup');
      const file = await saving.tab.run<string>(SAVED);
      await saving.tab.close();
      const before = await kept(stage());

      await cutShort(stage(), file);
      await finish(stage(), file, 'Replace what is here…');
      expect(await kept(stage())).toEqual(before);

      const later = inSight({ at: begin + DAY, by: 'restored_7', text: '@AcmeParcels It came, thank you.' });
      await ask('sights.record', { sights: [later] });
      const withLater = await kept(stage());
      const press = anIntent({ pressedAt: begin + 2 * DAY, customer: 'restored_8', inReplyTo: idAt(begin) });
      await cutShort(stage(), file, () => ask('reply.pressed', press));
      // Between the two, the background writes into what is there.
      await ask('sights.record', { sights: [later] });
      await finish(stage(), file, 'Add to what is here…');
      expect(await kept(stage())).toEqual({
        ...withLater,
        replies: [expect.objectContaining({ pressId: press.pressId, state: 'pressed' })],
      });
    });
  },
  // Firefox has no way to kill an event page in the middle of its work.
  { kinds: ['chromium'] },
);

const BACKUP = 'src/pages/index.html#settings/backup';

/** Everything but what the ranking makes of it, which it does in its own time. */
async function kept(stage: Stage) {
  const { learning: _, choices = [], ...rest } = await everything(stage);
  return { ...rest, choices: choices.map(choice => Object.assign({}, choice, { fresh: null })) };
}

/** What was said with one customer: every other post is our answer. */
function past(by: string, begin: number) {
  return Array.from({ length: POSTS }, (_, i) => {
    const at = begin + i * DAY + i * 1000;
    const text = `@${by} We look into it, number ${i}. ^MK`;
    return i % 2 === 1
      ? outSight({ at, customer: by, text, answers: idAt(at - DAY - 1000) })
      : inSight({ at, by, text: `@AcmeParcels Where is parcel ${i} of ${by}?` });
  });
}

/**
 * Begins to restore in the place of what is here, and ends it in the middle, when customers are back and not everything of theirs: the
 * background is killed and the page is closed.
 */
async function cutShort(stage: Stage, file: string, meanwhile?: () => Promise<unknown>): Promise<void> {
  const page = await opened(stage, file, 'Replace what is here…');
  await page.tab.run(HALF);
  await page.click('button', 'Restore');
  await page.until('half of it is there', async () => {
    const [customers] = await page.tab.run<[number, number]>(COUNTS);
    return customers === PEOPLE;
  });
  await expect(stage.ask('history.read', { handle: 'restored_7' })).rejects.toThrow('is being restored');
  await meanwhile?.();
  await stage.browser.stopBackground();
  await page.tab.close();
}

/** Does it again to the end, as the page asks. */
async function finish(stage: Stage, file: string, how: string): Promise<void> {
  const page = await opened(stage, file, how, /was stopped at \d+%/);
  await page.click('button', 'Restore');
  await page.until('it is done', async () =>
    (await page.all('status')).some(({ text }) => text.startsWith('Done')),
  );
  expect(page.tab.errors).toEqual([]);
  await page.tab.close();
}

async function opened({ openOwn }: Stage, file: string, how: string, told = /^/): Promise<Place> {
  const page = await openOwn(BACKUP);
  await page.find('button', 'Save a backup');
  await page.until('it says what was stopped', () =>
    page.tab.run<string>('document.body.innerText').then(text => told.test(text)),
  );
  await page.tab.run(choose(file));
  await page.click('radio', how);
  if (how.startsWith('Replace')) await page.click('checkbox', 'I do not need what is here');
  return page;
}

/** Saves a backup and resolves with it as base64: source for our own page. */
const SAVED = `new Promise(resolve => {
  const make = URL.createObjectURL;
  URL.createObjectURL = file => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.readAsDataURL(file);
    return make.call(URL, file);
  };
  HTMLAnchorElement.prototype.click = () => {};
  [...document.querySelectorAll('button')].find(button => button.textContent === 'Save a backup').click();
})`;

/** How many customers and posts there are: source for our own page. */
const COUNTS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('countersign');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const work = db.transaction(['customers', 'posts']);
    const counts = ['customers', 'posts'].map(name => work.objectStore(name).count());
    work.oncomplete = () => { db.close(); resolve(counts.map(({ result }) => result)); };
    work.onerror = () => reject(work.error);
  };
})`;

/** From now on a file ends after nine tenths of its bytes without an end: source for our own page. */
const HALF = `(() => {
  const stream = Blob.prototype.stream;
  Blob.prototype.stream = function () {
    const bytes = stream.call(this.slice(0, this.size * 0.9)).getReader();
    return new ReadableStream({
      async pull(out) {
        const { done, value } = await bytes.read();
        return done ? new Promise(() => {}) : out.enqueue(value);
      },
    });
  };
})()`;

const choose = (file: string) => `(() => {
  const bytes = Uint8Array.from(atob('${file}'), letter => letter.charCodeAt(0));
  const list = new DataTransfer();
  list.items.add(new File([bytes], 'countersign.backup'));
  const field = document.querySelector('input[type=file]');
  field.files = list.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;
