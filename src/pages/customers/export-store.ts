import { signal } from '@preact/signals';
import { reasonOf } from '../reason-of';
import type { Answer, Question } from './customers-store';
import { csvOf, readAll, type CsvWords } from './export-customers';

interface ExportDeps {
  search(question: Question): Promise<Answer>;
  /** Hands a file to the agent. */
  save(name: string, content: string): void;
  words(): CsvWords;
  /** Today as 2026-12-31, for the name of the file. */
  today(): string;
}

type Progress =
  | { is: 'idle' }
  | { is: 'reading'; read: number; total: number }
  | { is: 'done'; count: number }
  | { is: 'failed'; reason: string };

/** Saving what the list shows as a CSV file: all rows of the question, not only those on screen. */
export function createExportStore({ search, save, words, today }: ExportDeps) {
  const progress = signal<Progress>({ is: 'idle' });
  let running: AbortController | null = null;

  async function run(question: Question): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const { signal: until } = mine;
    progress.value = { is: 'reading', read: 0, total: 0 };
    try {
      const tell = (read: number, total: number) => (progress.value = { is: 'reading', read, total });
      const rows = await readAll(search, question, { tell, signal: until });
      save(`customers-${today()}.csv`, csvOf(rows, words()));
      progress.value = { is: 'done', count: rows.length };
    } catch (error) {
      if (running !== mine) return;
      progress.value = until.aborted ? { is: 'idle' } : { is: 'failed', reason: reasonOf(error) };
    }
  }

  return { progress, run, cancel: () => running?.abort() };
}

export type ExportStore = ReturnType<typeof createExportStore>;
