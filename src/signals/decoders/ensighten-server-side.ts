import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'ensighten-server-side',
  vendor: 'ensighten',
  marks: [{ host: 'ensighten.com', path: /\/sst\/?$/ }],
  anyHost: [{ path: /^\/pc\/[^/]+\/sst\/?$/, query: ['sstVersion'] }],
  fields: {
    event: 'event',
    account: 'account',
    'events[].name': 'event',
    'events[].data.*': 'event',
    'dataLayer.*': 'event',
    'virtualBrowser.*': 'device',
    'settings.*': 'technical',
    sstVersion: 'technical',
  },
  read: reads({ path: /^\/pc\/(?<account>[^/]+)\/sst/, event: ['events[].name'], otherwise: 'Data Collection' }),
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/b968ef024687eadda5f5bf969e677b794f1570be/src/providers/EnsightenServerSide.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
