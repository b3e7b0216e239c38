import type { Vendor } from '../vendor.ts';

export default {
  id: 'hotjar',
  name: 'Hotjar',
  company: 'Contentsquare',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'hotjar.com' }, { host: 'hotjar.io' }],
    cookie: [/^_hjSession(User)?_\d+$/],
    global: ['hj', '_hjSettings'],
  },
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'link', url: 'https://www.hotjar.com/policies/do-not-track/' },
  sources: [{ url: 'https://help.hotjar.com/hc/en-us/articles/36819972345105', checked: '2026-11-22' }],
} satisfies Vendor;
