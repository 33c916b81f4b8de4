import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { Drawer, DRAWER_CLASS } from '../../../../src/ui/components/Drawer';
import { Mark, MARK_CLASS, MARK_HOST_STYLE } from '../../../../src/ui/components/Mark';
import { Notices, NOTICES_CLASS } from '../../../../src/ui/components/Notices';
import { Tray, TRAY_CLASS } from '../../../../src/ui/components/Tray';
import { mount } from '../../../../src/ui/overlay/mount';
import { createDrawerStore } from '../../../../src/ui/stores/drawer-store';
import { createMarkStore } from '../../../../src/ui/stores/mark-store';
import { createNoticeStore } from '../../../../src/ui/stores/notice-store';
import { createTrayStore } from '../../../../src/ui/stores/tray-store';
import type { CustomerHistory, CustomerMark } from '../../../../src/core/customer';
import type { DraftSet } from '../../../../src/core/drafts/draft';
import { black, highContrast, light } from './looks';
import { deskOf, followUpOf, tagOf } from './desk';
import { draftOf, historyOf, now, threeDrafts } from './people';

const asked = new URLSearchParams(location.search);
const base = { light, black, contrast: highContrast }[asked.get('theme') ?? 'light'] ?? light;
const rtl = asked.has('rtl');
const look = signal({ ...base, direction: rtl ? ('rtl' as const) : ('ltr' as const) });
document.documentElement.dir = look.value.direction;
document.body.style.background = look.value.background;
document.body.style.color = look.value.text;
const never = new AbortController().signal;
const main = document.querySelector('main') ?? document.body;
const clock = signal(now);
const targetMinutes = signal(60);

function cell(title: string, vnode: ComponentChild, className: string, hostStyle = ''): void {
  const box = document.createElement('div');
  box.className = 'cell';
  box.append(title);
  main.append(box);
  mount({ parent: box, vnode, signal: never, look, className, hostStyle });
}

function markCell(width: number, change: Partial<CustomerMark>): void {
  const row = document.createElement('div');
  row.style.cssText = `display:flex;width:${width}px`;
  main.append(row);
  const mark = signal({ ...historyOf(), ...change });
  const store = createMarkStore({ mark, now: clock, targetMinutes, open: () => {} });
  mount({
    parent: row,
    vnode: <Mark store={store} />,
    signal: never,
    look,
    className: MARK_CLASS,
    hostStyle: MARK_HOST_STYLE,
  });
}

function drawerCell(title: string, read: () => Promise<CustomerHistory | null>) {
  const store = createDrawerStore({
    desk: deskOf({
      read,
      saveNote: () => (title.includes('failed note') ? Promise.reject(new Error('full')) : Promise.resolve()),
    }),
    now: clock,
    targetMinutes,
    rememberFocus: () => () => {},
  });
  store.open('ada', { focus: false });
  if (title.includes('note'))
    setTimeout(() => store.note.edit('Prefers Ms Byron. Allergic to hold music.'), 100);
  cell(title, <Drawer store={store} />, DRAWER_CLASS, 'width:340px;height:560px;max-width:100%');
  return store;
}

function trayCell(
  title: string,
  set: DraftSet | Error | null,
  change: { left?: number; collapsed?: boolean } = {},
) {
  const store = createTrayStore(
    {
      suggest: () =>
        set === null
          ? new Promise(() => {})
          : set instanceof Error
            ? Promise.reject(set)
            : Promise.resolve(set),
      search: async query =>
        query === 'zzz'
          ? []
          : [
              ...threeDrafts.drafts,
              ...[1, 2, 3].map(n => draftOf({ templateId: `t${n}`, name: `Template ${n}` })),
            ],
      offered: async ids => ids.filter(id => !title.includes('withdrawn') || id !== 'late'),
      fill: async id => threeDrafts.drafts.find(draft => draft.templateId === id) ?? draftOf(),
      insert: async () => title.includes('inserted'),
      copy: async () => true,
      left: () => change.left ?? 61,
      typed: signal(''),
      initials: signal('JD'),
      undo: async () => true,
      undoable: signal(true),
      favour: async () => {},
      now: () => now,
      toEditor: () => {},
      standsBeforeCaret: () => false,
    },
    { expanded: !change.collapsed },
  );
  cell(title, <Tray store={store} />, TRAY_CLASS, 'max-width:598px');
  return store;
}

for (const width of [360, 120, 24]) {
  markCell(width, {});
  markCell(width, { waitingSince: now - 40 * 60_000 });
  markCell(width, { waitingSince: now - 5 * 60_000, lastReply: null, contacts: 1 });
  markCell(width, { waitingSince: null });
}
trayCell('tray', threeDrafts);
setTimeout(() => trayFields.choose(1), 50);
const trayFields = trayCell('tray fields', threeDrafts);
const trayCopied = trayCell('tray copied', threeDrafts);
setTimeout(() => void trayCopied.insert(), 50);
const trayDone = trayCell('tray inserted', threeDrafts);
setTimeout(() => void trayDone.insert(), 50);
trayCell('tray collapsed', threeDrafts, { collapsed: true });
trayCell('tray over', threeDrafts, { left: -12 });
trayCell('tray loading', null);
trayCell('tray none', { drafts: [], more: 0, sure: true });
trayCell('tray unsure', { drafts: [], more: 14, sure: false });
trayCell('tray failed', new Error('no'));
trayCell('tray problem', {
  drafts: [
    draftOf({ problem: 'line 2, column 14: “{% maybe %}” is never closed', text: '' }),
    ...threeDrafts.drafts.slice(1),
  ],
  more: 3,
  sure: true,
});
const trayNothing = trayCell('tray nothing found', threeDrafts);
setTimeout(() => void trayNothing.find('zzz'), 50);
drawerCell('drawer', async () => historyOf());
const full = historyOf({
  tags: ['late parcel', 'VIP', 'asks for the manager by name'].map(tagOf),
  followUps: [
    followUpOf({ id: 'f0', dueAt: now - 3_600_000, text: 'ask the carrier whether it was found' }),
    followUpOf(),
  ],
  merges: [{ mergeId: 'm1', handle: 'ada_at_work', at: now - 72 * 3_600_000 }],
});
drawerCell('drawer full', async () => full);
drawerCell('drawer solved', async () => historyOf({ waitingSince: null, state: 'solved' }));
const asking = drawerCell('drawer forget', async () => full);
setTimeout(() => (asking.affairs.step.value = 'asking'), 100);
const typing = drawerCell('drawer typing', async () => full);
setTimeout(() => void typing.followUps.type('tomorrow call her'), 100);
const removed = drawerCell('drawer removed', async () => full);
setTimeout(() => void removed.tags.drop(tagOf('VIP')), 100);
drawerCell('drawer answered, saved note', async () =>
  historyOf({ waitingSince: null, lang: 'ja', displayName: '山田 花子 🌸', formerHandles: [] }),
);
drawerCell('drawer failed note', async () =>
  historyOf({
    displayName: 'A very long display name that someone thought would be a fine idea to have on X',
  }),
);
drawerCell('drawer loading', () => new Promise(() => {}));
drawerCell('drawer stranger', async () => null);
drawerCell('drawer failed', () => Promise.reject(new Error('no')));
const notices = createNoticeStore();
notices.show({
  id: 'setup',
  text: 'Countersign is not set up yet.',
  action: { label: 'Set up', run: () => {} },
});
notices.show({ id: 'health', text: 'Countersign cannot read who wrote a post right now.' });
notices.show({ id: 'update', text: 'Countersign was updated. Reload this page to go on.' });
cell('notices', <Notices store={notices} />, NOTICES_CLASS);
