import type { Company } from '../company.ts';

export default {
  id: 'eyeo',
  name: 'eyeo',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Makes Adblock Plus and AdBlock and is paid to let some ads through them.',
  hosts: {
    'eyeo.com': 'advertising',
    'adblockplus.org': 'advertising',
    'acceptableads.com': 'advertising',
    'getadblock.com': 'advertising',
    'flattr.com': 'advertising',
  },
  privacy: 'https://eyeo.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://eyeo.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
