import type { About, PostKind } from '../../reading/about';
import type { Mood } from './mood';

/** Kinds that one reader calls this and another that: neither speaks against a template for the other. */
const NEAR: Readonly<Partial<Record<PostKind, PostKind>>> = {
  outrage: 'complaint',
  praise: 'thanks',
  thanks: 'praise',
};

/** Half of all posts are questions or complaints: that a template is for those makes no draft sure. */
const COMMON: ReadonlySet<PostKind> = new Set(['question', 'complaint']);
const LIFT = { times: 1.5, add: 0.05, telling: 0.2 };
/** What our reading of a post, which may be wrong, leaves of a template that is for other kinds. */
const OTHER = 0.25;

/** True when the lead wrote the template for posts of this kind. */
export function isForKind(kinds: readonly PostKind[], { kind }: About): boolean {
  return kind !== null && kinds.includes(kind);
}

/** True when it is for this kind, and the kind is rare enough to say something by itself. */
export function isForRareKind(kinds: readonly PostKind[], about: About): boolean {
  return isForKind(kinds, about) && about.kind !== null && !COMMON.has(about.kind);
}

/**
 * The mood with what the lead said the template is for: higher for posts of those kinds, whatever we think of its words, and lower
 * for all others. The same mood where nothing was said, or the post is of no plain kind.
 */
export function withKinds(mood: Mood, kinds: readonly PostKind[], about: About): Mood {
  const { kind } = about;
  if (kinds.length === 0 || kind === null) return mood;
  if (isForKind(kinds, about)) {
    const much = COMMON.has(kind) ? 0 : LIFT.telling;
    return {
      barred: false,
      times: Math.max(1, mood.times) * LIFT.times,
      add: mood.add + LIFT.add + much,
      telling: mood.telling + much,
    };
  }
  const near = NEAR[kind];
  if (near !== undefined && kinds.includes(near)) return mood;
  const { barred, times, add, telling } = mood;
  return { barred, times: times * OTHER, add: add * OTHER, telling: telling * OTHER };
}
