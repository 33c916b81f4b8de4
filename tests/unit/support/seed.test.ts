import { describe, expect, it } from 'vitest';
import { isHandle, mentionsIn, timeOfId } from '../../../src/core/post';
import { lookAlike } from '../../x-page/seed/cast';
import { customers } from '../../x-page/seed/customers';
import { createSeed, scenesOf, type SceneName, type Scenes } from '../../x-page/seed';
import { sceneNotes } from '../../x-page/seed/scenes';
import { strangers } from '../../x-page/seed/strangers';

const NOW = Date.UTC(2026, 2, 1, 12, 30, 17, 345);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const data = createSeed(NOW);
const scenes: Scenes = scenesOf(data);
const byId = new Map(data.posts.map(post => [post.id, post]));

function postOf(scene: SceneName) {
  const post = byId.get(scenes[scene]);
  if (!post) throw new Error(`no post for ${scene}`);
  return post;
}

const answersTo = (id: string) => data.posts.filter(post => post.inReplyTo === id);

describe('createSeed', () => {
  it('is the same for the same moment, and moves with it', () => {
    expect(createSeed(NOW)).toEqual(data);
    expect(createSeed(NOW + DAY).posts.map(post => post.at - DAY)).toEqual(data.posts.map(post => post.at));
  });

  it('has enough customers, posts and languages', () => {
    expect(customers.length).toBeGreaterThanOrEqual(44);
    expect(data.posts.length).toBeGreaterThanOrEqual(340);
    const languages = [
      'en',
      'de',
      'fr',
      'es',
      'pt',
      'ja',
      'ar',
      'hi',
      'ko',
      'th',
      'ru',
      'it',
      'nl',
      'tr',
      'zh',
    ];
    const spoken = new Set(data.posts.map(post => post.lang));
    expect(languages.filter(lang => !spoken.has(lang))).toEqual([]);
  });

  it('knows the author of every post, each under one handle, number and id', () => {
    const handles = data.users.map(user => user.handle);
    expect(new Set(handles.map(handle => handle.toLowerCase())).size).toBe(handles.length);
    expect(handles.filter(handle => !isHandle(handle))).toEqual([]);
    expect(new Set(data.users.map(user => user.id)).size).toBe(handles.length);
    expect(byId.size).toBe(data.posts.length);
    expect(data.posts.filter(post => !handles.includes(post.author))).toEqual([]);
    expect(data.posts.filter(post => post.repostedBy && !handles.includes(post.repostedBy))).toEqual([]);
    expect(data.accounts.filter(account => !handles.includes(account))).toEqual([]);
    expect(data.users.filter(user => user.joinedAt >= NOW - 30 * DAY)).toEqual([]);
  });

  it('makes ids of the moments, in order, within 30 days', () => {
    const ids = data.posts.map(post => BigInt(post.id));
    expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? 0n))).toBe(true);
    expect(data.posts.filter(post => timeOfId(post.id) !== post.at)).toEqual([]);
    expect(data.posts.filter(post => post.at > NOW || post.at < NOW - 30 * DAY)).toEqual([]);
  });

  it('answers and quotes only what exists and is older', () => {
    const targets = data.posts.flatMap(post =>
      [post.inReplyTo, post.quoteOf].filter(id => id !== undefined).map(id => ({ post, id })),
    );
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter(({ post, id }) => (byId.get(id)?.at ?? Infinity) >= post.at)).toEqual([]);
  });

  it('has words or something else to show in every post', () => {
    const blank = data.posts.filter(post => !post.text && !post.photos && !post.video && !post.unavailable);
    expect(blank).toEqual([]);
    expect(new Set(data.posts.map(post => `${post.author} ${post.text}`)).size).toBe(data.posts.length);
  });

  it('lets the brand sign every answer', () => {
    const answers = data.posts.filter(
      post => post.inReplyTo && ['AcmeParcels', 'AcmeCare'].includes(post.author),
    );
    expect(answers.length).toBeGreaterThan(60);
    expect(answers.filter(post => !/ \^(?:MK|LS|JD)$/.test(post.text))).toEqual([]);
  });

  it('has at least 80 posts of strangers that say nothing about the brand', () => {
    const handles = new Set(strangers.map(([handle]) => handle));
    const theirs = data.posts.filter(post => handles.has(post.author) && !/acme/i.test(post.text));
    expect(theirs.length).toBeGreaterThanOrEqual(80);
  });

  it('mentions the brand in every first contact of a customer', () => {
    const names = new Set(customers.map(([handle]) => handle));
    const first = data.posts.filter(
      post => names.has(post.author) && !post.inReplyTo && /[\p{L}]{4}/u.test(post.text),
    );
    expect(first.filter(post => !/@Acme(?:Parcels|Care)/.test(post.text))).toEqual([]);
  });
});

