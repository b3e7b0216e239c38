import type { Vendor } from '../vendor.ts';

export default {
  id: 'darwin-pricing',
  name: 'Darwin Pricing',
  company: 'Darwin Pricing',
  kind: 'personalization',
  marks: { request: [{ host: 'darwinpricing.com' }] },
  explain: 'Chooses by where you seem to be which discount you are offered here.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/darwinpricing/woocommerce-darwin-pricing-integration/blob/31804323d3a72d79055b04d4bd94f1456be816dd/includes/class-wc-darwin-pricing.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
