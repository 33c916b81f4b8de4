import type { Name } from './protocol';

/** The background answered no. `reason` is for the agent to read. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    question: Name,
    readonly reason: string,
  ) {
    super(`${question}: ${reason}`);
  }
}

/** Nothing is told now: before somebody types the PIN, or while a backup is restored. */
export class Locked extends Error {
  override readonly name = 'Locked';

  constructor(why = 'Countersign is locked. Unlock it on its own page.') {
    super(why);
  }
}

/** The background did not answer, also when asked again. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(question: Name) {
    super(`${question}: the background did not answer. Try again; if that does not help, reload this tab.`);
  }
}

/** The extension was updated or removed while this tab was open: nothing here works until the tab is reloaded. */
export class ExtensionGone extends Error {
  override readonly name = 'ExtensionGone';

  constructor() {
    super('Countersign was updated. Reload this tab to go on.');
  }
}

/** True for what a browser says to a content script whose extension is no longer the running one. */
export function saysGone(error: unknown): boolean {
  return /context invalidated|extension context|can't access dead object/i.test(messageOf(error));
}

/** True for what a browser says when the background was stopped before or while it was asked. */
export function saysAsleep(error: unknown): boolean {
  return /could not establish connection|receiving end does not exist|message port closed|message channel closed|port closed|actor.*destroyed|back\/forward cache/i.test(
    messageOf(error),
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
