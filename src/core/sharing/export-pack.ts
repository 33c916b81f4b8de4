import { sameHandle } from '../post';
import type { Setup } from '../setup';
import type { Suggestion } from '../templates/suggestion';
import { isOffered, type Template } from '../templates/template';
import { canonical } from './canonical';
import type { Pack, PackBrand, PackSuggestion } from './pack';
import { readPack } from './read-pack';
import type { SharingSettings } from './records';
import { packed } from './template-fields';

/** What somebody wants to have in a pack. */
export interface ExportWish {
  name: string;
  templates: 'all' | readonly string[];
  /** Handles. */
  brands: readonly string[];
  roster: boolean;
  corrections: boolean;
  /** Ids. */
  suggestions: readonly string[];
}

interface Stock {
  made: Pick<Pack, 'id' | 'release' | 'made' | 'madeBy'>;
  setup: Setup;
  settings: SharingSettings;
  templates: readonly Template[];
  suggestions: readonly Suggestion[];
}

/** A pack of what is here, unsigned. Throws an error for the lead where something cannot travel. */
export function prepareExport(
  wish: ExportWish,
  { made, setup, settings, templates, suggestions }: Stock,
): Pack {
  const wanted = wish.templates === 'all' ? null : new Set(wish.templates);
  const chosen = templates.filter(
    template => isOffered(template) && (wanted ? wanted.has(template.id) : template.origin === undefined),
  );
  const told = new Set(wish.suggestions);
  const used = chosen.flatMap(({ folder }) => folder ?? []);
  const pack: Pack = {
    format: 'countersign-pack',
    version: 1,
    ...made,
    name: wish.name,
    folders: [...new Set([...settings.folders, ...used])],
    templates: chosen.map(travelling).sort((a, b) => (a.id < b.id ? -1 : 1)),
    brands: setup.brands
      .filter(({ handle }) => wish.brands.some(other => sameHandle(other, handle)))
      .map(packedBrand),
    roster: wish.roster ? [...settings.roster] : [],
    corrections: wish.corrections ? [...settings.corrections] : [],
    suggestions: suggestions.filter(({ id }) => told.has(id)).map(packedSuggestion),
  };
  const { refusal } = readPack(canonical(pack));
  if (refusal) throw new Error(cannotTravel(pack, refusal.where));
  return pack;
}

// One that came with another pack travels under its bare id.
function travelling(template: Template) {
  const { id, ...rest } = packed(template);
  return { ...rest, id: template.origin === undefined ? id : id.slice(template.origin.length + 1) };
}

function packedBrand({ handle, name, guards, links, timezone, hours }: Setup['brands'][number]): PackBrand {
  const { accountId: _, ...rules } = guards;
  return { handle, name, signature: 'caret', guards: rules, links: [...links], timezone, hours: [...hours] };
}

function packedSuggestion({ id, at, by, name, text, lang, brand, words }: Suggestion): PackSuggestion {
  return { id, at, by, name, text, lang, brand, words };
}

function cannotTravel(pack: Pack, where: string | null): string {
  const index = Number(/^templates\[(\d+)\]/.exec(where ?? '')?.[1] ?? Number.NaN);
  const template = pack.templates[index];
  return template
    ? `“${template.name}” cannot travel in a pack: ${where?.replace(/^templates\[\d+\]\.?/, '') || 'its id'} is not as it must be.`
    : `This cannot travel in a pack: ${where ?? 'it is too large'}.`;
}
