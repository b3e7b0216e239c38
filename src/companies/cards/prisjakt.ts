import type { Company } from '../company.ts';

export default {
  id: 'prisjakt',
  name: 'Prisjakt',
  parent: null,
  country: 'SE',
  role: 'controller',
  about: 'Compares shop prices in the Nordics and other countries.',
  hosts: {
    'prisjakt.nu': 'advertising',
    'prisjakt.no': 'advertising',
    'pji.nu': 'advertising',
    'pricespy.co.uk': 'advertising',
  },
  privacy: 'https://www.prisjakt.nu/om-oss/integritetspolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.prisjakt.nu/om-oss/integritetspolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
