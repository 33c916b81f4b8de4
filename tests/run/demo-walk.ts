import { seeLooks } from './demo-looks';
import type { Demo } from './demo-stage';
import {
  check,
  COMPOSER_TEXT,
  DRAFT_NAMES,
  DRAWER,
  draftsOf,
  enterComposer,
  MOD,
  settle,
} from './demo-hands';

const TYPED_ON = ' Talk soon.';
const DETAIL = 'parcels held at Croydon';

/**
 * The main job as an agent does it: mention, history, draft by keyboard, signed reply, history again after a restart. Prints
 * what was seen of each step and leaves pictures. Throws at the first thing that is not as it should be.
 */
export async function walk(demo: Demo): Promise<void> {
  const steps: readonly [string, (demo: Demo) => Promise<string>][] = [
    ['visit earlier threads', visitEarlierThreads],
    ['open the mentions', seeMentions],
    ['open the history', seeDrawer],
    ['open the drafts', seeTray],
    ['fill a draft', fillDraft],
    ['post with Ctrl+Enter', postSigned],
    ['find it in the history after a restart', seeHistory],
    ...seeLooks,
    ['look for anything amiss', seeNothingAmiss],
  ];
  for (const [name, step] of steps) {
    demo.step = name;
    console.log(`✓ ${name}: ${await step(demo)}`);
  }
}

/** Looks at threads of the last weeks, which is how Countersign comes to remember them. */
export async function visitEarlierThreads(demo: Demo): Promise<string> {
  const { scenes, place } = demo;
  const threads = [
    ['adabyron', scenes.thirdContactFirst, scenes.thirdContactFirstReply],
    ['adabyron', scenes.thirdContactSecond, scenes.thirdContactSecondReply],
    ['hannah_pk', scenes.answeredByColleague, scenes.colleagueReply],
    ['mia_lindqvist', scenes.writesAgainFirst, scenes.writesAgainReply],
  ] as const;
  for (const [handle, ...ids] of threads) {
    await place.visit(demo.pathOf(ids[0]));
    await place.until(`the thread of @${handle} is remembered`, async () => {
      const known = new Set((await demo.historyOf(handle))?.entries.map(entry => entry.postId));
      return ids.every(id => known.has(id));
    });
  }
  const ada = await demo.historyOf('adabyron');
  const signed = (ada?.entries ?? []).flatMap(entry => (entry.initials ? [`^${entry.initials}`] : []));
  check(
    signed.includes('^MK') && signed.includes('^LS'),
    'the answers to @adabyron are not remembered as signed',
  );
  return `${threads.length} of them, @adabyron was answered by ${signed.join(' and ')}`;
}

async function seeMentions(demo: Demo): Promise<string> {
  await demo.place.visit('/notifications/mentions');
  const mark = await demo.place.find('button', 'History of @adabyron: 3rd contact, last ^LS…');
  await settle();
  return seen(demo, '1-mentions', `a mark says "${mark.name}"`);
}

async function seeDrawer(demo: Demo): Promise<string> {
  const { place } = demo;
  await place.focus('button', 'History of @adabyron…');
  await place.tab.press('Enter');
  const heading = await place.find('heading', 'Ada Byron', DRAWER);
  check(heading.focused, 'the keys did not go to the drawer');
  const list = await place.find('list', 'Contacts');
  for (const word of ['^MK', '^LS', 'promised "by Friday"'])
    check(list.text.includes(word), `the contacts do not show ${word}`);
  const contacts = await place.all('listitem', undefined, { role: 'list', name: 'Contacts' });
  return seen(demo, '2-drawer', `${heading.text}, ${contacts.length} contacts, signed ^MK and ^LS`);
}

