import type { Mailer } from '../mailer.ts';

export default {
  id: 'yesware',
  name: 'Yesware',
  company: 'Vendasta',
  mail: {
    hosts: ['t.yesware.com'],
    pixels: ['//t.yesware.com/t/{rest}'],
    links: ['//t.yesware.com/tt/{rest}', '//t.yesware.com/tl/{rest}'],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
