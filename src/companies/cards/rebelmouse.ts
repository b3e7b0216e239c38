import type { Company } from '../company.ts';

export default {
  id: 'rebelmouse',
  name: 'RebelMouse',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Publishing system behind media websites; serves their pages, pictures and counters.',
  hosts: {
    'rebelmouse.com': 'content',
    'rbl.ms': 'content',
  },
  listed: ['RebelMouse'],
  privacy: 'https://www.rebelmouse.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rebelmouse.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
