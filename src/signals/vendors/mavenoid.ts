import type { Vendor } from '../vendor.ts';

export default {
  id: 'mavenoid',
  name: 'Mavenoid',
  company: 'Mavenoid',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'app.mavenoid.com', path: /^\/embedded(-assistant)?\// }, { host: 'widget-hosts.mavenoid.com' }],
    element: ['mavenoid-assistant', 'mavenoid-shadow-root'],
  },
  chat: { answers: 'script' },
  explain: 'Offers you a chat in which a program leads you through set steps to mend or choose something.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.mavenoid.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
