import type { Vendor } from '../vendor.ts';

export default {
  id: 'custobar',
  name: 'Custobar',
  company: 'Custobar',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'custobar.com' }],
  },
  explain: 'Follows which products you look at and ties it to your e-mail, to send you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Custobar/magento2-plugin/blob/5f8a8584e17b20a7e42e681c2c198e2cfb3ade88/view/frontend/templates/custoconnector/statistics/custom-script.phtml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
