import type { Company } from '../company.ts';

export default {
  id: 'impact',
  name: 'impact.com',
  hosts: {
    'trackonomics.net': 'advertising',
    'impactradius-event.com': 'advertising',
    'impactradius.com': 'advertising',
  },
  privacy: 'https://impact.com/privacy-policy/',
  sources: [{ url: 'https://impact.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
