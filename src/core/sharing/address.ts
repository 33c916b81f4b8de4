/** Hosts of this very machine: what is asked of them never leaves it. */
const HERE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

/** An https address of a file (or http on this machine), without user name and password, at most 2,000 characters. */
export function isPackAddress(address: string): boolean {
  if (address.length > 2_000 || !URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '' || isOfX(hostname)) return false;
  return protocol === 'https:' || (protocol === 'http:' && HERE.has(hostname));
}

/** What the browser is asked for, for this address and nothing else of the web: "https://acme.example/*". */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

// Countersign asks X for nothing.
function isOfX(hostname: string): boolean {
  return /(?:^|\.)(?:x|twitter)\.com$/.test(hostname);
}
