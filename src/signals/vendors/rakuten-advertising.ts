import type { Vendor } from '../vendor.ts';

export default {
  id: 'rakuten-advertising',
  name: 'Rakuten Advertising',
  company: 'Rakuten Advertising',
  kind: 'advertising',
  marks: {
    request: [{ host: 'linksynergy.com' }, { host: 'rmtag.com' }, { host: 'mediaforge.com' }, { host: 'nxtck.com' }],
    cookie: ['rmStore'],
  },
  identifiers: [{ place: 'cookie', name: 'rmuid', host: 'linksynergy.com' }],
  explain: 'Notes that you came or left through an advertising link, so that somebody is paid if you buy.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
