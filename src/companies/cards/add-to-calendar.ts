import type { Company } from '../company.ts';

export default {
  id: 'add-to-calendar',
  name: 'Add to Calendar',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Add-to-calendar buttons on other sites.',
  hosts: {
    'addtocalendar.com': 'utility',
  },
  listed: ['addtocalendar'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://addtocalendar.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
