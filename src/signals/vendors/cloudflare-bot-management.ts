import type { Vendor } from '../vendor.ts';

export default {
  id: 'cloudflare-bot-management',
  name: 'Cloudflare bot checks (Turnstile)',
  company: 'Cloudflare',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'challenges.cloudflare.com' }],
    ownHost: [{ path: /^\/cdn-cgi\/challenge-platform\// }],
    cookie: ['__cf_bm', 'cf_clearance'],
    global: ['turnstile'],
  },
  identifiers: [{ place: 'cookie', name: '__cf_bm' }],
  explain: 'Looks at your device and how you behave to judge whether you are a robot, and remembers the result.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
