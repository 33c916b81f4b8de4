import type { PracticePost, PracticeSettings } from '../../data';
import type { ReceivedPress } from '../../practice';
import { t } from '../i18n';
import { snowflake } from '../ids';
import { showToast } from '../layers/layer-store';
import { settings } from '../settings-store';
import { addPost } from '../world';

/** Every send that reached X, oldest first. */
export const presses: ReceivedPress[] = [];

interface Request {
  texts: readonly string[];
  author: string;
  inReplyTo: string | null;
  quoteOf: string | null;
}

/**
 * Sends one post, or several that answer each other. Resolves after the latency, or when a send that is held is let go; false when X
 * did not take it.
 */
export async function send({ texts, author, inReplyTo, quoteOf }: Request): Promise<boolean> {
  const before = settings.get();
  presses.push({ text: texts.join('\n\n'), inReplyTo, author, at: Date.now() });
  await new Promise(resolve => setTimeout(resolve, before.latency));
  const sending = before.sending === 'held' ? await letGo() : before.sending;

  if (sending === 'fails') showToast({ text: t('failed') });
  if (sending === 'duplicate') showToast({ text: t('duplicate') });
  if (sending !== 'works') return false;

  const ids: string[] = [];
  for (const text of texts) ids.push(publish(text, author, ids.at(-1) ?? inReplyTo, quoteOf));
  showToast({
    text: t('sent'),
    ...(before.toastLink && ids[0] ? { link: `/${author}/status/${ids[0]}` } : {}),
  });
  return true;
}

function letGo(): Promise<PracticeSettings['sending']> {
  return new Promise(resolve => {
    const look = () => {
      const { sending } = settings.get();
      if (sending === 'held') return;
      unsubscribe();
      resolve(sending);
    };
    const unsubscribe = settings.subscribe(look);
    look();
  });
}

function publish(text: string, author: string, inReplyTo: string | null, quoteOf: string | null): string {
  const at = Date.now();
  const post: PracticePost = {
    id: snowflake(at),
    author,
    at,
    lang: settings.get().lang,
    text: text.trim(),
    ...(inReplyTo ? { inReplyTo } : {}),
    ...(quoteOf ? { quoteOf } : {}),
  };
  addPost(post, true);
  return post.id;
}
