import type { Company } from '../company.ts';

export default {
  id: 'turkuvaz',
  name: 'Turkuvaz Media',
  parent: null,
  country: 'TR',
  role: 'controller',
  about: 'Turkish publisher of Sabah and A Haber.',
  hosts: {
    'sabah.com.tr': 'content',
    'ahaber.com.tr': 'content',
    'takvim.com.tr': 'content',
    'tmgrup.com.tr': 'content',
    'yeniasir.com.tr': 'content',
    'dailysabah.com': 'content',
    'turkuvazmedya.com.tr': 'content',
  },
  privacy: 'https://www.sabah.com.tr/gizlilik',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sabah.com.tr/gizlilik', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
