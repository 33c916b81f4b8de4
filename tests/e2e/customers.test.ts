import { expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import type { DueFollowUp } from '../../src/core/follow-up';
import type { Sight } from '../../src/core/history/sight';
import { HOUR, idAt, inSight, outSight } from '../support/history';
import { onStage, type Place, type Stage } from './stage';

const CUSTOMERS = 'src/pages/index.html#customers';
const LIST = { role: 'list', name: 'Customers' };

/** Four people who wrote during the last day; Ada was answered. */
function sights(): Sight[] {
  const now = Date.now();
  const at = (hours: number, serial: number) => {
    const moment = now - hours * HOUR;
    return { at: moment, id: idAt(moment, serial) };
  };
  return [
    inSight({ by: 'ada_byron', name: 'Ada Byron', text: '@AcmeParcels Where is my wardrobe?', ...at(20, 1) }),
    outSight({ customer: 'ada_byron', text: 'It is in Croydon, Ada. ^MK', ...at(19, 2) }),
    inSight({ by: 'bob', name: '=Bob()', text: '@AcmeParcels The café voucher, please', ...at(9, 3) }),
    inSight({ by: 'mio', name: '美緒', text: '@AcmeParcels 荷物がまだ届かない', ...at(5, 4) }),
    inSight({ by: 'bobby_t', name: 'Bob Tables', text: '@AcmeParcels Still no voucher', ...at(2, 5) }),
  ];
}

async function shown(place: Place): Promise<string[]> {
  const buttons = await place.all('button', undefined, LIST);
  return buttons.filter(({ text }) => text.includes('@')).map(({ text }) => /@(\w+)/.exec(text)?.[1] ?? '');
}

async function searchFor(place: Place, query: string, expected: string[]): Promise<void> {
  await place.focus('searchbox', 'Search customers');
  await place.tab.press('Control+a');
  await place.tab.type(query);
  await place.until(
    `${query} finds ${expected.join(', ')}`,
    async () => (await shown(place)).join() === expected.join(),
  );
}

/** Everybody as they were before, whatever a test left behind. */
async function remembered({ ask }: Stage): Promise<void> {
  await ask('sights.record', { sights: sights() });
  const bob = await ask<CustomerHistory | null>('history.read', { handle: 'bobby_t' });
  for (const { mergeId } of bob?.merges ?? []) await ask('customers.split', { mergeId });
  for (const followUp of await ask<DueFollowUp[]>('followUps.open', {})) {
    const { id, customerId, postId, text, dueAt } = followUp;
    await ask('followUp.save', { id, customerId, postId, text, dueAt, state: 'done' });
  }
}

async function filled(stage: Stage): Promise<Place> {
  await remembered(stage);
  const place = await stage.openOwn(CUSTOMERS);
  await place.until('four customers', async () => (await shown(place)).length >= 4);
  return place;
}

/** Keeps what is handed out as a file. Source text. */
const CATCH_FILES = `(() => {
  window.files = [];
  HTMLAnchorElement.prototype.click = function () {
    window.files.push(fetch(this.href).then(answer => answer.text()));
  };
})()`;

onStage('customers', stage => {
  it('are found by name, handle, tag and words of posts, in any script, with the words marked', async () => {
    const place = await filled(stage());
    expect(await shown(place)).toEqual(['bob', 'mio', 'bobby_t', 'ada_byron']);
    await stage().ask('tag.add', { customerId: 'mio', text: 'VIP guest' });
    await searchFor(place, 'byr', ['ada_byron']);
    await searchFor(place, '@bobby', ['bobby_t']);
    await searchFor(place, 'vip', ['mio']);
    await searchFor(place, 'cafe vou', ['bob']);
    await searchFor(place, '届かない', ['mio']);
    await searchFor(place, 'croydon', ['ada_byron']);
    await place.until('the word is marked', () =>
      place.tab.run(
        `[...document.querySelectorAll('.found mark')].map(mark => mark.textContent).join() === 'Croydon'`,
      ),
    );
    await searchFor(place, 'nobody has this', []);
    await searchFor(place, 'bob', ['bobby_t', 'bob']);
  });

  it('are walked, opened and selected by keys', async () => {
    const place = await filled(stage());
    await searchFor(place, 'voucher', ['bobby_t', 'bob']);
    await place.tab.press('ArrowDown');
    await place.tab.press('ArrowDown');
    await place.tab.press('Enter');
    const details = await place.find('complementary', 'Customer history');
    expect(details.text).toContain('@bob');
    await place.until('the heading has the keys', async () => {
      const [heading] = await place.all('heading', undefined, {
        role: 'complementary',
        name: 'Customer history',
      });
      return heading?.focused ?? false;
    });
    await place.tab.press('Escape');
    await place.gone('complementary', 'Customer history');
    await place.until('the row has the keys again', () =>
      place.tab.run(`document.activeElement?.textContent.includes('@bob') ?? false`),
    );
    await place.tab.press(' ');
    await place.until('it is selected', () =>
      place.tab.run(`document.querySelectorAll('.people :checked').length === 1`),
    );
  });

  it('leave as CSV: all that the list shows, and nothing that a spreadsheet would run', async () => {
    const place = await filled(stage());
    await searchFor(place, 'voucher', ['bobby_t', 'bob']);
    await place.tab.run(CATCH_FILES);
    await place.click('button', 'Export as CSV');
    await place.until('it says that it is done', async () =>
      (await place.all('status')).some(({ text }) => text.includes('Exported: 2')),
    );
    const [csv = ''] = await place.tab.run<string[]>('Promise.all(window.files)');
    const lines = csv.trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^Bob Tables,bobby_t,Waiting,/);
    expect(lines[2]).toMatch(/^'=Bob\(\),bob,Waiting,/);
  });

  it('become one by hand, and two again', async () => {
    const place = await filled(stage());
    await searchFor(place, 'voucher', ['bobby_t', 'bob']);
    await place.click('checkbox', 'Select Bob Tables');
    await place.click('checkbox', 'Select =Bob()');
    await place.click('button', 'Put together');
    await place.until('one is left', async () => (await shown(place)).join() === 'bobby_t');
    await place.click('button', 'Undo');
    await place.until('there are two again', async () => (await shown(place)).length === 2);
  });

  it('stand below the follow-ups that are due, which are done there', async () => {
    const { ask } = stage();
    await remembered(stage());
    await ask('followUp.save', {
      customerId: 'mio',
      postId: null,
      text: 'Call the depot',
      dueAt: Date.now() - HOUR,
      state: 'open',
    });
    const place = await stage().openOwn(CUSTOMERS);
    const due = await place.find('list', 'Follow-ups due');
    expect(due.text).toContain('Call the depot');
    await place.click('button', 'Done: 美緒');
    await place.until(
      'it is gone',
      async () =>
        (await place.all('listitem', undefined, { role: 'list', name: 'Follow-ups due' })).length === 0,
    );
    await place.click('button', 'Undo');
    await place.until(
      'it is back',
      async () =>
        (await place.all('listitem', undefined, { role: 'list', name: 'Follow-ups due' })).length === 1,
    );
    await place.click('button', 'Done: 美緒');
  });
});
