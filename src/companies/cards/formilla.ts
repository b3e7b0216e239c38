import type { Company } from '../company.ts';

export default {
  id: 'formilla',
  name: 'Formilla',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Simple chat box that lists a site's current visitors.",
  hosts: {
    'formilla.com': 'live-chat',
  },
  privacy: 'https://www.formilla.com/privacy-policy.aspx',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.formilla.com/privacy-policy.aspx', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
