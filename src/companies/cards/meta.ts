import type { Company } from '../company.ts';

export default {
  id: 'meta',
  name: 'Meta',
  hosts: {
    'facebook.com': 'social',
    'facebook.net': 'social',
    'fbcdn.net': 'social',
    'fbsbx.com': 'social',
    'instagram.com': 'social',
    'cdninstagram.com': 'social',
    'threads.net': 'social',
    'whatsapp.com': 'social',
  },
  privacy: 'https://www.facebook.com/privacy/policy/',
  sources: [{ url: 'https://www.facebook.com/privacy/policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
