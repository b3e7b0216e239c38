import type { Vendor } from '../vendor.ts';

export default {
  id: 'salesfire',
  name: 'Salesfire',
  company: 'Salesfire',
  kind: 'recommendation',
  marks: { request: [{ host: 'salesfire.co.uk' }] },
  explain: 'Records what you look at here, and chooses by it which products and pop-ups you see.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/salesfire/custom_installation/blob/f5da077bd91d427109e9069ef8465cd21d119c7f/basket_page.html',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
