import type { Company } from '../company.ts';

export default {
  id: 'formspree',
  name: 'Formspree',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Receives contact forms for sites without a server of their own.',
  hosts: {
    'formspree.io': 'utility',
  },
  privacy: 'https://formspree.io/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://formspree.io/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
