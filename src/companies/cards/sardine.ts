import type { Company } from '../company.ts';

export default {
  id: 'sardine',
  name: 'Sardine',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Checks devices and behaviour for banks and money apps.',
  hosts: {
    'sardine.ai': 'fingerprinting',
  },
  privacy: 'https://www.sardine.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sardine.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
