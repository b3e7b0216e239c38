import type { Company } from '../company.ts';

export default {
  id: '33across',
  name: '33Across',
  hosts: {
    '33across.com': 'identity',
    'tynt.com': 'identity',
  },
  privacy: 'https://www.33across.com/privacy-policy/',
  sources: [{ url: 'https://www.33across.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
