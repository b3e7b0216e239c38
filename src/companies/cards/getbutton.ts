import type { Company } from '../company.ts';

export default {
  id: 'getbutton',
  name: 'GetButton',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Floating button that opens WhatsApp or another messenger.',
  hosts: {
    'getbutton.io': 'live-chat',
    'whatshelp.io': 'live-chat',
  },
  privacy: 'https://getbutton.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getbutton.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
