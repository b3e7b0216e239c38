import type { Company } from '../company.ts';

export default {
  id: 'segmentify',
  name: 'Segmentify',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Suggests products to shoppers from what they looked at.',
  hosts: {
    'segmentify.com': 'recommendation',
  },
  privacy: 'https://www.segmentify.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.segmentify.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
