import type { Company } from '../company.ts';

export default {
  id: 'zendesk',
  name: 'Zendesk',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Help desk that stores support tickets and chats which visitors have with a site's staff or robot.",
  hosts: {
    'zendesk.com': 'customer-support',
    'zdusercontent.com': 'customer-support',
    'zdassets.com': 'live-chat',
    'zopim.com': 'live-chat',
    'zopim.io': 'live-chat',
    'smooch.io': 'live-chat',
    'ultimate.ai': 'ai-chat',
  },
  listed: ['ZenDesk', 'Zopim'],
  privacy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  optOut: null,
  contact: { mail: 'euprivacy@zendesk.com' },
  sources: [
    {
      url: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://www.zendesk.com/newsroom/press-releases/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
