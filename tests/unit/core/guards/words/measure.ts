import type { Brand } from '../../../../../src/core/brand';
import { crisis } from '../../../../../src/core/guards/crisis';
import { dmLinkGuard } from '../../../../../src/core/guards/dm-link';
import type { Guard, GuardQuestion } from '../../../../../src/core/guards/guard';
import { length } from '../../../../../src/core/guards/length';
import { links } from '../../../../../src/core/guards/links';
import { NO_RULES } from '../../../../../src/core/guards/rules';
import { promise } from '../../../../../src/core/guards/promise';
import { signature } from '../../../../../src/core/guards/signature';
import { tone } from '../../../../../src/core/guards/tone';
import { unfilled } from '../../../../../src/core/guards/unfilled';
import { ACME } from '../../../../support/guard-questions';
import { says } from '../../../../support/guard-words';
import { aPost } from '../../../../support/history';
import { WRITTEN_AT, WRITTEN_IN } from '../../history/promises.table';
import { crisisTable } from './crisis.table';
import { dmLinkTable } from './dm-link.table';
import { lengthTable } from './length.table';
import { linksTable } from './links.table';
import { promiseTable } from './promise.table';
import { signatureTable } from './signature.table';
import { toneTable } from './tone.table';
import { unfilledTable } from './unfilled.table';

/** A guard, its labelled lines, and what is known beside the text. */
export interface Labelled {
  guard: Guard;
  table: { TUNING: string; HELD_OUT: string };
  over: (text: string) => Partial<GuardQuestion>;
}

/** What a table says of the line beside its text. */
const ASIDE = /^\(([a-z]+)\) /;

const LINKED: Brand = { ...ACME, links: [{ name: 'help', address: 'https://help.acme.co.uk/a' }] };
const IN_TROUBLE: Brand = { ...ACME, incident: { ...ACME.incident, since: 0 } };
const UPSET = aPost({ text: 'Worst service ever, my parcel is lost again and nobody answers!', lang: 'en' });
const CONTENT = aPost({ text: 'Thank you so much for the great help!', lang: 'en' });

/** Every guard about words with its table. */
export const LABELLED: readonly Labelled[] = [
  { guard: unfilled, table: unfilledTable, over: () => ({}) },
  { guard: signature, table: signatureTable, over: () => ({ colleagues: ['MK', 'AB', 'SaraL'] }) },
  {
    guard: links,
    table: linksTable,
    over: () => ({ brand: LINKED, rules: { ...NO_RULES, hosts: ['acme.com', 'parcels.example.org'] } }),
  },
  { guard: length, table: lengthTable, over: () => ({}) },
  {
    guard: crisis,
    table: crisisTable,
    over: () => ({ brand: IN_TROUBLE }),
  },
  {
    guard: tone,
    table: toneTable,
    over: text => ({
      answers: text.startsWith('(calm) ') ? CONTENT : UPSET,
      rules: {
        ...NO_RULES,
        barred: [
          { word: 'unacceptable', lang: null },
          { word: 'Kulanz', lang: 'de' },
          { word: '弊社', lang: 'ja' },
        ],
      },
    }),
  },
  {
    guard: promise,
    table: promiseTable,
    over: text => ({
      now: WRITTEN_AT,
      brand: { ...ACME, timezone: WRITTEN_IN },
      textLang: ASIDE.exec(text)?.[1] ?? null,
    }),
  },
  { guard: dmLinkGuard, table: dmLinkTable, over: () => ({ rules: { ...NO_RULES, accountId: '4711' } }) },
];

/** How a guard does on one half of its table. */
export interface Measured {
  precision: number;
  recall: number;
  found: number;
  wanted: number;
  /** Lines that were read otherwise than they are labelled. */
  wrong: readonly string[];
}

/** Of the lines with a finding, how many are labelled with it; of the labelled ones, how many have theirs. */
export function measure({ guard, table, over }: Labelled, half: keyof Labelled['table']): Measured {
  const lines = linesOf(table[half]).map(({ label, text }) => {
    const keys = says(guard, text.replace(ASIDE, ''), over(text)).map(({ key }) => key.split(':')[0]);
    return { label, text, keys, right: label === '-' ? keys.length === 0 : isRight(label, keys) };
  });
  const found = lines.filter(({ keys }) => keys.length > 0);
  const wanted = lines.filter(({ label }) => label !== '-');
  return {
    precision: found.filter(({ right }) => right).length / found.length,
    recall: wanted.filter(({ right }) => right).length / wanted.length,
    found: found.length,
    wanted: wanted.length,
    wrong: lines
      .filter(({ right }) => !right)
      .map(({ label, text, keys }) => `${label} | ${text} → ${keys.join(' ')}`),
  };
}

// "yes" where the guard says only one thing.
function isRight(label: string, keys: readonly (string | undefined)[]): boolean {
  return label === 'yes' || label === 'hole' ? keys.length > 0 : keys.includes(label);
}

/** The lines of a table: "label | text", "⏎" for a line break, "a×300" for three hundred of them. */
export function linesOf(table: string): { label: string; text: string }[] {
  return table
    .split('\n')
    .filter(line => line.includes(' | '))
    .map(line => {
      const at = line.indexOf(' | ');
      const text = line
        .slice(at + 3)
        .replaceAll('⏎', '\n')
        .replace(/⟨([^⟩]+)×(\d+)⟩/gu, (_, piece: string, times: string) => piece.repeat(Number(times)));
      return { label: line.slice(0, at), text };
    });
}
