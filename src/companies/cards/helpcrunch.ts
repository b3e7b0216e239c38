import type { Company } from '../company.ts';

export default {
  id: 'helpcrunch',
  name: 'HelpCrunch',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat, pop-up messages and e-mail in one tool, with a file on each visitor.',
  hosts: {
    'helpcrunch.com': 'live-chat',
  },
  privacy: 'https://helpcrunch.com/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://helpcrunch.com/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
