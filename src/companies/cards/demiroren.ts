import type { Company } from '../company.ts';

export default {
  id: 'demiroren',
  name: 'Demirören Media',
  parent: null,
  country: 'TR',
  role: 'controller',
  about: 'Turkish publisher of Hürriyet, Milliyet and CNN Türk.',
  hosts: {
    'hurriyet.com.tr': 'content',
    'milliyet.com.tr': 'content',
    'posta.com.tr': 'content',
    'fanatik.com.tr': 'content',
    'cnnturk.com': 'content',
    'kanald.com.tr': 'video',
    'demirorenmedya.com': 'content',
  },
  privacy: 'https://www.hurriyet.com.tr/gizlilik-politikasi/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hurriyet.com.tr/gizlilik-politikasi/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
