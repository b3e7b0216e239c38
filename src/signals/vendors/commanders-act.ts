import type { Vendor } from '../vendor.ts';

export default {
  id: 'commanders-act',
  name: 'Commanders Act (TagCommander)',
  company: 'Commanders Act',
  kind: 'tag-manager',
  marks: {
    request: [{ host: 'tagcommander.com' }, { host: 'commander1.com' }, { host: 'trustcommander.net' }],
    cookie: ['TCPID', 'TCID', 'CAID'],
    global: ['tc_vars'],
  },
  identifiers: [
    { place: 'cookie', name: 'TCPID' },
    { place: 'cookie', name: 'TCID' },
    { place: 'cookie', name: 'CAID' },
  ],
  explain: 'Loads the other trackers of this site, and gives you a number that they share.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
