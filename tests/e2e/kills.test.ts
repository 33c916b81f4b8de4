import { expect, it } from 'vitest';
import type {
  CustomerRecord,
  DailyCount,
  NoteRecord,
  PostRecord,
  ReplyRecord,
} from '../../src/core/history/record';
import { onStage, type Place } from './stage';
import { rowsOf } from './tables';

const KILLS = 200;
const PEOPLE = 40;

/** What the background said yes to. */
interface Acknowledged {
  posts: { id: string; customer: string; direction: 'in' | 'out' }[];
  /** For each customer with an acknowledged note: its text and those tried afterwards. */
  notes: Record<string, string[]>;
  tags: [customer: string, text: string][];
  followUps: string[];
  replies: { pressId: string; postId: string }[];
  /** Questions that a kill left without an answer, so that they were put again. */
  askedAgain: number;
}

interface TagRow {
  customerId: string;
  text: string;
}

onStage(
  'a background that is killed again and again',
  stage => {
    it(`loses nothing that was acknowledged and doubles nothing, in ${KILLS} kills at random moments`, async () => {
      const { openOwn, browser } = stage();
      const own = await openOwn('manifest.json');
      // Nothing of one try is taken for something of the next, where a test is tried again on what the last one left.
      const round = Math.random().toString(36).slice(2, 6);
      await own.tab.run(`${WRITER}; globalThis.writer = startWriting(${PEOPLE}, '${round}'); 0`);
      for (let kill = 0; kill < KILLS; kill += 1) {
        await own.tab.run(`new Promise(resolve => setTimeout(resolve, ${Math.round(Math.random() * 120)}))`);
        await browser.stopBackground();
      }
      const said = await finish(own);
      // A slow machine gets little done between two kills; what counts is that all kinds were at work and were hit.
      expect(said.posts.length).toBeGreaterThan(KILLS / 4);
      expect(said.followUps.length).toBeGreaterThan(5);
      expect(said.replies.length).toBeGreaterThan(0);
      expect(said.askedAgain).toBeGreaterThan(KILLS / 8);

      const posts = new Map((await rowsOf<PostRecord>(stage(), 'posts')).map(post => [post.id, post]));
      for (const { id, customer, direction } of said.posts)
        expect(posts.get(id)).toMatchObject({ customerId: customer, filing: { direction } });

      await expectSummaries([...posts.values()]);
      await expectBelongings(said);

      const replies = await rowsOf<ReplyRecord>(stage(), 'replies');
      for (const { pressId, postId } of said.replies) {
        expect(replies.find(reply => reply.pressId === pressId)).toMatchObject({ state: 'done', postId });
        expect([...posts.values()].filter(post => post.made?.pressId === pressId)).toHaveLength(1);
      }
      expect([...posts.keys()].filter(id => id.startsWith('press:'))).toEqual([]);
    }, 240_000);

    // What is counted on every write says what a count over everything would.
    async function expectSummaries(posts: readonly PostRecord[]) {
      const days = await rowsOf<DailyCount>(stage(), 'dailyCounts');
      const sum = (pick: (day: DailyCount) => number) => days.reduce((all, day) => all + pick(day), 0);
      const ins = posts.filter(post => post.filing.direction === 'in');
      expect(sum(day => day.inbound)).toBe(ins.length);
      expect(sum(day => day.outbound)).toBe(posts.length - ins.length);
      for (const customer of await rowsOf<CustomerRecord>(stage(), 'customers')) {
        const theirs = posts.filter(post => post.customerId === customer.id);
        expect([customer.id, customer.inbound + customer.outbound]).toEqual([customer.id, theirs.length]);
      }
    }

    async function expectBelongings(said: Acknowledged) {
      const notes = await rowsOf<NoteRecord>(stage(), 'notes');
      for (const [customer, texts] of Object.entries(said.notes)) {
        const kept = notes.filter(note => note.customerId === customer).map(note => note.text);
        expect([customer, kept.length, texts.includes(kept[0] ?? '')]).toEqual([customer, 1, true]);
      }
      const tags = (await rowsOf<TagRow>(stage(), 'tags')).map(tag => `${tag.customerId} ${tag.text}`);
      expect(tags.toSorted()).toEqual([...new Set(tags)].toSorted());
      expect(tags).toEqual(expect.arrayContaining(said.tags.map(words => words.join(' '))));
      const followUps = (await rowsOf<{ text: string }>(stage(), 'followUps')).map(({ text }) => text);
      expect(followUps.toSorted()).toEqual([...new Set(followUps)].toSorted());
      expect(followUps).toEqual(expect.arrayContaining(said.followUps));
    }
  },
  // Firefox has no way to kill an event page in the middle of its work.
  { kinds: ['chromium'] },
);

