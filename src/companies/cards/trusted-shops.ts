import type { Company } from '../company.ts';

export default {
  id: 'trusted-shops',
  name: 'Trusted Shops',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Puts a trust seal on shops, insures purchases and collects customer reviews.',
  hosts: {
    'trustedshops.com': 'customer-support',
    'trustedshops.de': 'customer-support',
    'etrusted.com': 'customer-support',
    'trustedshops.at': 'customer-support',
    'trustedshops.fr': 'customer-support',
  },
  listed: ['Trusted Shops'],
  privacy: 'https://www.trustedshops.com/tsdocument/PRIVACY_POLICY_en.pdf',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trustedshops.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
