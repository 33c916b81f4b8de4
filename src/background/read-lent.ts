interface LentDeps {
  /** Address of our own extension, with a slash at its end. */
  own: string;
  fetch: typeof fetch;
}

/**
 * The text that one of our own pages holds under a `blob:` address: nothing goes over a network. Rejects for any other address, and for
 * a page that is gone.
 */
export async function readLent(address: string, { own, fetch }: LentDeps): Promise<string> {
  if (!address.startsWith(`blob:${own}`)) throw new Error('no text of ours');
  return (await fetch(address)).text();
}
