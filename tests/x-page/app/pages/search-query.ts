import type { PracticePost } from '../../data';
import { allPosts, ancestorsOf, postOf } from '../world';

type Test = (post: PracticePost) => boolean;

const operators: Record<string, (value: string) => Test> = {
  from: handle => post => same(post.author, handle),
  to: handle => post => same(postOf(post.inReplyTo ?? '')?.author ?? '', handle),
  conversation_id: id => post => post.id === id || ancestorsOf(post)[0]?.id === id,
  quoted_tweet_id: id => post => post.quoteOf === id,
  lang: code => post => same(post.lang, code),
  since: date => post => post.at >= Date.parse(date),
  until: date => post => post.at < Date.parse(date),
  filter: kind => post =>
    kind === 'replies' ? Boolean(post.inReplyTo) : kind !== 'quote' || Boolean(post.quoteOf),
};

/** Posts that a search finds, newest first; knows the operators that care teams use. */
export function findPosts(query: string): PracticePost[] {
  const tests = (query.match(/"[^"]*"|\S+/g) ?? []).filter(word => word !== 'OR').map(testOf);
  return allPosts().filter(post => !post.ad && !post.unavailable && tests.every(test => test(post)));
}

function testOf(word: string): Test {
  if (word.startsWith('-')) {
    const test = testOf(word.slice(1));
    return post => !test(post);
  }
  const [, name, value] = /^(\w+):(.+)$/.exec(word) ?? [];
  const operator = name === undefined ? undefined : operators[name];
  if (operator && value !== undefined) return operator(value);

  const wanted = word.replaceAll('"', '').toLowerCase();
  return post => post.text.toLowerCase().includes(wanted) || `@${post.author}`.toLowerCase() === wanted;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
