import type { PracticeData, PracticePost } from '../data';
import { accounts, cast } from './cast';
import type { Line } from './play';
import { plays } from './posts';
import { numberOf, snowflake } from './snowflake';

export { scenesOf, type SceneName, type Scenes } from './scenes';

const MINUTE = 60_000;

interface Spoken {
  line: Line;
  id: string;
  at: number;
  answers?: Spoken;
}

/**
 * The practice world around the parcel carrier Acme Parcels: the same for the same `now` (Unix milliseconds), with posts of
 * the 30 days before it, oldest first. `scenesOf` finds the posts that tests use by name.
 */
export function createSeed(now: number): PracticeData {
  const spoken = plays.flatMap(play => speak(play, Math.floor(now / 1000) * 1000));
  spoken.sort((a, b) => a.at - b.at);
  spoken.forEach((one, index) => {
    one.id = snowflake(one.at, index);
  });
  const labelled = new Map(spoken.map(({ line, id }) => [line.label, id]));
  const posts = spoken.map(one => toPost(one, label => labelled.get(label)));
  return { users: cast(now), posts, accounts: [...accounts] };
}

function speak(play: readonly Line[], now: number): Spoken[] {
  const spoken: Spoken[] = [];
  for (const line of play) {
    const answers = line.answers === undefined ? undefined : spoken[line.answers];
    const at = answers ? answers.at + line.minutes * MINUTE : now - line.minutes * MINUTE;
    spoken.push({ line, id: '', at, answers });
  }
  return spoken;
}

function toPost(
  { line, id, at, answers }: Spoken,
  idOf: (label: string) => string | undefined,
): PracticePost {
  const { flags } = line;
  return withoutGaps({
    id,
    author: line.by,
    at,
    lang: line.lang,
    text: line.text,
    inReplyTo: answers?.id,
    quoteOf: flags.quote && idOf(flags.quote),
    translation: line.translation,
    photos: flags.photos && Number(flags.photos),
    video: flags.video,
    poll: line.poll,
    card: line.card,
    repostedBy: flags.rt,
    pinned: flags.pinned,
    ad: flags.ad,
    unavailable: flags.gone ?? flags.deleted,
    deleted: flags.deleted,
    cutOff: flags.cut,
    ...reachOf(line),
  });
}

// Most customers have few readers; a few posts are known to be loud and say so.
function reachOf({ by, text, flags }: Line): Pick<PracticePost, 'likes' | 'reposts' | 'views'> {
  const chance = numberOf(by + text);
  const likes = flags.likes ? Number(flags.likes) : chance % 7;
  return { likes, reposts: Math.floor(likes / 6), views: likes * 41 + 12 + (chance % 90) };
}

function withoutGaps(post: { [K in keyof PracticePost]: PracticePost[K] | '' }): PracticePost {
  const known = Object.entries(post).filter(
    ([key, value]) => key === 'text' || (value !== undefined && value !== ''),
  );
  return Object.fromEntries(known) as unknown as PracticePost;
}
