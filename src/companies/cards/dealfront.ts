import type { Company } from '../company.ts';

export default {
  id: 'dealfront',
  name: 'Dealfront',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Tells site owners which firms their visitors work for, with the Leadfeeder script.',
  hosts: {
    'leadfeeder.com': 'identity',
    'lfeeder.com': 'identity',
    'dealfront.com': 'identity',
    'echobot.de': 'identity',
  },
  privacy: 'https://www.dealfront.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dealfront.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
