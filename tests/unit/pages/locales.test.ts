import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOf } from './browser';

const root = new URL('../../../', import.meta.url);
const locales = readdirSync(new URL('public/_locales', root));
const english = messagesOf('en');

function places(text: string | undefined) {
  return [...(text ?? '').matchAll(/\$\d/g)].map(([place]) => place).sort();
}

function sources(folder: string): string {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => readFileSync(new URL(`${folder}/${name}`, root), 'utf8'))
    .join('\n');
}

describe.each(locales)('the texts in %s', locale => {
  const messages = messagesOf(locale);

  it('are all there, and no others', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('say something, and leave the same places to fill as the English ones', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(places(message), key).toEqual(places(english[key]?.message));
    }
  });

  it('describe the extension as briefly as the stores demand', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  it('name a language that dates and numbers know', () => {
    expect(messages['languageTag']?.message).toBe(locale.replace('_', '-'));
  });
});

it('every text is used somewhere', () => {
  const used = sources('src') + readFileSync(new URL('manifest.json', root), 'utf8');
  const unused = Object.keys(english).filter(
    key => !used.includes(`'${key}'`) && !used.includes(`__MSG_${key}__`),
  );

  expect(unused).toEqual([]);
});
