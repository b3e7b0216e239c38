import type { Company } from '../company.ts';

export default {
  id: 'conde-nast',
  name: 'Condé Nast',
  hosts: {
    'conde.digital': 'content',
    'condenastdigital.com': 'content',
    'condenast.io': 'content',
    'arstechnica.net': 'content',
    'cnevids.com': 'video',
  },
  privacy: 'https://www.condenast.com/privacy-policy',
  sources: [{ url: 'https://www.condenast.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
