import type { Company } from '../company.ts';

export default {
  id: 'speakol',
  name: 'Speakol',
  parent: null,
  country: 'EG',
  role: 'controller',
  about: 'Egyptian company that places paid links under Arabic news articles.',
  hosts: {
    'speakol.com': 'recommendation',
  },
  privacy: 'https://speakol.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://speakol.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
