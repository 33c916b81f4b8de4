import { describe, expect, it } from 'vitest';
import { createCrowd } from '../../support/corpus-crowd';

const NOW = Date.UTC(2026, 2, 1, 12);

describe('createCrowd', () => {
  const crowd = createCrowd({ posts: 1000, customers: 200, now: NOW, brandShare: 0.3 });

  it('is the same each time, with as many posts and mentions as asked', () => {
    expect(createCrowd({ posts: 1000, customers: 200, now: NOW, brandShare: 0.3 })).toEqual(crowd);
    expect(crowd.posts).toHaveLength(1000);
    expect(crowd.posts.filter(post => post.text.includes('@AcmeParcels'))).toHaveLength(300);
    expect(crowd.posts.filter(post => post.inReplyTo).length).toBeGreaterThan(50);
  });

  it('never mentions the brand, or always', () => {
    const mentions = (brandShare: number) =>
      createCrowd({ posts: 50, customers: 5, now: NOW, brandShare }).posts.filter(post =>
        post.text.includes('@'),
      );

    expect([mentions(0).length, mentions(1).length]).toEqual([0, 50]);
  });

  it('has users for all posts, ids in order, and nothing in the future', () => {
    const handles = new Set(crowd.users.map(user => user.handle));
    const ids = crowd.posts.map(post => BigInt(post.id));
    const known = new Set(crowd.posts.map(post => post.id));

    expect(crowd.posts.filter(post => !handles.has(post.author) || post.at >= NOW)).toEqual([]);
    expect(crowd.accounts.every(account => handles.has(account))).toBe(true);
    expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? 0n))).toBe(true);
    expect(crowd.posts.filter(post => post.inReplyTo && !known.has(post.inReplyTo))).toEqual([]);
    expect(crowd.users).toHaveLength(203);
  });
});
