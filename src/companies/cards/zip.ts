import type { Company } from '../company.ts';

export default {
  id: 'zip',
  name: 'Zip',
  parent: null,
  country: 'AU',
  role: 'controller',
  about: 'Pay-later messages in shops, formerly Quadpay in the United States.',
  hosts: {
    'zip.co': 'utility',
    'quadpay.com': 'utility',
    'zipmoney.com.au': 'utility',
    'zippay.com.au': 'utility',
  },
  privacy: 'https://zip.co/us/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zip.co/us/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
