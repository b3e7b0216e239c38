import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Who may ask; made up. */
export const env = { AWS_ACCESS_KEY_ID: 'AKTEST', AWS_SECRET_ACCESS_KEY: 'made-up', AWS_REGION: 'eu-test-1' };

/** A store on this machine that speaks as much of S3 as is asked of it. */
export interface Bucket {
  readonly endpoint: string;
  /** What lies in the bucket `results`, by key. */
  readonly lying: Map<string, Uint8Array>;
  /** States that the next requests to put get instead of an answer. */
  readonly trouble: number[];
  readonly close: () => Promise<void>;
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const hex = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

const strict = (text: string) =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The signature that a request must have, written down anew from
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
function signatureOf({ method, headers }: IncomingMessage, url: URL, signed: string): string {
  const time = String(headers['x-amz-date']);
  const scope = `${time.slice(0, 8)}/${env.AWS_REGION}/s3/aws4_request`;
  const query = [...url.searchParams]
    .map(([name, value]) => `${strict(name)}=${strict(value)}`)
    .toSorted()
    .join('&');
  const path = url.pathname.split('/').map((part) => strict(decodeURIComponent(part)));
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const request = [method, path.join('/'), query, lines.join(''), signed, headers['x-amz-content-sha256']].join('\n');
  const day = hmac(`AWS4${env.AWS_SECRET_ACCESS_KEY}`, time.slice(0, 8));
  const key = hmac(hmac(hmac(day, env.AWS_REGION), 's3'), 'aws4_request');
  return hmac(key, ['AWS4-HMAC-SHA256', time, scope, hex(request)].join('\n')).toString('hex');
}

function refusal(request: IncomingMessage, url: URL, body: Uint8Array): string | null {
  const said = /^AWS4-HMAC-SHA256 Credential=AKTEST\/\S+, SignedHeaders=(\S+), Signature=(\w+)$/.exec(
    request.headers.authorization ?? '',
  );
  if (said?.[2] !== signatureOf(request, url, said?.[1] ?? '')) return 'SignatureDoesNotMatch';
  return request.headers['x-amz-content-sha256'] === hex(body) ? null : 'XAmzContentSHA256Mismatch';
}

/** `conditions`: whether If-None-Match is kept to; not every store does. */
export async function startBucket(conditions: 'kept' | 'ignored' = 'kept'): Promise<Bucket> {
  const lying = new Map<string, Uint8Array>();
  const trouble: number[] = [];

  function list(url: URL): string {
    const prefix = url.searchParams.get('prefix') ?? '';
    const from = Number(url.searchParams.get('continuation-token') ?? 0);
    const keys = [...lying.keys()].filter((key) => key.startsWith(prefix)).toSorted();
    const entries = keys
      .slice(from, from + 2)
      .map((key) => `<Contents><Key>${key.replaceAll('&', '&amp;')}</Key></Contents>`);
    const next = from + 2 < keys.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
    return `<ListBucketResult>${entries.join('')}${next}</ListBucketResult>`;
  }

  function answer(
    request: IncomingMessage,
    url: URL,
    body: Uint8Array,
  ): readonly [status: number, body: Uint8Array | string] {
    const refused = refusal(request, url, body);
    if (refused) return [403, `<Error><Code>${refused}</Code></Error>`];
    const key = decodeURIComponent(url.pathname).replace(/^\/results\//, '');
    if (url.searchParams.has('list-type')) return [200, list(url)];
    if (request.method === 'DELETE') return lying.delete(key) ? [204, ''] : [204, ''];
    if (request.method === 'GET')
      return lying.has(key) ? [200, lying.get(key)!] : [404, '<Error><Code>NoSuchKey</Code></Error>'];
    const fails = trouble.shift();
    if (fails !== undefined) return [fails, '<Error><Code>Trouble</Code></Error>'];
    if (conditions === 'kept' && request.headers['if-none-match'] === '*' && lying.has(key)) return [412, ''];
    lying.set(key, body);
    return [200, ''];
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const [status, body] = answer(request, url, Buffer.concat(chunks));
    response.writeHead(status).end(body);
  }

  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    lying,
    trouble,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
