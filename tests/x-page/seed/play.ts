/**
 * Conversations are written like the lines of a play:
 *
 *     3d4h adabyron #late lang=en: @AcmeParcels where is it?
 *       20m AcmeParcels: We are looking. ^MK
 *
 * The time is before now, or after the line that is answered: an indented line answers the nearest line above that stands
 * further left. `#label` names a line for scenes and quotes. Flags are those of {@link Flags}. `⏎` is a line break.
 * Lines starting with `+` add a poll, a card or a translation to the line above.
 */
export interface Line {
  label?: string;
  by: string;
  /** Minutes before now, or after the answered line. */
  minutes: number;
  /** Index in the same play, undefined for a first post. */
  answers?: number;
  lang: string;
  text: string;
  flags: Flags;
  poll?: string[];
  card?: { title: string; host: string };
  translation?: string;
}

/** What can stand between the author and the colon: `photos=2 video pinned ad cut gone deleted rt=handle quote=label likes=5`. */
interface Flags {
  photos?: string;
  video?: true;
  pinned?: true;
  ad?: true;
  cut?: true;
  gone?: true;
  deleted?: true;
  rt?: string;
  quote?: string;
  likes?: string;
}

const LINE = /^( *)(\S+) (\w+)((?: [#\w=]+)*): ?(.*)$/su;
const EXTRA = /^ *\+ (poll|card|translation) (.*)$/su;
const DURATION = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$/u;

/** Reads a play written in one language. Throws an Error that shows the line it does not understand. */
export function readPlay(lang: string, script: string): Line[] {
  const lines: Line[] = [];
  const open: { depth: number; index: number }[] = [];
  for (const row of script.split('\n').filter(text => text.trim() !== '')) {
    const extra = EXTRA.exec(row);
    const last = lines.at(-1);
    if (extra && last) {
      addExtra(last, extra[1] ?? '', withBreaks(extra[2] ?? ''));
      continue;
    }
    const { depth, line } = readLine(lang, row);
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    line.answers = open.at(-1)?.index;
    open.push({ depth, index: lines.length });
    lines.push(line);
  }
  return lines;
}

function readLine(lang: string, row: string): { depth: number; line: Line } {
  const [, indent, time, by, words, text] = LINE.exec(row) ?? [];
  if (time === undefined || by === undefined) throw new Error(`play: not a line: ${row}`);
  const flags: Record<string, string | true> = {};
  let label: string | undefined;
  for (const word of (words ?? '').split(' ').filter(Boolean)) {
    const [name = '', value] = word.split('=');
    if (name.startsWith('#')) label = name.slice(1);
    else flags[name] = value ?? true;
  }
  const spoken = typeof flags.lang === 'string' ? flags.lang : lang;
  const line = {
    label,
    by,
    minutes: minutesOf(time, row),
    lang: spoken,
    text: withBreaks(text ?? ''),
    flags,
  };
  return { depth: indent?.length ?? 0, line };
}

function minutesOf(time: string, row: string): number {
  const [, days, hours, minutes] = DURATION.exec(time) ?? [];
  if (!days && !hours && !minutes) throw new Error(`play: not a time: ${row}`);
  return Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

function addExtra(line: Line, kind: string, value: string) {
  const parts = value.split(' | ');
  if (kind === 'poll') line.poll = parts;
  else if (kind === 'card') line.card = { title: parts[0] ?? '', host: parts[1] ?? '' };
  else line.translation = value;
}

function withBreaks(text: string): string {
  return text.replaceAll('⏎', '\n');
}
