import type { Company } from '../company.ts';

export default {
  id: 'coccoc',
  name: 'Cốc Cốc',
  parent: null,
  country: 'VN',
  role: 'controller',
  about: 'Vietnamese browser and search engine with its own ad network.',
  hosts: {
    'qc.coccoc.com': 'advertising',
    'qc.coccoc.vn': 'advertising',
    'coccoc.com': 'content',
    'coccoc.vn': 'content',
  },
  privacy: 'https://coccoc.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://coccoc.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
