import type { PracticeSettings } from '../x-page/data';
import type { Demo } from './demo-stage';
import { check, draftsOf, enterComposer, settle, TRAY_LOOK } from './demo-hands';

interface OurLook {
  background: string;
  direction: string;
}

/** Looks at drawer and tray in other looks of X: black, right to left, narrow. */
export const seeLooks: readonly [string, (demo: Demo) => Promise<string>][] = [
  ['the same in black', seeBlack],
  ['the same in Arabic', seeArabic],
  ['the same in a narrow window', seeNarrow],
];

async function seeBlack(demo: Demo): Promise<string> {
  await openTray(demo, demo.pathOf(demo.scenes.thirdContact), { theme: 'black' });
  const { background } = await demo.place.tab.run<OurLook>(TRAY_LOOK);
  check(brightness(background) < 60, `the tray is not dark but ${background}`);
  await demo.place.find('complementary', 'Customer history');
  return `drawer and tray are dark (${await demo.picture('7-black')})`;
}

async function seeArabic(demo: Demo): Promise<string> {
  await openTray(demo, demo.pathOf(demo.scenes.arabic), { lang: 'ar', theme: 'light' });
  const { direction } = await demo.place.tab.run<OurLook>(TRAY_LOOK);
  check(direction === 'rtl', 'the tray does not read from right to left');
  return `drawer and tray read from right to left (${await demo.picture('8-arabic')})`;
}

async function seeNarrow(demo: Demo): Promise<string> {
  await demo.place.tab.resize(420, 860);
  await openTray(demo, demo.pathOf(demo.scenes.german), { lang: 'en', theme: 'light' });
  const { x, width } = await demo.place.find('region', 'Reply drafts');
  check(x >= 0 && x + width <= 420, `the tray stands from ${x} to ${x + width} in a window of 420`);
  return `the tray fits into 420 pixels (${await demo.picture('9-narrow')})`;
}

async function openTray(demo: Demo, path: string, settings: Partial<PracticeSettings>): Promise<void> {
  await demo.place.visit(path, settings);
  await enterComposer(demo.place);
  check((await draftsOf(demo.place)).length > 0, 'the tray is empty');
  await settle();
}

function brightness(color: string): number {
  const [red = 255, green = 255, blue = 255] = (color.match(/\d+/g) ?? []).map(Number);
  return Math.max(red, green, blue);
}
