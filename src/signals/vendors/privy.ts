import type { Vendor } from '../vendor.ts';

export default {
  id: 'privy',
  name: 'Privy',
  company: 'Privy',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'privy.com' }, { host: 'privymktg.com' }],
    global: ['Privy'],
  },
  explain: 'Decides from how you move and what you looked at when to show you a window asking for your e-mail.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