async function finish(own: Place): Promise<Acknowledged> {
  await own.tab.run('writer.stop = true; 0');
  return own.tab.run<Acknowledged>('writer.done');
}

// Runs in a page of ours, and asks as our pages and tabs do: once more where no answer came.
const WRITER = `
globalThis.startWriting = (people, round) => {
  const said = { posts: [], notes: {}, tags: [], followUps: [], replies: [], askedAgain: 0 };
  const writer = { stop: false, done: null };
  let count = 0;
  const idAt = time => String((BigInt(time) - 1288834974657n << 22n) + BigInt(count++ % 4000));
  const pick = list => list[Math.floor(Math.random() * list.length)];
  const handles = Array.from({ length: people }, (_, i) => 'k' + round + '_' + i);
  const before = Date.now() - 40 * 86_400_000;

  async function ask(name, request) {
    for (let attempt = 0; attempt < 2; attempt++) {
      if (attempt > 0) said.askedAgain++;
      try {
        const reply = await chrome.runtime.sendMessage({ countersign: name, request });
        if (reply && reply.ok) return { value: reply.value };
        if (reply) throw new Error(name + ': ' + reply.reason);
      } catch (error) {
        if (!/message (channel|port) closed|Receiving end|asleep/i.test(error.message)) throw error;
      }
    }
    return null;
  }

  function sight(handle, direction, at, replyTo) {
    const author = direction === 'in' ? handle : 'AcmeParcels';
    const post = {
      id: idAt(at), author: { handle: author, displayName: author, numericId: null }, postedAt: at, lang: 'en',
      text: direction === 'in' ? '@AcmeParcels where is parcel ' + count + '?' : '@' + handle + ' We look into it. ^MK',
      translated: false, cutOff: false, ad: false, pinned: false, repostedBy: null, quote: null,
      replyTo: replyTo ? { id: replyTo, handles: [handle] } : null,
    };
    return { post, brand: 'AcmeParcels', direction, customer: handle, conversationId: null, scene: 'mentions', seenAt: Date.now() };
  }

  const works = {
    async sights() {
      const handle = pick(handles);
      const at = before + Math.floor(Math.random() * 39 * 86_400_000);
      const asked = sight(handle, 'in', at);
      const sights = [asked, ...(Math.random() < 0.5 ? [sight(handle, 'out', at + 60_000, asked.post.id)] : [])];
      if (await ask('sights.record', { sights }))
        for (const { post, direction } of sights) said.posts.push({ id: post.id, customer: handle, direction });
    },
    async note() {
      const customer = known();
      if (!customer) return;
      const text = 'Note ' + round + count++;
      said.notes[customer]?.push(text);
      if (await ask('note.save', { customerId: customer, text })) said.notes[customer] = [text];
    },
    async tag() {
      const customer = known();
      if (!customer) return;
      const text = 'tag ' + round + Math.floor(Math.random() * 12);
      if (await ask('tag.add', { customerId: customer, text })) said.tags.push([customer, text]);
    },
    async followUp() {
      const customer = known();
      if (!customer) return;
      const text = 'Call ' + round + count++;
      const made = { customerId: customer, postId: null, text, dueAt: Date.now() + 9e8, state: 'open' };
      if (await ask('followUp.save', made)) said.followUps.push(text);
    },
    async reply() {
      const answered = said.posts.findLast(post => post.direction === 'in');
      if (!answered) return;
      const pressId = crypto.randomUUID();
      const now = Date.now();
      const pressed = await ask('reply.pressed', {
        pressId, pressedAt: now, brand: 'AcmeParcels', agentInitials: 'JD', text: 'Found it ' + count++ + '. ^JD', inReplyTo: answered.id,
        customer: answered.customer, customerPostedAt: now - 60_000, templateIds: [], wordingIds: [], draft: '',
      });
      const postId = idAt(now);
      if (pressed && (await ask('reply.posted', { pressId, postId, postedAt: now }))) said.replies.push({ pressId, postId });
    },
  };

  function known() {
    const post = pick(said.posts);
    return post && post.customer;
  }

  // One at a time for a customer's note, so that the last acknowledged one is known; three at once for the rest.
  async function hand(names) {
    while (!writer.stop) await works[pick(names)]();
  }
  writer.done = Promise.all([hand(['sights', 'sights', 'tag']), hand(['sights', 'followUp', 'reply']), hand(['note', 'sights'])]).then(() => said);
  return writer;
}`;
