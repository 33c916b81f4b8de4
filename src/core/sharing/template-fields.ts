import type { Template } from '../templates/template';
import { alike } from './canonical';
import type { PackTemplate } from './pack';

/** What a pack may say of a template; each is compared and taken over by itself. */
export const FIELDS = [
  'name',
  'shortcut',
  'folder',
  'tags',
  'act',
  'brands',
  'when',
  'examples',
  'wordings',
] as const satisfies readonly (keyof PackTemplate)[];

export type Field = (typeof FIELDS)[number];

/** A template as a pack carries it: without what is only about this machine. */
export function packed({
  id,
  name,
  shortcut,
  wordings,
  tags,
  act,
  examples,
  brands,
  updatedAt,
  updatedBy,
  folder,
  when,
}: Template | PackTemplate): PackTemplate {
  return {
    id,
    name,
    shortcut,
    wordings: wordings.map(({ id, text, lang, tone }) => ({ id, text, lang, tone })),
    tags: [...tags],
    act,
    examples: [...examples],
    brands: [...brands],
    updatedAt,
    ...(updatedBy && { updatedBy }),
    ...(folder && { folder }),
    ...(when && { when }),
  };
}

/** The fields in which two templates say different things. */
export function differing(a: Partial<PackTemplate>, b: Partial<PackTemplate>): Field[] {
  return FIELDS.filter(field => !alike(a[field] ?? null, b[field] ?? null));
}

/** One field as people compare it, line by line. */
export function linesOf(template: Partial<PackTemplate>, field: Field): string[] {
  switch (field) {
    case 'wordings':
      return (template.wordings ?? []).flatMap(({ text, lang, tone }) =>
        [[`[${lang ?? 'any language'}]`, tone ?? ''].join(' ').trim(), text].join('\n').split('\n'),
      );
    case 'examples':
      return (template.examples ?? []).flatMap(example => example.split('\n'));
    case 'tags':
    case 'brands':
      return [...(template[field] ?? [])];
    case 'when':
      return whenLines(template);
    default:
      return template[field] ? [template[field]] : [];
  }
}

function whenLines({ when }: Partial<PackTemplate>): string[] {
  if (!when) return [];
  return [...when.kinds, ...(when.hours === 'any' ? [] : [`hours: ${when.hours}`]), ...when.needs];
}
