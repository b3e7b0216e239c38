import type { Vendor } from '../vendor.ts';

export default {
  id: 'piano-analytics',
  name: 'Piano Analytics',
  company: 'Piano',
  kind: 'analytics',
  marks: {
    request: [{ host: 'xiti.com' }, { host: 'ati-host.net' }, { host: 'aticdn.net' }, { host: 'pa-cd.com' }],
    ownHost: [
      { path: /\/hit\.xiti$/, query: ['s'] },
      { path: /^\/event$/, query: ['s', 'idclient'] },
    ],
    cookie: ['atuserid', 'atidvisitor', 'pa_user'],
  },
  identifiers: [
    { place: 'cookie', name: 'atuserid' },
    { place: 'cookie', name: 'atidvisitor' },
    { place: 'cookie', name: 'pa_user' },
  ],
  explain: 'Counts your visits and notes which pages you open and what you click.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