async function seeTray(demo: Demo): Promise<string> {
  const { place } = demo;
  await place.visit(demo.pathOf(demo.scenes.thirdContact));
  await place.find('complementary', 'Customer history');
  await enterComposer(place);
  const drafts = await draftsOf(place);
  check(drafts.length === 3, `there are ${drafts.length} drafts, not three`);
  check(
    drafts.some(draft => draft.text.includes('Ada')),
    'no draft speaks to Ada',
  );
  await settle();
  return seen(demo, '3-tray', `three drafts: ${(await place.tab.run<string[]>(DRAFT_NAMES)).join(', ')}`);
}

async function fillDraft(demo: Demo): Promise<string> {
  const { place } = demo;
  await place.tab.press(`${MOD}+;`);
  await place.until(
    'the search has the keys',
    async () => (await place.find('combobox', 'Find a template')).focused,
  );
  await place.tab.type('known');
  await place.until('the search finds it', async () => {
    const [first] = await draftsOf(place);
    return first?.text.includes('Known issue') ?? false;
  });
  await place.tab.press('Enter');
  await place.until('the field has the keys', async () =>
    (await place.all('textbox', undefined, { role: 'group', name: 'Fill in' })).some(field => field.focused),
  );
  await place.tab.type(DETAIL);
  await settle();
  const picture = await demo.picture('4-filled');
  await place.tab.press('Enter');
  await place.until('the draft stands in the reply', async () => (await composerText(demo)).includes(DETAIL));
  const text = await composerText(demo);
  check(!/[{}…]|undefined/.test(text), `the reply is half-done: ${text}`);
  return `"${text}" stands in the reply (${picture})`;
}

async function postSigned(demo: Demo): Promise<string> {
  const { place, scenes } = demo;
  await place.tab.type(TYPED_ON);
  await place.tab.press(`${MOD}+Enter`);
  let presses: { text: string; inReplyTo?: string | null }[] = [];
  await place.until('X takes the post', async () => {
    presses = await place.tab.run('window.practice.presses');
    return presses.length > 0;
  });
  const [{ text, inReplyTo } = { text: '', inReplyTo: null }] = presses;
  check(presses.length === 1, 'X heard more than one press');
  check(
    text.endsWith(`${TYPED_ON} ^JD`) && text.split('^JD').length === 2,
    `the post is not signed once: ${text}`,
  );
  check(inReplyTo === scenes.thirdContact, 'the post answers somebody else');
  await place.until('the drawer shows it', async () =>
    (await place.find('list', 'Contacts')).text.includes('^JD'),
  );
  await settle();
  return seen(demo, '5-posted-and-signed', `X took one post, and it ends "${text.slice(-15)}"`);
}

async function seeHistory(demo: Demo): Promise<string> {
  await demo.browser.restart();
  await demo.anew();
  const { place } = demo;
  await place.visit(demo.pathOf(demo.scenes.thirdContact));
  await place.click('button', 'History of @adabyron…');
  const list = await place.find('list', 'Contacts');
  check(
    list.text.includes(TYPED_ON.trim()) && list.text.includes('^JD'),
    'the drawer does not show the reply',
  );
  const reply = (await demo.historyOf('adabyron'))?.entries[0];
  check(
    reply?.initials === 'JD' && reply.template === 'Known issue',
    'agent and template are not with the reply',
  );
  check(/^\d{15,20}$/.test(reply?.postId ?? ''), 'the reply has no post id of X');
  await settle();
  return seen(
    demo,
    '6-history',
    `first in the list, by ^${reply?.initials}, from the template "${reply?.template}"`,
  );
}

async function seeNothingAmiss({ browser, place }: Demo): Promise<string> {
  check(browser.strayRequests.length === 0, `requests left for ${browser.strayRequests.join(', ')}`);
  check(place.tab.errors.length === 0, `the page reported ${place.tab.errors.join(', ')}`);
  return 'no error on the page, no request to anywhere but the practice X';
}

async function seen(demo: Demo, picture: string, what: string): Promise<string> {
  return `${what} (${await demo.picture(picture)})`;
}

function composerText({ place }: Demo): Promise<string> {
  return place.tab.run<string>(COMPOSER_TEXT);
}
