import type { Company } from '../company.ts';

export default {
  id: 'vero',
  name: 'Vero',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Sends mails triggered by what each user does in an app or shop.',
  hosts: {
    'getvero.com': 'marketing',
  },
  listed: ['Vero'],
  privacy: 'https://www.getvero.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getvero.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
