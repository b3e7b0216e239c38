import type { Company } from '../company.ts';

export default {
  id: 'spider-labs',
  name: 'Spider Labs',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Tokyo firm whose Spider AF detects fake ad clicks.',
  hosts: {
    'spider.af': 'fingerprinting',
  },
  privacy: 'https://spideraf.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://spideraf.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
