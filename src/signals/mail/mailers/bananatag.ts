import type { Mailer } from '../mailer.ts';

export default {
  id: 'bananatag',
  name: 'Bananatag',
  company: 'Staffbase',
  mail: {
    hosts: ['bl-1.com'],
    pixels: ['//bl-1.com/{any}.gif'],
    links: ['//bl-1.com/h/{rest}'],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
