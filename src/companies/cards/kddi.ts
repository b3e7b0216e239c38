import type { Company } from '../company.ts';

export default {
  id: 'kddi',
  name: 'KDDI',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese telephone company with the portal au Web and its own ad seller mediba.',
  hosts: {
    'medibaad.com': 'advertising',
    'mediba.jp': 'advertising',
    'auone.jp': 'content',
    'kddi.com': 'content',
    'au.com': 'content',
  },
  privacy: 'https://www.kddi.com/english/corporate/kddi/public/privacy-portal/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.kddi.com/english/corporate/kddi/public/privacy-portal/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
