import type { Company } from '../company.ts';

export default {
  id: 'media24',
  name: 'Media24',
  parent: 'Naspers',
  country: 'ZA',
  role: 'controller',
  about: 'South African publisher of News24.',
  hosts: {
    'media24.com': 'content',
    'news24.com': 'content',
    '24.com': 'content',
    'netwerk24.com': 'content',
    '24.co.za': 'content',
  },
  privacy: 'https://www.media24.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.media24.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
