import type { Company } from '../company.ts';

export default {
  id: 'time-and-date',
  name: 'Time and Date',
  parent: null,
  country: 'NO',
  role: 'controller',
  about: 'Clocks, countdowns and weather boxes on other sites.',
  hosts: {
    'timeanddate.com': 'utility',
  },
  privacy: 'https://www.timeanddate.com/company/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.timeanddate.com/company/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
