import type { Company } from '../company.ts';

export default {
  id: 'oncehub',
  name: 'OnceHub',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Meeting calendars and forms for sales and service teams.',
  hosts: {
    'oncehub.com': 'utility',
    'scheduleonce.com': 'utility',
  },
  privacy: 'https://www.oncehub.com/trust/privacy-notice',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.oncehub.com/trust/privacy-notice', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
