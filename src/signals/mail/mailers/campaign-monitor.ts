import type { Mailer } from '../mailer.ts';

export default {
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  company: 'Campaign Monitor',
  mail: {
    hosts: ['cmail{digits}.com', 'createsend{digits}.com'],
    pixels: ['/t/{letter}-o-{word}/o.gif'],
    links: [
      '//cmail{digits}.com/t/{letter}-l-{rest}',
      '//cmail{digits}.com/t/{letter}-i-{rest}',
      '//createsend{digits}.com/t/{letter}-l-{rest}',
      '//createsend{digits}.com/t/{letter}-i-{rest}',
      '/t/{letter}-l-{letters}-{letters}-{letters}/',
    ],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
