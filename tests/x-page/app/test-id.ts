import { settings } from './settings-store';

/**
 * The name under which X writes a test id now, undefined where a switch drops it.
 *
 * A switch named `UserAvatar-Container-*` covers every id that starts so.
 */
export function testId(name: string): string | undefined {
  const { droppedTestIds, renamedTestIds } = settings.get();
  if (droppedTestIds.some(pattern => covers(pattern, name))) return undefined;

  const exact = renamedTestIds[name];
  if (exact !== undefined) return exact;
  const pattern = Object.keys(renamedTestIds).find(key => key.endsWith('*') && covers(key, name));
  if (pattern === undefined) return name;
  return `${renamedTestIds[pattern] ?? ''}${name.slice(pattern.length - 1)}`;
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
