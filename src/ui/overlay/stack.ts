import { visible, type Box } from './rects';

interface Member {
  host: HTMLElement;
  /** The lower, the nearer to the anchor. */
  rank: number;
  update(): void;
}

const stacks = new WeakMap<object, Set<Member>>();

/** Puts a host into the stack below one anchor, until the signal aborts. `of` tells the stacks apart: the editor. */
export function joinStack(of: object, member: Member, signal: AbortSignal): void {
  const members = stacks.get(of) ?? new Set();
  stacks.set(of, members.add(member));
  const leave = () => {
    members.delete(member);
    tellBeyond(of, member.rank);
  };
  signal.addEventListener('abort', leave, { once: true });
}

/** The hosts that stand between the anchor and this rank, as far as they can be seen. */
export function before(of: object, rank: number): HTMLElement[] {
  return membersOf(of)
    .filter(member => member.rank < rank && isShown(member.host))
    .map(({ host }) => host);
}

/** Moves what stands further from the anchor than this rank. */
export function tellBeyond(of: object, rank: number): void {
  for (const member of membersOf(of)) if (member.rank > rank) member.update();
}

/** True while the pointer is over something that stands further from the anchor than this rank. */
export function pointedBeyond(of: object, rank: number): boolean {
  return membersOf(of).some(member => member.rank > rank && member.host.matches(':hover'));
}

/** The box around all of them. */
export function around(elements: readonly Element[]): Box {
  const boxes = elements.map(element => element.getBoundingClientRect());
  const shown = boxes.filter(visible);
  const all = shown.length > 0 ? shown : boxes;
  return {
    left: Math.min(...all.map(box => box.left)),
    top: Math.min(...all.map(box => box.top)),
    right: Math.max(...all.map(box => box.right)),
    bottom: Math.max(...all.map(box => box.bottom)),
  };
}

function membersOf(of: object): Member[] {
  return [...(stacks.get(of) ?? [])];
}

function isShown(host: HTMLElement): boolean {
  return host.style.visibility !== 'hidden' && visible(host.getBoundingClientRect());
}
