import type { Company } from '../company.ts';

export default {
  id: 'alma',
  name: 'Alma',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'Pay-later messages in French shops.',
  hosts: {
    'getalma.eu': 'utility',
    'almapay.com': 'utility',
  },
  privacy: 'https://almapay.com/en-FR/legal/all',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://almapay.com/en-FR/legal/all', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
