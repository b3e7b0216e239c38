import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const library = /\/utag\/(?<client>[\w.-]+)\/(?<profile>[\w.-]+)\/(?<environment>[\w.-]+)\/utag(\.sync)?\.js$/;

export default {
  id: 'tealium-iq',
  vendor: 'tealium-iq',
  marks: [
    { host: 'tiqcdn.com', path: library },
    { host: 'tiqcdn.net', path: library },
    { host: 'tiqcdn.cn', path: library },
  ],
  anyHost: [{ path: /\/utag\/[\w.-]+\/[\w.-]+\/(prod|qa|dev)\/utag(\.sync)?\.js$/ }],
  fields: {
    event: 'event',
    account: 'account',
    client: 'account',
    profile: 'account',
    environment: 'technical',
    utv: 'technical',
  },
  read: reads({ path: library, otherwise: 'Library Load', account: '{client} / {profile}' }),
  sources: [{ url: 'https://docs.tealium.com/platforms/javascript/install/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
