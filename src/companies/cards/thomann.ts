import type { Company } from '../company.ts';

export default {
  id: 'thomann',
  name: 'Thomann',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German music shop; its own pages and pictures.',
  hosts: {
    'thomann.de': 'content',
    'thomannmusic.com': 'content',
  },
  privacy: 'https://www.thomann.de/de/helpdesk_privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thomann.de/de/helpdesk_privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
