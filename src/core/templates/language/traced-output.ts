import { EchoTag, Output, toValueSync } from 'liquidjs';
import type { Context, Emitter, Value } from 'liquidjs';
import { PartsEmitter, wordsOf } from './parts-emitter';
import { runOf } from './run';
import type { Read, Run } from './run';

/** Stands for a value that the agent still has to fill in. */
const TO_FILL_IN = '…';

/** `{{ … }}` that knows where its words came from and what to do when there are none. */
export class TracedOutput extends Output {
  override *render(context: Context, emitter: Emitter): IterableIterator<unknown> {
    const run = runOf(context);
    if (run === null) yield* super.render(context, emitter);
    else writeValue(this.value, run, context, emitter);
  }
}

/** `{% echo … %}`: the same inside `{% liquid %}`. */
export class TracedEcho extends EchoTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const run = runOf(context);
    const [value] = [...this.arguments()];
    if (run === null || value === undefined) yield* super.render(context, emitter);
    else writeValue(value as Value, run, context, emitter);
  }
}

function writeValue(value: Value, run: Run, context: Context, emitter: Emitter): void {
  const hasFallback = value.filters.some(({ name }) => name === 'else' || name === 'default');
  const { value: result, reads } = run.watch(() => toValueSync(value.value(context, false)), hasFallback);
  const words = wordsOf(result);
  const empty = reads.filter(read => read.empty);

  const innermost = run.maybes.at(-1);
  if (innermost !== undefined) {
    if (words.trim() === '' ? !hasFallback : empty.length > 0 && !hasFallback) innermost.empty = true;
  } else if (!hasFallback) {
    for (const { path } of empty) run.surroundings.need(path);
  }

  if (!(emitter instanceof PartsEmitter)) emitter.write(words);
  else if (words !== '') emitter.add(words, sourceOf(reads, hasFallback));
  else if (empty.length > 0 && !hasFallback) emitter.add(TO_FILL_IN, 'still to be filled in');
  else emitter.gap();
}

function sourceOf(reads: readonly Read[], hasFallback: boolean): string | null {
  const there = reads.filter(read => !read.empty).map(read => read.source);
  if (there.length > 0) return [...new Set(there)].join(', ');
  const [missing] = reads;
  return missing && hasFallback ? `instead of: ${missing.label}` : null;
}
