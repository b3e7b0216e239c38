import type { Company } from '../company.ts';

export default {
  id: 'blendee',
  name: 'Blendee',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Tailors pages and mails of Italian shops to each visitor.',
  hosts: {
    'blendee.com': 'personalization',
  },
  privacy: 'https://www.blendee.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.blendee.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
