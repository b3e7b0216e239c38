import type { Company } from '../company.ts';

export default {
  id: 'newsmemory',
  name: 'Newsmemory',
  parent: 'Tecnavia',
  country: 'US',
  role: 'processor',
  about: 'Digital newspaper editions shown for publishers.',
  hosts: {
    'newsmemory.com': 'content',
    'tecnavia.com': 'content',
  },
  privacy: 'https://www.tecnavia.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tecnavia.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
