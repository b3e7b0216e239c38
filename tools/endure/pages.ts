import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web whose pages go on asking for things for a while, and which remembers what it was asked for. */
export interface BusyWeb {
  readonly pages: readonly string[];
  readonly args: readonly string[];
  readonly logged: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Known to the catalogue, and none of those that a browser asks for by HTTPS alone. */
const known = ['static.criteo.net', 'ib.adnxs.com', 'pixel.rubiconproject.com', 'sb.scorecardresearch.com'];

/** A page with 40 requests to a dozen hosts within two seconds. */
function page(nth: number): string {
  const hosts = [...known, ...Array.from({ length: 7 }, (_, at) => `third-${(nth + at) % 40}.test`)];
  const script = `
    const hosts = ${JSON.stringify(hosts)};
    for (let at = 0; at < 40; at += 1) {
      setTimeout(() => { new Image().src = 'http://' + hosts[at % hosts.length] + '/p.gif?page=${nth}&load=' + Date.now() + '&at=' + at; }, at * 50);
    }`;
  return `<!doctype html><meta charset="utf-8"><title>Page ${nth}</title><script>${script}</script>`;
}

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

/** Starts the web as a proxy that answers every host on this machine. */
export async function startBusyWeb(): Promise<BusyWeb> {
  const log: string[] = [];
  const pages = Array.from({ length: 200 }, (_, nth) => `http://site-${nth}.test/`);
  const server = createServer(({ url = '' }, response) => {
    log.push(url);
    const nth = /^http:\/\/site-(\d+)\.test\/$/.exec(url)?.[1];
    const [type, body] = nth === undefined ? ['image/gif', gif] : ['text/html', page(Number(nth))];
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  });
  server.on('connect', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    pages,
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    // The browser's own request for an icon belongs to no page.
    logged: async () => log.filter((url) => !url.endsWith('/favicon.ico')),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
