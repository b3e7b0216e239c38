import type { Vendor } from '../vendor.ts';

export default {
  id: 'optinmonster',
  name: 'OptinMonster',
  company: 'Awesome Motive',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'omappapi.com' }, { host: 'opmnstr.com' }, { host: 'optmnstr.com' }],
  },
  explain: 'Decides when to ask for your e-mail address, by what you do on this page.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://optinmonster.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
