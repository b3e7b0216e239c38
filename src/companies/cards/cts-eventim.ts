import type { Company } from '../company.ts';

export default {
  id: 'cts-eventim',
  name: 'CTS Eventim',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Sells event tickets on its own and organisers’ sites.',
  hosts: {
    'eventim.de': 'utility',
    'eventim.com': 'utility',
    'eventim-light.com': 'utility',
    'oeticket.com': 'utility',
    'seetickets.com': 'utility',
  },
  privacy: 'https://www.eventim.de/en/help/data-protection/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.eventim.de/en/help/data-protection/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