describe('scenesOf', () => {
  it('finds every scene, each its own post, in a copy too', () => {
    expect(Object.keys(scenes)).toEqual(Object.keys(sceneNotes));
    expect(new Set(Object.values(scenes)).size).toBe(Object.keys(sceneNotes).length);
    expect(scenesOf(structuredClone(data))).toEqual(scenes);
  });

  it('names the scene that is missing', () => {
    const posts = data.posts.filter(post => post.id !== scenes.photo);
    expect(() => scenesOf({ ...data, posts })).toThrow('photo');
  });

  it('leaves every scene called unanswered without an answer of the brand', () => {
    const waiting = Object.entries(sceneNotes).filter(([, note]) => note.includes('unanswered'));
    expect(waiting.length).toBeGreaterThan(15);
    for (const [, id] of waiting.map(([name]) => [name, scenes[name as SceneName]] as const)) {
      expect(
        answersTo(id).filter(post => post.author.startsWith('Acme') && post.author !== lookAlike),
      ).toEqual([]);
    }
  });

  it('brings Ada back for the third time, answered by two colleagues before', () => {
    expect(postOf('thirdContactFirstReply')).toMatchObject({
      inReplyTo: scenes.thirdContactFirst,
      author: 'AcmeParcels',
    });
    expect(postOf('thirdContactFirstReply').text).toMatch(/\^MK$/);
    expect(postOf('thirdContactSecondReply')).toMatchObject({ inReplyTo: scenes.thirdContactSecond });
    expect(postOf('thirdContactSecondReply').text).toMatch(/\^LS$/);
    expect(Math.round((NOW - postOf('thirdContact').at) / MINUTE)).toBe(120);
  });

  it('has a colleague answer after 20 minutes', () => {
    expect(postOf('colleagueReply').inReplyTo).toBe(scenes.answeredByColleague);
    expect(postOf('colleagueReply').at - postOf('answeredByColleague').at).toBe(20 * MINUTE);
  });

  it('has a thread of more than 25 posts by several people', () => {
    const inThread = new Set([scenes.longThread]);
    for (const post of data.posts) if (post.inReplyTo && inThread.has(post.inReplyTo)) inThread.add(post.id);
    const people = new Set(data.posts.filter(post => inThread.has(post.id)).map(post => post.author));
    expect(inThread.size).toBeGreaterThan(25);
    expect(people.size).toBeGreaterThan(8);
  });

  it('has a look-alike that differs from the brand in one letter', () => {
    expect(postOf('lookAlikeReply')).toMatchObject({ author: lookAlike, inReplyTo: scenes.lookAlikeVictim });
    expect(lookAlike.replace('I', 'l')).toBe('AcmeParcels');
  });

  it('has the odd shapes of posts', () => {
    expect(postOf('mediaOnly')).toMatchObject({ text: '', photos: 2 });
    expect(postOf('emojiOnly').text).toMatch(/^\p{Extended_Pictographic}+$/u);
    expect(postOf('cutOff')).toMatchObject({ cutOff: true });
    expect(postOf('cutOff').text.length).toBe(4000);
    expect(postOf('translated').translation).toContain('@AcmeParcels');
    expect(postOf('quoteInMedia')).toMatchObject({ text: '', quoteOf: scenes.quotedMention, photos: 1 });
    expect(postOf('quoteInMedia').inReplyTo).toBeUndefined();
    expect(mentionsIn(postOf('quotedMention').text)).toContain('acmeparcels');
    expect(postOf('unavailableParent').inReplyTo).toBe(scenes.unavailable);
    expect(postOf('unavailable').unavailable).toBe(true);
    expect(postOf('hostileCharacters').text).toMatch(/\u202E.*\u200B/u);
    expect(data.users.find(user => user.handle === postOf('emptyName').author)?.name).toBe('');
    expect(postOf('sameQuestionSecond').inReplyTo).toBe(scenes.sameQuestionFirst);
    expect(postOf('writesAgain').inReplyTo).toBe(scenes.writesAgainReply);
    expect(postOf('poll').poll?.length).toBeGreaterThan(1);
    expect(postOf('card').card?.host).toContain('.');
    expect(postOf('photo')).toMatchObject({ photos: 1 });
    expect([postOf('ad').ad, postOf('pinned').pinned, postOf('repost').repostedBy]).toEqual([
      true,
      true,
      'hannah_pk',
    ]);
  });
});
