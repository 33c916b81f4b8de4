import type { PageReading, Trial } from '../core/page-reading';
import { ownRuntime } from './own-browser';

/** What one of our own pages asks a tab. */
interface TabQuestion {
  countersignPage: Trial | null;
}

/** Answers our own pages, which ask what can be read here. Nobody else can reach a content script this way. */
export function answerOurPages(read: (trial?: Trial) => Promise<PageReading>): void {
  ownRuntime().onMessage.addListener((message: unknown, _, answer) => {
    const trial = (message as Partial<TabQuestion> | null)?.countersignPage;
    if (trial !== undefined) void read(trial ?? undefined).then(answer);
    return true;
  });
}

/** The question for a tab. */
export function tabQuestion(trial: Trial | null): TabQuestion {
  return { countersignPage: trial };
}
