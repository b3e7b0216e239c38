import type { Company } from '../company.ts';

export default {
  id: 'pixabay',
  name: 'Pixabay',
  parent: 'Canva',
  country: 'DE',
  role: 'controller',
  about: 'Free pictures, films and sounds that other sites load directly.',
  hosts: {
    'pixabay.com': 'content',
  },
  privacy: 'https://pixabay.com/service/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pixabay.com/service/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
