import draftStyles from 'draft-js/dist/Draft.css?raw';
import type { PracticeSettings } from '../data';
import { rightToLeft } from './i18n';
import { styles } from './styles';
import { userOf } from './world';

/** Writes the two style sheets that X's app writes at its start. */
export function writeStyles(): void {
  writeSheet('react-native-stylesheet', styles);
  writeSheet('draftjs-styles', draftStyles);
}

/** Sets theme, size of text, direction and language where X sets them: on `html` and `body`. */
export function applyTheme(settings: PracticeSettings): void {
  const { documentElement: html, body } = document;
  const dark = settings.theme === 'black';

  html.dir = rightToLeft() ? 'rtl' : 'ltr';
  html.lang = settings.lang;
  html.style.fontSize = `${settings.fontSize}px`;
  html.style.colorScheme = dark ? 'dark' : 'light';
  html.dataset['theme'] = dark ? 'dark' : 'light';
  body.style.backgroundColor = dark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  themeColour().content = dark ? '#000000' : '#FFFFFF';
  writeAccountCookie(settings.account);
}

function writeAccountCookie(account: string | null) {
  document.cookie = account ? `twid=u%3D${userOf(account).id}; path=/` : 'twid=; path=/; max-age=0';
}

function themeColour(): HTMLMetaElement {
  const existing = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
  if (existing) return existing;
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  document.head.append(meta);
  return meta;
}

function writeSheet(id: string, text: string) {
  const sheet = document.createElement('style');
  sheet.id = id;
  sheet.textContent = text;
  document.head.append(sheet);
}
