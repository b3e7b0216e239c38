import type { Vendor } from '../vendor.ts';

export default {
  id: 'cordial',
  name: 'Cordial',
  company: 'Cordial',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'cordial.io' }],
    mail: { pixels: ['/o/p/{number}:{rest}'], links: ['/c2/{number}:{rest}'] },
  },
  explain: 'Follows which products you look at and ties it to your e-mail, to send you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://gist.github.com/tzookb/79f7ba3dacf28d34464a3d43a7486962', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
