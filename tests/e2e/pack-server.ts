import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of this machine that gives packs, and goes wrong as it is told. */
export interface PackServer {
  address: string;
  /** What it answers from now on. */
  answer: RequestListener;
  /** What it was asked with, newest last. */
  readonly asked: readonly IncomingHttpHeaders[];
  /** Nobody is there any more, until {@link PackServer.open}. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** Starts such a server, at an address that stays the same. */
export async function startPackServer(): Promise<PackServer> {
  const asked: IncomingHttpHeaders[] = [];
  let server: Server;
  let port = 0;
  const self: PackServer = {
    address: '',
    answer: (_, answer) => answer.writeHead(404).end(),
    asked,
    async shut() {
      server.closeAllConnections();
      await new Promise(resolve => void server.close(resolve));
    },
    async open() {
      server = createServer((request, answer) => {
        asked.push(request.headers);
        self.answer(request, answer);
      });
      await new Promise<void>(resolve => void server.listen(port, '127.0.0.1', resolve));
      port = (server.address() as AddressInfo).port;
      self.address = `http://127.0.0.1:${port}/team.json`;
    },
  };
  await self.open();
  return self;
}

/** Answers with this file, marked; and that it is the same, to whoever has it. */
export function file(text: string, etag: string): RequestListener {
  return (request, answer) => {
    if (request.headers['if-none-match'] === etag) return void answer.writeHead(304).end();
    answer.writeHead(200, { 'Content-Type': 'application/json', ETag: etag }).end(text);
  };
}

/** Answers so, and says no more. */
export function saying(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): RequestListener {
  return (_, answer) => answer.writeHead(status, headers).end(body);
}

/** So many megabytes, one after another, without saying how many there will be. */
export function megabytes(count: number): RequestListener {
  return (_, answer) => {
    const piece = Buffer.alloc(1_000_000, 0x20);
    let left = count;
    const more = () => {
      left -= 1;
      if (left >= 0 && !answer.destroyed) answer.write(piece, more);
      else answer.end();
    };
    answer.writeHead(200, { 'Content-Type': 'application/json' });
    more();
  };
}
