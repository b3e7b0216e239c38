import type { Company } from '../company.ts';

export default {
  id: 'setmore',
  name: 'Setmore',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Appointment calendar embedded in small businesses' sites.",
  hosts: {
    'setmore.com': 'utility',
  },
  privacy: 'https://www.setmore.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.setmore.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
