import type { WordingContext } from '../core/drafts/wording';
import type { WordingUse } from '../core/history/record';
import { handleKey } from '../core/post';

type Seen = Pick<WordingContext, 'customerSaw' | 'threadSaw' | 'accountUsed'>;

/** Which wordings went to whom, in memory. */
export interface WordingUses {
  /** Takes up one more; the same again changes nothing. */
  note(use: WordingUse): void;
  /** What these handles, this thread and this account have had. */
  seenBy(question: { handles: readonly string[]; thread: readonly string[]; brand: string }): Seen;
  /** The last template that went to one of these handles. */
  lastTo(handles: readonly string[]): { templateId: string; at: number } | null;
  /** When a template was used last, Unix milliseconds, 0 for never. */
  lastUse(templateId: string): number;
}

/** Starts from uses in any order. */
export function createWordingUses(uses: readonly WordingUse[]): WordingUses {
  const byCustomer = new Map<string, Map<string, number>>();
  const byBrand = new Map<string, Map<string, number>>();
  const byThread = new Map<string, Map<string, number>>();
  const templates = new Map<string, number>();
  const last = new Map<string, { templateId: string; at: number }>();
  for (const use of uses) note(use);

  function note({ at, brand, customer, thread, templateIds, wordingIds }: WordingUse): void {
    for (const wordingId of wordingIds) {
      mark(tableOf(byCustomer, customer), wordingId, at);
      mark(tableOf(byBrand, brand), wordingId, at);
      for (const id of thread) mark(tableOf(byThread, id), wordingId, at);
    }
    for (const templateId of templateIds) mark(templates, templateId, at);
    const templateId = templateIds.at(-1);
    if (templateId !== undefined && at >= (last.get(customer)?.at ?? 0))
      last.set(customer, { templateId, at });
  }

  return {
    note,
    seenBy({ handles, thread, brand }) {
      const customerSaw = new Map<string, number>();
      for (const handle of handles) {
        for (const [id, at] of byCustomer.get(handleKey(handle)) ?? []) mark(customerSaw, id, at);
      }
      return {
        customerSaw,
        threadSaw: new Set(thread.flatMap(id => [...(byThread.get(id)?.keys() ?? [])])),
        accountUsed: byBrand.get(handleKey(brand)) ?? new Map(),
      };
    },
    lastTo(handles) {
      const all = handles.flatMap(handle => last.get(handleKey(handle)) ?? []);
      return all.sort((a, b) => b.at - a.at)[0] ?? null;
    },
    lastUse: templateId => templates.get(templateId) ?? 0,
  };
}

function tableOf(tables: Map<string, Map<string, number>>, key: string): Map<string, number> {
  const table = tables.get(key) ?? new Map<string, number>();
  tables.set(key, table);
  return table;
}

function mark(table: Map<string, number>, id: string, at: number): void {
  table.set(id, Math.max(at, table.get(id) ?? 0));
}
