import type { Company } from '../company.ts';

export default {
  id: 'webgozar',
  name: 'WebGozar',
  parent: null,
  country: 'IR',
  role: 'both',
  about: 'Iranian visit counter for small sites.',
  hosts: {
    'webgozar.com': 'analytics',
    'webgozar.ir': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.webgozar.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
