import type { Vendor } from '../vendor.ts';

export default {
  id: 'varify',
  name: 'Varify',
  company: 'Varify.io',
  kind: 'experiment',
  marks: { request: [{ host: 'varify.io' }], storage: [/^varify-experiment-\d+$/] },
  reads: [{ place: 'storage', name: /^varify-experiment-\d+$/, fields: { '': 'experiment' } }],
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/neelpanchal03/varify-io-shopify-app/blob/3440ddeeef0a9a8343b2cd371079d1850d748f80/extensions/theme-extension/blocks/theme.liquid',
      checked: '2026-11-22',
    },
    { url: 'https://varify.io/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
