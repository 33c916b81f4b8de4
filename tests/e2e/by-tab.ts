import type { Place } from './stage';

// Everything that can be done on the page, each with a number. What is folded away is unfolded first. Of radio buttons of one
// name only the chosen one is a stop; rows of a long list, and what else leaves the order of Tab, are walked by arrows.
const MARK = `(() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(one =>
    one.checkVisibility({ visibilityProperty: true }) && !one.disabled);
  const group = one => one.type === 'radio' && document.querySelector('input[name="' + CSS.escape(one.name) + '"]:checked');
  const stops = all.filter(one => one.tabIndex >= 0 && (!group(one) || one.checked));
  stops.forEach((one, number) => one.dataset.stop = number);
  stops[0]?.focus();
  const told = one => one.outerHTML.slice(0, 120);
  return {
    stops: stops.map(told),
    apart: all.filter(one => one.tabIndex < 0 && !one.closest('[role="list"], [role="listbox"]')).map(told),
  };
})()`;

/**
 * Walks through one of our own pages by Tab, from its first stop on: gives what is never reached, what has no name there, and what
 * keys reach in no way. Unfolds what is folded away.
 */
export async function unreachable(place: Place): Promise<string[]> {
  const { stops, apart } = await place.tab.run<{ stops: string[]; apart: string[] }>(MARK);
  if (stops.length < 5) throw new Error(`only ${stops.length} stops: is this a page?`);
  const wrong = apart.map(told => `not by Tab: ${told}`);
  const missed = new Map(stops.entries());
  for (let presses = 0; presses < stops.length + 10 && missed.size > 0; presses += 1) {
    const [stop, name] = await Promise.all([
      place.tab.run<number>(`Number(document.activeElement?.dataset.stop ?? -1)`),
      place.here().then(sighting => sighting?.name ?? ''),
    ]);
    if (missed.delete(stop) && name.trim() === '') wrong.push(`without a name: ${stops[stop]}`);
    await place.tab.press('Tab');
  }
  return [...wrong, ...[...missed.values()].map(told => `never reached: ${told}`)];
}
