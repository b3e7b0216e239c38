import type { Company } from '../company.ts';

export default {
  id: 'peek',
  name: 'Peek',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Booking of tours and activities, with windows on operators' sites.",
  hosts: {
    'peek.com': 'utility',
  },
  privacy: 'https://www.peek.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.peek.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
