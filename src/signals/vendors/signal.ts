import type { Vendor } from '../vendor.ts';

export default {
  id: 'signal',
  name: 'Signal (BrightTag)',
  company: 'TransUnion',
  kind: 'identity',
  marks: {
    request: [{ host: 'thebrighttag.com' }, { host: 'btstatic.com' }],
  },
  explain: 'Passes what you do here to other companies, and ties it to one ID of yours.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
