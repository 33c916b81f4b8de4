import { settings } from '../settings-store';
import { t } from './index';

/** What an action bar counts. */
export interface Counts {
  replies: number;
  reposts: number;
  likes: number;
  views: number;
}

const groupWords: Record<keyof Counts, readonly [one: string, many: string, ja: string, ar: string]> = {
  replies: ['reply', 'replies', '件の返信', 'ردود'],
  reposts: ['repost', 'reposts', '件のリポスト', 'عمليات إعادة نشر'],
  likes: ['like', 'likes', '件のいいね', 'إعجابات'],
  views: ['view', 'views', '件の表示', 'مشاهدات'],
};

const buttonWords = {
  reply: ['Reply', 'Replies', '件の返信', 'ردود'],
  retweet: ['repost', 'reposts', '件のリポスト', 'عمليات إعادة نشر'],
  like: ['Like', 'Likes', '件のいいね', 'إعجابات'],
  views: ['view', 'views', '件の表示', 'مشاهدات'],
} as const;

/** Label of a whole action bar; counts of zero are left out, as on X. */
export function groupLabel(counts: Counts): string {
  const parts = (Object.keys(groupWords) as (keyof Counts)[])
    .filter(kind => counts[kind] > 0)
    .map(kind => phrase(counts[kind], groupWords[kind]));
  return parts.join({ en: ', ', ja: '、', ar: '، ' }[settings.get().lang]);
}

/** Label of one button: "15 Replies. Reply". */
export function buttonLabel(kind: keyof typeof buttonWords, count: number, action: string): string {
  const stop = settings.get().lang === 'ja' ? '。' : '. ';
  return `${phrase(count, buttonWords[kind])}${stop}${action}`;
}

/** Label of the link to the views. */
export function viewsLabel(count: number): string {
  return buttonLabel('views', count, t('viewAnalytics'));
}

function phrase(count: number, [one, many, ja, ar]: readonly [string, string, string, string]): string {
  const { lang } = settings.get();
  if (lang === 'ja') return `${count}${ja}`;
  if (lang === 'ar') return `${count} ${ar}`;
  return `${count} ${count === 1 ? one : many}`;
}
