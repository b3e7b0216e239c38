import { createHash, randomUUID } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { sorry } from '../../sorry.ts';
import type { Store } from './store.ts';

/** Where a store is and who asks for it. */
export interface S3Place {
  readonly bucket: string;
  /** Of all keys, without `/` at its ends; may be empty. */
  readonly prefix: string;
  /** Address of a store other than Amazon's; its buckets are then named in the path. */
  readonly endpoint?: string | undefined;
  /** AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, and where there are such AWS_SESSION_TOKEN and AWS_REGION. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** `s3://bucket/prefix`, or null for what is no such address. */
export function s3Address(text: string): Pick<S3Place, 'bucket' | 'prefix'> | null {
  const [, bucket, prefix = ''] = /^s3:\/\/([\w.-]+)(?:\/(.*))?$/.exec(text) ?? [];
  return bucket === undefined ? null : { bucket, prefix: prefix.replaceAll(/^\/+|\/+$/g, '') };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Texts of an element that has no others in it, in the order they stand. */
function texts(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) =>
    text
      .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole),
  );
}

const inPath = (key: string) => key.split('/').map(encodeURIComponent).join('/');

/**
 * A bucket of a store that speaks S3, with requests signed as Amazon's version 4. Throws with a sentence
 * if the store puts over what is there although it was asked not to: then nothing here would hold.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export async function s3Store({ bucket, prefix, endpoint, env }: S3Place): Promise<Store> {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: token } = env;
  if (!accessKeyId || !secretAccessKey)
    throw sorry('--out s3://… wants AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.');
  const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(token && { sessionToken: token }),
    service: 's3',
    region,
  });
  const base = endpoint ? `${endpoint.replace(/\/+$/, '')}/${bucket}` : `https://${bucket}.s3.${region}.amazonaws.com`;
  const keyOf = (path: string) => (prefix ? `${prefix}/${path}` : path);

  /** Answers of the wanted states are handed on; any other is an error that names no credentials. */
  async function ask(method: string, path: string, wanted: readonly number[], bytes?: Uint8Array, only?: 'if-new') {
    const response = await client.fetch(`${base}/${path}`, {
      method,
      headers: {
        'x-amz-content-sha256': createHash('sha256')
          .update(bytes ?? '')
          .digest('hex'),
        ...(only && { 'if-none-match': '*' }),
      },
      ...(bytes && { body: new Uint8Array(bytes) }),
    });
    if (wanted.includes(response.status)) return response;
    const [code = ''] = texts(await response.text(), 'Code');
    throw new Error(`${method} ${bucket}/${decodeURIComponent(path)}: ${response.status} ${code}`.trim());
  }

  /** 409 says that somebody else is putting it at this moment: asked again, one of both has. */
  async function claim(path: string, bytes: Uint8Array): Promise<'made' | 'there'> {
    for (let time = 1; ; time += 1) {
      const { status } = await ask(
        'PUT',
        inPath(keyOf(path)),
        time < 10 ? [200, 409, 412] : [200, 412],
        bytes,
        'if-new',
      );
      if (status !== 409) return status === 200 ? 'made' : 'there';
      await new Promise((resolve) => setTimeout(resolve, time * 100));
    }
  }

  async function list(folder: string): Promise<readonly string[]> {
    const paths: string[] = [];
    let next: string | undefined;
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix: `${keyOf(folder)}/` });
      if (next !== undefined) query.set('continuation-token', next);
      const xml = await (await ask('GET', `?${String(query).replaceAll('+', '%20')}`, [200])).text();
      paths.push(...texts(xml, 'Key').map((key) => key.slice(keyOf('').length)));
      [next] = texts(xml, 'NextContinuationToken');
    } while (next !== undefined);
    return paths;
  }

  const store: Store = {
    async put(path, bytes) {
      await ask('PUT', inPath(keyOf(path)), [200], bytes);
    },
    claim,
    async get(path) {
      const response = await ask('GET', inPath(keyOf(path)), [200, 404]);
      return response.status === 404 ? null : new Uint8Array(await response.arrayBuffer());
    },
    list,
    async remove(path) {
      await ask('DELETE', inPath(keyOf(path)), [200, 204, 404]);
    },
  };

  const probe = `_telltale/probe-${randomUUID()}`;
  await store.claim(probe, new Uint8Array([1]));
  const second = await store.claim(probe, new Uint8Array([2]));
  await store.remove(probe);
  if (second === 'made')
    throw sorry(
      'This store puts over files although If-None-Match forbids it: no URL could be kept from counting twice.',
    );
  return store;
}
