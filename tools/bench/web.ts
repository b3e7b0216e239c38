import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web for a bench: a proxy that answers every host on this machine. */
export interface Web {
  /** What makes a browser use it. */
  readonly args: readonly string[];
  readonly close: () => Promise<void>;
}

const host = 'http://shop.test';
const requests = 300;
const hosts = 100;

/** Pages of this web. Hosts of the neutral one are made up; the other's are known to every list of trackers. */
export const pages = {
  empty: `${host}/empty`,
  neutral: `${host}/neutral`,
  known: `${host}/known`,
  small: `${host}/small`,
  large: `${host}/large`,
} as const;

/** Requests and hosts of the pages that show how cost grows. */
export const sizes = { small: { requests: 50, hosts: 10 }, large: { requests: 1500, hosts: 300 } } as const;

const knownScripts = [
  'www.googletagmanager.com/gtag/js',
  'www.google-analytics.com/analytics.js',
  'connect.facebook.net/en_US/fbevents.js',
  'static.criteo.net/js/ld/ld.js',
  'bat.bing.com/bat.js',
  'static.hotjar.com/c/hotjar-1.js',
  'securepubads.g.doubleclick.net/tag/js/gpt.js',
  'sb.scorecardresearch.com/beacon.js',
  'cdn.taboola.com/libtrc/loader.js',
  'analytics.tiktok.com/i18n/pixel/events.js',
];

const knownPictures = [
  'www.facebook.com/tr?id=1&ev=PageView',
  'px.ads.linkedin.com/collect?pid=1',
  'ib.adnxs.com/getuid',
  'match.adsrvr.org/track/cmf/generic',
  'ct.pinterest.com/v3/?tid=1',
  'cm.g.doubleclick.net/pixel',
  'pixel.rubiconproject.com/tap.php',
  'dpm.demdex.net/ibs',
];

/** Scripts that don't wait for each other, as tags on real pages are. */
const script = (address: string) => `<script async src="http://${address}"></script>`;
const picture = (address: string) => `<img alt="" src="http://${address}">`;

function neutralTag(at: number, among: number): string {
  const address = `third-${at % among}.test/asset/${at}`;
  return at % 3 === 0 ? script(`${address}.js`) : picture(`${address}.gif`);
}

function neutralTags(count: number, among: number): string {
  return Array.from({ length: count }, (_, at) => neutralTag(at, among)).join('\n');
}

const bodies: ReadonlyMap<string, string> = new Map([
  [pages.empty, '<p>Nothing.</p>'],
  [pages.neutral, neutralTags(requests, hosts)],
  [pages.small, neutralTags(sizes.small.requests, sizes.small.hosts)],
  [pages.large, neutralTags(sizes.large.requests, sizes.large.hosts)],
  [pages.known, [...knownScripts.map(script), ...knownPictures.map(picture)].join('\n')],
]);

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

function answerTo(request: IncomingMessage): readonly [type: string, body: string | Buffer] {
  const body = bodies.get((request.url ?? '').split('?', 1)[0]!);
  if (body !== undefined) return ['text/html', `<!doctype html><meta charset="utf-8"><title>A page</title>${body}`];
  return request.headers['sec-fetch-dest'] === 'image' ? ['image/gif', gif] : ['text/javascript', ''];
}

/** Starts the web. Everything is answered afresh: no load lives on the cache of the one before. */
export async function startWeb(): Promise<Web> {
  const server = createServer((request, response) => {
    const [type, body] = answerTo(request);
    response.writeHead(200, { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-store' });
    response.end(body);
  });
  // No certificate, so no HTTPS.
  server.on('connect', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
