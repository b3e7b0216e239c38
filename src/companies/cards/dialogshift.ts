import type { Company } from '../company.ts';

export default {
  id: 'dialogshift',
  name: 'DialogShift',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Chat robot for hotels that takes questions and bookings.',
  hosts: {
    'dialogshift.com': 'ai-chat',
  },
  privacy: 'https://www.dialogshift.com/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dialogshift.com/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
