import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Sites on this machine, each one small page with two third parties. */
export interface ManySites {
  readonly urls: readonly string[];
  /** What makes a Chromium find them. */
  readonly args: readonly string[];
  /** How often a page was asked for. */
  readonly loads: () => number;
  readonly close: () => Promise<void>;
}

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

/** Starts a server that is every host. */
export async function startManySites(count: number): Promise<ManySites> {
  const urls = Array.from({ length: count }, (_, at) => `http://site-${String(at + 1).padStart(4, '0')}.example/`);
  let loads = 0;
  const server = createServer(({ url, headers: { host = '' } }, response) => {
    const isPage = host.startsWith('site-') && url === '/';
    if (isPage) loads += 1;
    const pixels = ['http://sb.scorecardresearch.com/p', 'http://pixel.nobody.example/p.gif'];
    const body = pixels.map((pixel) => `<img src="${pixel}?c1=2&at=${host}">`).join('');
    response.writeHead(200, { 'content-type': isPage ? 'text/html' : 'image/gif', 'cache-control': 'no-store' });
    response.end(isPage ? `<!doctype html><meta charset="utf-8"><title>${host}</title>${body}` : gif);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urls,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`],
    loads: () => loads,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
