import { HELD_OUT_PROMISES, PROMISES } from '../../history/promises.table';

/** "yes | (de) text" where the reply promises something by a time, else "- | (de) text": the table of the promises themselves. */
const TUNING = labelled(PROMISES);

const HELD_OUT = labelled(HELD_OUT_PROMISES);

export const promiseTable = { TUNING, HELD_OUT };

function labelled(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .flatMap(([lang, lines]) =>
      lines
        .split('\n')
        .filter(line => line.includes(' = '))
        .map(line => {
          const at = line.indexOf(' = ');
          return `${line.slice(0, at).trim() === '-' ? '-' : 'yes'} | (${lang}) ${line.slice(at + 3)}`;
        }),
    )
    .join('\n');
}
