import type { Company } from '../company.ts';

export default {
  id: 'gorgias',
  name: 'Gorgias',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Chat and help desk for online shops that shows staff each shopper's orders and pages.",
  hosts: {
    'gorgias.chat': 'live-chat',
    'gorgias.com': 'live-chat',
    'gorgias.io': 'live-chat',
    'gorgias.help': 'live-chat',
    '9gtb.com': 'marketing',
    'dyn-rev.app': 'marketing',
  },
  privacy: 'https://www.gorgias.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gorgias.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
