import type { Company } from '../company.ts';

export default {
  id: 'ambient-vn',
  name: 'Ambient',
  parent: null,
  country: 'VN',
  role: 'both',
  about: 'Sold ad places on Vietnamese news sites.',
  hosts: {
    'adnetwork.vn': 'advertising',
    'ambientplatform.vn': 'advertising',
  },
  listed: ['Ambient'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adnetwork.vn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
