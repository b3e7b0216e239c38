import type { Decoder } from '../decoder.ts';
import { jsonIn, pair } from '../pairs.ts';
import { reads } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const pixel = reads({ otherwise: 'Feature Flags Request' });

/** `traits: [{ trait_key, trait_value }]`. */
function traits(body: string): readonly Pair[] {
  const json = jsonIn(body) as { readonly traits?: unknown } | undefined;
  const all: readonly unknown[] = Array.isArray(json?.traits) ? json.traits.slice(0, 50) : [];
  return all.flatMap((one) => {
    const { trait_key: key, trait_value: value } = (one ?? {}) as {
      readonly trait_key?: unknown;
      readonly trait_value?: unknown;
    };
    const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return typeof key === 'string' && isText ? [pair(`trait.${key}`, String(value))] : [];
  });
}

export default {
  id: 'flagsmith',
  vendor: 'flagsmith',
  marks: [
    { host: 'flagsmith.com', path: /^\/api\/v1\/(identities|flags|traits|analytics\/flags)\/$/ },
    { host: 'bullet-train.io', path: /^\/api\/v1\/(identities|flags|traits)\/$/ },
  ],
  anyHost: [{ run: 'by-site', path: /\/api\/v1\/identities\/$/, fields: ['identifier', 'traits[0].trait_key'] }],
  fields: {
    event: 'event',
    identifier: 'person',
    'trait.email': 'email',
    'trait.*': 'trait',
    'traits[].trait_key': 'technical',
    'traits[].trait_value': 'trait',
    transient: 'technical',
  },
  read: (sent: Sent) => [...pixel(sent), ...traits(sent.body)],
  sources: [{ url: 'https://docs.flagsmith.com/clients/rest', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
