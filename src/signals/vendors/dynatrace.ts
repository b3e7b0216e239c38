import type { Vendor } from '../vendor.ts';

export default {
  id: 'dynatrace',
  name: 'Dynatrace',
  company: 'Dynatrace',
  kind: 'analytics',
  marks: {
    request: [
      { host: 'js-cdn.dynatrace.com' },
      { host: 'live.dynatrace.com' },
      { host: 'bf.dynatrace.com' },
      { host: 'ruxit.com' },
    ],
    ownHost: [{ path: /\/ruxitagentjs_[\w]+\.js$/ }, { path: /\/rb_[\w-]+$/, query: ['type', 'flavor'] }],
    cookie: [/^rxVisitor\w*$/, /^dtCookie\w*$/, 'rxvt', 'dtPC', 'dtSa'],
    global: ['dtrum'],
  },
  identifiers: [
    { place: 'cookie', name: /^rxVisitor\w*$/ },
    { place: 'cookie', name: /^dtCookie\w*$/ },
  ],
  explain: 'Measures how fast the page is for you and follows your clicks; it can also record a replay.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage',
      checked: '2026-11-22',
    },
    { url: 'https://docs.dynatrace.com/docs/shortlink/rum-firewall', checked: '2026-11-22' },
  ],
} satisfies Vendor;
