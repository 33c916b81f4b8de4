import { starters } from '../../../src/core/templates/starters';
import type { Template, Wording } from '../../../src/core/templates/template';

const THINGS = (
  'parcel, letter, pallet, bicycle, mattress, passport, lamp, plant, guitar, laptop, phone, fridge, sofa, wardrobe, ' +
  'medicine, wine, birthday cake, book, tyre, camera, return label, locker, gift card, subscription, invoice'
).split(', ');
const PLACES = ['Croydon', 'Leeds', 'Galway', 'Inverness', 'Swansea'];

/** This many templates as a large team has them: the starters, told anew for each kind of thing and depot. */
export function manyTemplates(count: number): Template[] {
  return Array.from({ length: count }, (_, index) => {
    const starter = starters[index % starters.length];
    if (!starter) throw new Error('there are no starters');
    const turn = Math.floor(index / starters.length);
    return turn === 0 ? starter : variant(starter, turn);
  });
}

function variant(starter: Template, turn: number): Template {
  const thing = THINGS[turn % THINGS.length] ?? '';
  const place = PLACES[Math.floor(turn / THINGS.length) % PLACES.length] ?? '';
  const shade = (turn * 7) % starter.wordings.length;
  const wordings = [starter.wordings[shade], starter.wordings[(shade + 1) % starter.wordings.length]];
  return {
    ...starter,
    id: `${starter.id}-${turn}`,
    name: `${starter.name}: ${thing}, ${place}`,
    shortcut: `${starter.shortcut}-${turn}`,
    tags: [...starter.tags.slice(0, 3), thing, place.toLowerCase()],
    wordings: wordings.flatMap(wording => (wording ? [inDepot(wording, turn, place, thing)] : [])),
    examples: starter.examples.slice(0, 4).map(example => `${example} (${thing} to ${place})`),
  };
}

function inDepot(wording: Wording, turn: number, place: string, thing: string): Wording {
  const text = `${wording.text} Our ${place} depot looks after every ${thing}.`;
  return { ...wording, id: `${wording.id}-${turn}`, text };
}
