import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { takeSockets } from './socket.ts';

/** One answer of the small web. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

/** What was asked for, with what was handed over as text and as bytes. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly bytes: Buffer;
}

/** A web of its own for a test: a proxy that answers every host on this machine, so that nothing leaves it. */
export interface Web {
  /** Everything that was asked for. */
  readonly asked: Asked[];
  /** Answers an address (without query) from now on. Addresses without an answer give an empty script, picture or page. */
  readonly put: (address: string, answer: Answer | string | ((asked: Asked) => Answer | string)) => void;
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

/** Everything may be read by everybody: what SDKs send is often asked about first (preflight). */
function sharing({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const { origin, 'access-control-request-headers': asked } = headers;
  return {
    'access-control-allow-origin': origin ?? '*',
    ...(origin && { 'access-control-allow-credentials': 'true' }),
    ...(asked && { 'access-control-allow-headers': asked }),
  };
}

/** For nobody in particular: a browser has to be told to take it. */
const certificate = readFileSync(new URL('./certificate.pem', import.meta.url));

/** Whole address of a request: a proxy is told it, the server at the end of a tunnel only its path. */
function addressOf({ url = '', headers: { host = '' }, socket }: IncomingMessage): string {
  return (socket as Partial<TLSSocket>).encrypted ? `https://${host}${url}` : url;
}

/** `tunnels`: whether HTTPS is answered, under any name, with a certificate for none. */
export async function startWeb(tunnels: 'refused' | 'answered' = 'refused'): Promise<Web> {
  const answers = new Map<string, Parameters<Web['put']>[1]>();
  const asked: Asked[] = [];
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = addressOf(request);
    const bytes = Buffer.concat(chunks);
    const one = { method: request.method ?? '', url, headers: request.headers, body: bytes.toString('utf8'), bytes };
    asked.push(one);
    const put = answers.get(url.split(/[?#]/, 1)[0]!) ?? otherwise(request);
    const made = typeof put === 'function' ? put(one) : put;
    const { status = 200, headers = {}, body = '' } = typeof made === 'string' ? { body: made } : made;
    response.writeHead(status, {
      'content-type': 'text/html',
      ...sharing(request),
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    } as Record<string, string>);
    response.end(body);
  }

  function take(request: IncomingMessage, response: ServerResponse): void {
    // A browser that goes away in the middle of a request wants no answer any more.
    respond(request, response).catch(() => response.destroy());
  }

  const server = createServer(take);
  const secure = createSecureServer({ key: certificate, cert: certificate }, take);
  takeSockets(secure, ({ headers, url = '' }, body) => {
    const [address, bytes] = [`wss://${headers.host}${url}`, Buffer.from(body)];
    asked.push({ method: 'SOCKET', url: address, headers, body, bytes });
  });
  // A test that needs HTTPS and did not ask for it is told so by a refused tunnel. One that is merely
  // cut would not do: the browser then cannot say that nothing left.
  server.on('connect', (_, socket) => {
    // The browser may be gone before it has read the answer.
    socket.on('error', () => {});
    if (tunnels === 'refused') {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    secure.emit('connection', socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    put: (address, answer) => answers.set(address, answer),
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
