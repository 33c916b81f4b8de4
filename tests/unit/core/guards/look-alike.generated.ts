import type { BrandName } from '../../../../src/core/brand';
import { givenNames } from '../../../../src/core/reading/names/given';
import { labelledAccounts, type LabelledAccount } from './look-alike.table';

const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', i: 'і' };
const brands = [...new Map(labelledAccounts.map(({ brand }) => [brand.handle, brand])).values()];

/** What imitators do to a name, each way once for each of the table's brands: 72 accounts. */
export const generatedImitators: readonly LabelledAccount[] = brands.flatMap((brand, i) =>
  [inCyrillic, wordBefore, wordBehind, swapped, likeL, nameOnly].map(make => {
    const { handle, displayName } = make(brand, i);
    return { brand, imitates: true, handle, displayName };
  }),
);

/** People with ordinary names, in the threads of the table's brands: 180 accounts. */
export const generatedPeople: readonly LabelledAccount[] = [...givenNames]
  .filter((_, i) => i % 7 === 0)
  .slice(0, 180)
  .flatMap((name, i) => {
    const brand = brands[i % brands.length];
    const shown = name.charAt(0).toUpperCase() + name.slice(1);
    const handle =
      [`${name}_${i}`, `${name}${brand?.name.charAt(0) ?? ''}`, `the${shown}`, `${shown}Help`][i % 4] ?? name;
    return brand ? [{ brand, handle, displayName: `${shown} ${'ABCDEFG'[i % 7]}.`, imitates: false }] : [];
  });

interface Made {
  handle: string;
  displayName: string;
}

function inCyrillic({ name }: BrandName, i: number): Made {
  return {
    handle: `client_${i}`,
    displayName: name.replace(/[aeopci]/g, letter => CYRILLIC[letter] ?? letter),
  };
}

function wordBefore({ handle, name }: BrandName): Made {
  return { handle: `official${handle}`, displayName: name };
}

function wordBehind({ handle, name }: BrandName, i: number): Made {
  const word = ['_Service', 'Refunds', '_helpdesk'][i % 3] ?? '';
  return { handle: `${handle}${word}`, displayName: `${name} Customer Service` };
}

function swapped({ handle, name }: BrandName): Made {
  const at = Math.floor(handle.length / 2) - 1;
  const turned = `${handle.slice(0, at)}${handle.charAt(at + 1)}${handle.charAt(at)}${handle.slice(at + 2)}`;
  return { handle: turned, displayName: `${name} Support` };
}

function likeL({ handle, name }: BrandName): Made {
  return { handle: `${handle.replaceAll('l', 'I').replaceAll('o', '0')}_`, displayName: name };
}

function nameOnly({ name }: BrandName, i: number): Made {
  return { handle: `x${i}desk${i * 37}`, displayName: `✅ ${name} Help` };
}
