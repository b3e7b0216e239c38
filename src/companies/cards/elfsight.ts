import type { Company } from '../company.ts';

export default {
  id: 'elfsight',
  name: 'Elfsight',
  parent: null,
  country: 'AM',
  role: 'processor',
  about: 'Ready-made widgets such as photo feeds, reviews and chats for small sites.',
  hosts: {
    'elfsight.com': 'content',
    'elfsightcdn.com': 'content',
    'elf.site': 'content',
  },
  privacy: 'https://elfsight.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://elfsight.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
