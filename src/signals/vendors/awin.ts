import type { Vendor } from '../vendor.ts';

export default {
  id: 'awin',
  name: 'Awin',
  company: 'Awin',
  kind: 'advertising',
  marks: {
    request: [{ host: 'awin1.com' }, { host: 'dwin1.com' }, { host: 'zenaps.com' }],
    cookie: [/^_aw_m_\d+$/, /^_aw_sn_\d+$/],
    global: ['AWIN'],
  },
  identifiers: [
    { place: 'cookie', name: /^_aw_m_\d+$/ },
    { place: 'cookie', name: 'bId', host: 'awin1.com' },
  ],
  explain: 'Notes that you came or left through an advertising link, so that somebody is paid if you buy.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
