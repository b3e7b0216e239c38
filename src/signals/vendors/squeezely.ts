import type { Vendor } from '../vendor.ts';

export default {
  id: 'squeezely',
  name: 'Spotler Activate (Squeezely)',
  company: 'Spotler',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'squeezely.tech' }],
  },
  explain: 'Keeps a profile of what you do here, and changes the page and ads for you with it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/squeezely/magento2-plugin/blob/3ec662397a87dca552837142ffe407bc5f2602fb/Squeezely/Plugin/view/frontend/templates/sqzlyManager.phtml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
