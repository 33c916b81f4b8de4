import { beforeEach, describe, expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import type { DueFollowUp, FollowUp } from '../../src/core/follow-up';
import type { BrowserKind } from '../support/browser/driver';
import { MINUTE, outSight } from '../support/history';
import { copyOfBuild } from './copy-of-build';
import { enterComposer, pressPost, taken } from './gestures';
import { onStage, type Stage } from './stage';
import { putRow, rowsOf } from './tables';

const DAY = 24 * 60 * MINUTE;

// No driver can answer Chromium's question for an optional permission: the same build with it given.
const extension = (kind: BrowserKind) =>
  kind === 'firefox'
    ? 'e2e-firefox'
    : copyOfBuild(kind, 'notifying', manifest => {
        manifest.permissions.push(...(manifest.optional_permissions ?? []));
        delete manifest.optional_permissions;
      });

onStage(
  'follow-ups',
  stage => {
    beforeEach(async () => {
      const own = await ownTab(stage());
      for (const followUp of await own.open()) await own.save({ ...followUp, state: 'done' });
      await until('nothing is due', async () => (await own.badge()) === '');
    });

    it('are counted on the toolbar icon when they become due, until they are done', async () => {
      const { badge, save } = await ownTab(stage());
      const customerId = await adasId(stage());
      const soon = await save({ customerId, dueAt: Date.now() + 1_000 });
      await save({ customerId, dueAt: Date.now() + DAY, text: 'later' });

      await until('one is counted', async () => (await badge()) === '1');
      await save({ ...soon, dueAt: Date.now() + DAY });
      await until('none is, once it was put off', async () => (await badge()) === '');
      await save({ ...soon, dueAt: Date.now() - 1_000 });
      await until('it is again', async () => (await badge()) === '1');
      await save({ ...soon, state: 'done' });
      await until('none is', async () => (await badge()) === '');
    });

    it('ring once, also those that became due while the browser was closed', async () => {
      const { kind, browser } = stage();
      const before = await ownTab(stage());
      const { id } = await before.save({ customerId: await adasId(stage()), dueAt: Date.now() + DAY });
      await becomeDueUnheard(stage(), id);

      const after = await ownTab(stage());
      await until('it is counted', async () => (await after.badge()) === '1');
      await until('it rang', async () => ((await after.open())[0]?.rangAt ?? 0) > 0);
      const rangAt = (await after.open())[0]?.rangAt;
      // Firefox takes the permissions of a temporary add-on away with it.
      const shows = kind === 'chromium';
      if (shows) await until('it is shown', async () => (await after.shown()).includes(`follow-up:${id}`));

      await browser.restart();
      const again = await ownTab(stage());
      await until('it is counted', async () => (await again.badge()) === '1');
      if (shows) expect(await again.shown()).toEqual([]);
      expect(await again.open()).toMatchObject([{ id, rangAt }]);
    });

    it('ring as a notification, and ask whether they are still needed when the customer was answered meanwhile', async () => {
      const { ask, scenes, pathOf } = stage();
      await allowNotifications(stage());
      const own = await ownTab(stage());
      const rung = await hearRings(stage(), own);
      const customerId = await adasId(stage());
      // X's clock may be ahead of ours: an answer from later on is one that came after the follow-up.
      const answer = { at: Date.now() + 5 * MINUTE, customer: 'adabyron', text: 'It is found. ^MK' };
      await ask('sights.record', { sights: [outSight(answer)] });
      const { id } = await own.save({ customerId, dueAt: Date.now() + 1_000 });

      await until('it rings', async () => (await rung()).includes(`follow-up:${id}`));
      const place = await stage().open(pathOf(scenes.thirdContact));
      await place.click('button', 'History of @adabyron…');
      await place.until('the history asks, too', async () =>
        (await place.find('list', 'Follow-ups')).text.includes('still needed?'),
      );
    });

    describe('of a promise', () => {
      it('are offered when a reply names a time, made with one click, and belong to that reply', async () => {
        const { open: visit, pathOf, scenes } = stage();
        const place = await visit(pathOf(scenes.german));
        await enterComposer(place);
        await place.tab.type('Sorry. We will get back to you tomorrow.');
        await pressPost(place);
        expect((await taken(place)).text).toBe('Sorry. We will get back to you tomorrow. ^JD');
        await place.click('button', 'Follow up tomorrow…');
        await place.find('button', 'Undo');

        const [followUp] = await (await ownTab(stage())).open();
        expect(followUp).toMatchObject({ handle: 'aylin_koc', postId: expect.stringMatching(/^\d+$/) });
        expect(followUp?.postId).not.toBe(scenes.german);
        expect(followUp?.dueAt).toBeGreaterThan(Date.now());
        expect(place.tab.errors).toEqual([]);
      });

      it('are not offered for a reply that promises nothing, and an offer goes by Escape', async () => {
        const { open: visit, pathOf, scenes, ask } = stage();
        const first = await visit(pathOf(scenes.spanish));
        await enterComposer(first);
        await first.tab.type('Thank you for telling us.');
        await pressPost(first);
        await first.until('the reply is in the history', async () => {
          const { entries } = await ask<CustomerHistory>('history.read', { handle: 'caro_vidal' });
          return entries.some(({ text }) => text === 'Thank you for telling us. ^JD');
        });
        expect(await first.all('button', 'Follow up…')).toEqual([]);

        const place = await visit(pathOf(scenes.portuguese));
        await enterComposer(place);
        await place.tab.type('We will update you by tomorrow.');
        await pressPost(place);
        await place.find('button', 'Follow up tomorrow…');
        await place.tab.press('Escape');
        await place.gone('button', 'Follow up tomorrow…');
        expect(await (await ownTab(stage())).open()).toEqual([]);
      });
    });
  },
  { extension },
);

const API = '(globalThis.browser ?? chrome)';

/** A tab of our own, to ask from without opening one each time. Gone after a restart. */
async function ownTab({ openOwn }: Stage) {
  const { tab } = await openOwn('manifest.json');
  const ask = <R>(message: string, request: unknown) =>
    tab.run<R>(
      `${API}.runtime.sendMessage(${JSON.stringify({ countersign: message, request })})` +
        `.then(reply => { if (!reply.ok) throw new Error(reply.reason); return reply.value ?? null; })`,
    );
  return {
    tab,
    open: () => ask<DueFollowUp[]>('followUps.open', {}),
    save({ id, customerId, postId = null, text = 'call her', dueAt, state = 'open' }: Partial<FollowUp>) {
      return ask<FollowUp>('followUp.save', { ...(id && { id }), customerId, postId, text, dueAt, state });
    },
    badge: () => tab.run<string>(`${API}.action.getBadgeText({})`),
    shown: async () => Object.keys(await tab.run<Record<string, unknown>>(`${API}.notifications.getAll()`)),
  };
}

type OwnTab = Awaited<ReturnType<typeof ownTab>>;

async function adasId(stage: Stage): Promise<string> {
  const read = () => stage.ask<CustomerHistory | null>('history.read', { handle: 'adabyron' });
  const known = await read();
  if (known) return known.customerId;
  const place = await stage.open(stage.pathOf(stage.scenes.thirdContact));
  await place.find('button', 'History of @adabyron…');
  return (await read())?.customerId ?? '';
}

/** Its time comes while nothing of ours runs. Past the message, which would be a change of the follow-up. */
async function becomeDueUnheard(stage: Stage, id: string): Promise<void> {
  await stage.browser.stopBackground();
  const row = (await rowsOf<FollowUp>(stage, 'followUps')).find(one => one.id === id);
  await putRow(stage, 'followUps', { ...row, dueAt: Date.now() - 1_000 });
  await stage.browser.restart();
}

/** As an agent allows it; the copied build of Chromium has it from the start. */
async function allowNotifications(stage: Stage): Promise<void> {
  const page = await stage.openOwn('src/pages/index.html#settings/reminders');
  await page.find('heading', 'Reminders');
  if ((await page.all('status')).some(({ text }) => text === 'Notifications are allowed.')) return;
  if (stage.kind === 'firefox') await page.click('button', 'Allow notifications');
  await page.until('it is allowed', async () =>
    (await page.all('status')).some(({ text }) => text === 'Notifications are allowed.'),
  );
}

/** The notifications since now. Without a display Firefox closes each at once, and tells of that. */
async function hearRings({ kind }: Stage, { tab, shown }: OwnTab): Promise<() => Promise<string[]>> {
  if (kind === 'chromium') return shown;
  await tab.run(
    `globalThis.rung = []; void ${API}.notifications.onClosed.addListener(id => void rung.push(id))`,
  );
  return () => tab.run<string[]>('rung');
}

async function until(what: string, question: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 40_000;
  while (performance.now() < end) {
    if (await question()) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`not within 40 s: ${what}`);
}
