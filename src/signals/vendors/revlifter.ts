import type { Vendor } from '../vendor.ts';

export default {
  id: 'revlifter',
  name: 'RevLifter',
  company: 'RevLifter',
  kind: 'personalization',
  marks: { request: [{ host: 'revlifter.io' }, { host: 'revlifter.com' }], global: ['RevLifterObject'] },
  explain: 'Watches how you shop here, and decides by that whether you are offered a voucher.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/revliftercom/gtm-revlifter-template/blob/45fa6a95bd4716b2e3598b6e08313d19f5407398/README.md',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
