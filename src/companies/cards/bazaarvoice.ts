import type { Company } from '../company.ts';

export default {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Shows product reviews on shop and brand pages and follows how shoppers use them.',
  hosts: {
    'bazaarvoice.com': 'customer-support',
    'feedmagnet.com': 'customer-support',
    'curalate.com': 'content',
    'influenster.com': 'social',
  },
  listed: ['Bazaarvoice', 'Curalate'],
  privacy: 'https://www.bazaarvoice.com/legal/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@bazaarvoice.com' },
  sources: [{ url: 'https://www.bazaarvoice.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
