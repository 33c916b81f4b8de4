import type { Template } from '../../templates/template';
import { stemsOf } from './words';

/** What a post says that a template is for, in words that people would use. */
export interface Said {
  /** "late parcels": a tag or the name, where the post speaks of all of it; '' where it does not. */
  topic: string;
  /** Words of the post that stand in name or tags, at most two. */
  words: readonly string[];
}

/** Above this share of all posts a word says nothing about one of them. */
const USUAL = 0.15;
const LETTERS = /(?<![@\p{L}])[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** Words that stand in posts about anything. */
const EMPTY = new Set(
  stemsOf(
    'a about after company end ends second third again all already also always am an and another any anyone anything are as ask at away back be because been before being both but by can cannot come could day days did do does doing done each even ever every everything first for from get gets getting give go goes going gone good got great guys had has have having he hello help her here hey hi him his hour hours how i if in into is it its just keep keeps know last let like look made make makes many may me mean might mine minute minutes month months more most much must my need needs never new next no nobody not nothing now of off ok on once one only or other our out over own please really right said same say says see she should since so some somebody someone something soon still such sure take tell than thank thanks that the their them then there these they thing things think this those though time times to today tomorrow too try trying two until up us use used very want was way we week weeks well were what when where which while who why will with without work working would year years yes yesterday yet you your'.concat(
      ' aber auf aus bei bin bis bitte das dass dem den der die doch ein eine einem einen einer es für hab habe haben hallo hat ich ihr immer ist ja kann kein keine mal man mein meine mich mir mit nach nicht noch nur oder schon sehr sein seit sich sie sind und uns von vor war warum was wenn wer wie wir wird wo zu zum zur',
      ' alors au aux avec bonjour ce ces cette dans de depuis des donc du elle en encore est et eux ici il je la le les leur lui ma mais merci mes moi mon ne nos notre nous on ou par pas plus pour pourquoi qu que quand qui sa sans se ses si son sont sur ta te tes toi ton tous très tu un une va vos votre vous',
      ' al algo como con cuando de del desde donde el ella en es ese esta este está gracias ha hace hasta hay hola la las le lo los mas más me mi mis muy nada no nos o para pero por porque que qué se ser si sin sobre son su sus también te tengo todo un una uno usted y ya yo',
      ' ainda ao aos as até com da das do dos e ela ele em essa esse eu isso já mais mas me meu minha muito na nas não no nos o obrigado olá os ou para pela pelo por porque quando que quem se sem ser seu sua só também tem um uma você',
    ),
  ),
);
/** Things of which there are many: two words with one of these can be put in the plural. */
const THING =
  /(?:parcel|order|refund|flight|bag|account|payment|invoice|item|ticket|booking|question|driver|app|shop|store|outage|delay|login|subscription|product|error|issue|complaint|return|cancellation|price|charge|phone|seat|room|card|code|device|package|box|bill|request|idea|update)$/;

const ONE_THING = new RegExp(`^${THING.source}`);
/** Of these the ones that name by themselves what somebody wants. */
const MATTER = /^(?:refund|invoice|outage|delay|login|subscription|error|complaint|return|cancellation)$/;

/**
 * Says of any template what of it this post names. `usual` tells in what share of the posts a stem stands (0..1).
 */
export function saidIn(post: string, usual: (stem: string) => number): (template: Template) => Said {
  const telling = (stem: string) => /^\p{L}/u.test(stem) && !EMPTY.has(stem) && usual(stem) < USUAL;
  const words = (post.slice(0, 2000).match(LETTERS) ?? [])
    .filter(word => word.length > 2 && !isThing(word))
    .map(word => ({ word: word.toLowerCase(), stems: stemsOf(word) }));
  const said = new Set(stemsOf(post));
  return template => {
    const names = namesOf(template);
    const topic = names.find(
      ({ name, stems }) => isTopic(name) && stems.every(stem => said.has(stem)) && stems.some(telling),
    );
    if (topic) return { topic: plural(topic.name), words: [] };

    const mine = new Set(names.flatMap(({ stems }) => stems).filter(stem => said.has(stem) && telling(stem)));
    const found = words.filter(({ stems }) => stems.every(stem => mine.has(stem)));
    return { topic: '', words: [...new Set(found.map(({ word }) => word))].slice(0, 2) };
  };
}

interface Name {
  name: string;
  stems: readonly string[];
}

const known = new WeakMap<Template, readonly Name[]>();

function namesOf(template: Template): readonly Name[] {
  const names =
    known.get(template) ??
    [template.name, ...template.tags]
      .map(name => name.trim().toLowerCase())
      .map(name => ({ name, stems: stemsOf(name) }));
  known.set(template, names);
  return names;
}

// "Late parcels" says something about a post, "parcels" says nothing; "refunds" does.
function isTopic(name: string): boolean {
  const one = name.replace(/e?s$/, '');
  if (!name.includes(' ')) return MATTER.test(name) || MATTER.test(one);
  return THING.test(one) || THING.test(name);
}

function isThing(word: string): boolean {
  const name = word.toLowerCase();
  return !isTopic(name) && (ONE_THING.test(name) || ONE_THING.test(name.replace(/e?s$/, '')));
}

function plural(name: string): string {
  if (!THING.test(name)) return name;
  return /(?:x|s)$/.test(name) ? `${name}es` : `${name}s`;
}
