import type { Company } from '../company.ts';

export default {
  id: 'pepper',
  name: 'Pepper',
  parent: 'Atolls',
  country: 'DE',
  role: 'controller',
  about: 'Shares shop offers among its users under names such as mydealz and hotukdeals.',
  hosts: {
    'hotukdeals.com': 'advertising',
    'pepper.com': 'advertising',
    'mydealz.de': 'advertising',
    'dealabs.com': 'advertising',
    'pepper.pl': 'advertising',
    'chollometro.com': 'advertising',
  },
  listed: ['HotUKDeals'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pepper.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
