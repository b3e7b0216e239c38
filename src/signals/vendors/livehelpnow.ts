import type { Vendor } from '../vendor.ts';

export default {
  id: 'livehelpnow',
  name: 'LiveHelpNow',
  company: 'LiveHelpNow',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'livehelpnow.net' }],
  },
  explain: 'Puts a chat window on the page, and shows the company what you look at here.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
