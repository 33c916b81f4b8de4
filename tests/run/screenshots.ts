import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tab } from '../support/browser/driver';
import { buildEyes } from '../support/browser/build-eyes';
import { screenOf, type Screen } from '../support/browser/screen';
import { buildPracticeX } from '../support/build-practice-x';
import { openDemo, type Demo } from './demo-stage';
import { settle } from './demo-hands';
import { visitEarlierThreads } from './demo-walk';
import { furnish, NEXT_PACK } from './screenshots-data';
import { smallPng } from './small-png';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PICTURES = 'docs/pictures/pages';
const PAGE = 'src/pages/index.html';
const WIDTH = 1280;
/** CSS pixels: what is below is more of the same. */
const TALLEST = 1500;

interface Own extends Screen {
  tab: Tab;
}

/** One of our own pages as somebody has it in front of them. */
interface Scene {
  /** Name of its pictures. */
  name: string;
  /** What docs/pages.md says of it. */
  title: string;
  hash: string;
  /** What is done on it before the picture is taken. */
  prepare?(own: Own): Promise<void>;
}

const SCENES: readonly Scene[] = [
  { name: 'welcome', title: 'Set-up', hash: 'welcome' },
  { name: 'library', title: 'Library: all templates', hash: 'library' },
  {
    name: 'library-selected',
    title: 'Library: found, and many changed at once',
    hash: 'library',
    async prepare(own) {
      await own.focus('searchbox', 'Search templates');
      await own.tab.type('parcel');
      await settle();
      await own.click('button', 'Select all');
    },
  },
  {
    name: 'editor',
    title: 'Library: a template is written',
    hash: 'library/edit/acme-refund',
    async prepare(own) {
      await own.find('textbox', 'Name');
    },
  },
  { name: 'review', title: 'Library: what would embarrass us', hash: 'library/review' },
  { name: 'suggestions', title: 'Library: what agents suggest', hash: 'library/suggestions' },
  { name: 'sharing', title: 'Library: packs, keys and where they come from', hash: 'library/sharing' },
  {
    name: 'dry-run',
    title: 'Library: a pack is tried out before it is taken',
    hash: 'library/sharing',
    async prepare(own) {
      await own.find('textbox', 'Name of the pack');
      await own.tab.run(`(() => {
        document.querySelector('.drop details').open = true;
        const field = document.querySelector('.drop textarea');
        field.value = ${JSON.stringify(NEXT_PACK)};
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await own.click('button', 'See what it would do');
      await own.find('heading', 'Acme team');
      await own.tab.run(`document.querySelector('.plan').scrollIntoView()`);
    },
  },
  { name: 'customers', title: 'Customers: who waits, and what is due', hash: 'customers' },
  {
    name: 'customer',
    title: 'Customers: one of them',
    hash: 'customers',
    async prepare(own) {
      const ada = `[...document.querySelectorAll('.person-open')].find(one => one.textContent.includes('Ada Byron'))`;
      await own.until('Ada is listed', () => own.tab.run(`!!${ada}`));
      await own.tab.run(`${ada}.click()`);
      await own.find('list', 'Contacts');
    },
  },
];

/** Takes all of them and writes the page that shows them. Throws where a page does not come. */
export async function takeScreenshots(): Promise<void> {
  await Promise.all([buildEyes(), buildPracticeX()]);
  const demo = await openDemo({ target: 'chrome', shown: false });
  try {
    await visitEarlierThreads(demo);
    await furnish(demo);
    rmSync(folder(PICTURES), { recursive: true, force: true });
    mkdirSync(folder(PICTURES), { recursive: true });
    const scenes = [...SCENES, ...(await settingsScenes(demo))];
    let bytes = 0;
    for (const scene of scenes) {
      for (const scheme of ['light', 'dark'] as const) bytes += await take(demo, scene, scheme);
    }
    writeFileSync(folder('docs/pages.md'), pageOf(scenes));
    console.log(`${scenes.length * 2} pictures, ${Math.round(bytes / 1000)} kB`);
  } finally {
    await demo.browser.close();
  }
}

async function open(demo: Demo, hash: string): Promise<Own> {
  const tab = await demo.browser.ownPage(`${PAGE}#${hash}`);
  const own = { ...screenOf(tab), tab };
  await own.until(`${hash} is there`, () =>
    tab.run(`!!document.querySelector('main h1') && !/Loading/.test(document.body.innerText)`),
  );
  return own;
}

// The sections name themselves: one that is added later is pictured without being named here.
async function settingsScenes(demo: Demo): Promise<Scene[]> {
  const { tab } = await open(demo, 'settings');
  const links = await tab.run<{ hash: string; words: string }[]>(
    `[...document.querySelectorAll('.settings > nav a')].map(link =>
      ({ hash: link.getAttribute('href').slice(1), words: link.textContent }))`,
  );
  await tab.close();
  return links.map(({ hash, words }) => ({
    name: hash.replace('/', '-'),
    title: `Settings: ${words}`,
    hash,
  }));
}

async function take(demo: Demo, scene: Scene, scheme: 'light' | 'dark'): Promise<number> {
  const own = await open(demo, scene.hash);
  const { tab } = own;
  await tab.prefers(scheme);
  await tab.resize(WIDTH, 900);
  await scene.prepare?.(own);
  const height = await tab.run<number>('document.documentElement.scrollHeight');
  await tab.resize(WIDTH, Math.min(TALLEST, Math.max(600, height)));
  await settle();
  const path = folder(`${PICTURES}/${scene.name}-${scheme}.png`);
  await tab.screenshot(path);
  writeFileSync(path, smallPng(readFileSync(path)));
  if (tab.errors.length > 0) throw new Error(`${scene.title}: ${tab.errors.join('; ')}`);
  await tab.close();
  return statSync(path).size;
}

function pageOf(scenes: readonly Scene[]): string {
  const parts = scenes.map(({ name, title }) => {
    const picture = (scheme: string) => `![${title}, ${scheme}](pictures/pages/${name}-${scheme}.png)`;
    return `## ${title}\n\n${picture('light')}\n\n${picture('dark')}\n`;
  });
  return `# The pages\n\nEach of our own pages as \`npm run screenshots\` finds it, with the people of the practice X. Write nothing here: the command\nwrites this page anew.\n\n${parts.join('\n')}`;
}
