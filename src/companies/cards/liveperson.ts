import type { Company } from '../company.ts';

export default {
  id: 'liveperson',
  name: 'LivePerson',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Watches visitors on shop and bank pages to decide when to open a chat with staff or a robot.',
  hosts: {
    'liveperson.net': 'live-chat',
    'liveperson.com': 'live-chat',
    'lpsnmedia.net': 'live-chat',
    'look.io': 'live-chat',
    'contactatonce.com': 'live-chat',
  },
  listed: ['LivePerson', 'ContactAtOnce'],
  privacy: 'https://www.liveperson.com/policies/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.liveperson.com/policies/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
