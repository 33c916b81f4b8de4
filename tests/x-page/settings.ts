import type { PracticeData, PracticeSettings } from './data';

/** How the practice X behaves unless a test says otherwise: signed in as the first account of the data. */
export function defaultSettings(data: Pick<PracticeData, 'accounts'>): PracticeSettings {
  return {
    account: data.accounts[0] ?? null,
    theme: 'light',
    lang: 'en',
    layout: 'desktop',
    fontSize: 15,
    latency: 120,
    sending: 'works',
    toastLink: true,
    replyContextHidden: true,
    renamedTestIds: {},
    droppedTestIds: [],
    plainPosts: false,
    editor: 'draft',
    maxLength: 280,
  };
}
