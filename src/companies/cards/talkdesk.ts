import type { Company } from '../company.ts';

export default {
  id: 'talkdesk',
  name: 'Talkdesk',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Contact-centre software with chat windows and robots for visitors of large companies.',
  hosts: {
    'talkdeskapp.com': 'live-chat',
    'talkdeskapp.eu': 'live-chat',
    'talkdesk.com': 'live-chat',
  },
  privacy: 'https://www.talkdesk.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.talkdesk.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
