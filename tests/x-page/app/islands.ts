import type { PracticeData, PracticeSettings } from '../data';
import { defaultSettings } from '../settings';

/** The account chosen with the switcher; it outlives the reload that follows. */
export const ACCOUNT_KEY = 'practice-account';

/** The world that came with the page. */
export const data: PracticeData = {
  users: [],
  posts: [],
  accounts: [],
  ...(readIsland('practice-data') as Partial<PracticeData>),
};

/** Settings at start: defaults, then the page's, then the switched account, then the address (`?practice={…}`). */
export function initialSettings(): PracticeSettings {
  const switched = localStorage.getItem(ACCOUNT_KEY);
  return {
    ...defaultSettings(data),
    ...(readIsland('practice-settings') as Partial<PracticeSettings>),
    ...(switched && data.accounts.includes(switched) ? { account: switched } : {}),
    ...readAddressSettings(),
  };
}

function readIsland(id: string): object {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as object) : {};
}

function readAddressSettings(): Partial<PracticeSettings> {
  const text = new URLSearchParams(location.search).get('practice');
  return text ? (JSON.parse(text) as Partial<PracticeSettings>) : {};
}
