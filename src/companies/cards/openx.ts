import type { Company } from '../company.ts';

export default {
  id: 'openx',
  name: 'OpenX',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Runs an auction in which advertisers bid for ad space, using an ID for each browser.',
  hosts: {
    'openx.net': 'advertising',
    'openx.com': 'advertising',
    'openx.org': 'advertising',
    'openxcdn.net': 'advertising',
    'servedbyopenx.com': 'advertising',
    'openxadexchange.com': 'advertising',
    'deliverimp.com': 'advertising',
    'jump-time.net': 'advertising',
    'jump-time.com': 'advertising',
    'liftdna.com': 'advertising',
  },
  listed: ['OpenX', 'OpenX Ad Exchange'],
  privacy: 'https://www.openx.com/privacy-center/ad-exchange-privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@openx.com' },
  sources: [
    { url: 'https://www.openx.com/privacy-center/ad-exchange-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.openx.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
