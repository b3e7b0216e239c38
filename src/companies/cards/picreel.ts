import type { Company } from '../company.ts';

export default {
  id: 'picreel',
  name: 'Picreel',
  parent: 'ProProfs',
  country: 'US',
  role: 'processor',
  about: 'Shows an offer box when the mouse moves to leave a page.',
  hosts: {
    'picreel.com': 'marketing',
    'pcrl.co': 'marketing',
  },
  listed: ['Picreel'],
  privacy: 'https://www.picreel.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.picreel.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
