import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer of the small web. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

/** A web of its own for a test: a proxy that answers every host on this machine, so that nothing leaves it. */
export interface Web {
  /** Everything that was asked for: method and address. */
  readonly asked: { readonly method: string; readonly url: string; readonly body: string }[];
  /** Answers an address (without query) from now on. Addresses without an answer give an empty script, picture or page. */
  readonly put: (address: string, answer: Answer | string) => void;
  /** What makes a browser use this web. */
  readonly args: readonly string[];
  readonly prefs: Readonly<Record<string, unknown>>;
  readonly close: () => Promise<void>;
}

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

function otherwise(request: IncomingMessage): Answer {
  const kind = request.headers['sec-fetch-dest'];
  if (kind === 'image') return { headers: { 'content-type': 'image/gif' }, body: gif };
  if (kind === 'script') return { headers: { 'content-type': 'text/javascript' }, body: '' };
  return { headers: { 'content-type': 'text/html' }, body: '' };
}

export async function startWeb(): Promise<Web> {
  const answers = new Map<string, Answer>();
  const asked: { method: string; url: string; body: string }[] = [];
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = request.url ?? '';
    asked.push({ method: request.method ?? '', url, body: Buffer.concat(chunks).toString('utf8') });
    const { status = 200, headers = {}, body = '' } = answers.get(url.split(/[?#]/, 1)[0]!) ?? otherwise(request);
    response.writeHead(status, {
      'content-type': 'text/html',
      'access-control-allow-origin': '*',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    } as Record<string, string>);
    response.end(body);
  }

  const server = createServer((request, response) => {
    // A browser that goes away in the middle of a request wants no answer any more.
    respond(request, response).catch(() => response.destroy());
  });
  // No certificate, so no HTTPS: a test that needs it would be told so by a refused tunnel. A tunnel
  // that is merely cut would not do: the browser then cannot say that nothing left.
  server.on('connect', (_, socket) => {
    // The browser may be gone before it has read the answer.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    put: (address, answer) => answers.set(address, typeof answer === 'string' ? { body: answer } : answer),
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
