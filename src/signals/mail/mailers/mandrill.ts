import type { Mailer } from '../mailer.ts';

export default {
  id: 'mandrill',
  name: 'Mandrill',
  company: 'Intuit',
  mail: {
    hosts: ['mandrillapp.com'],
    pixels: ['//mandrillapp.com/track/open.php?u', '/track/open.php?u={number}&id={hash}'],
    links: [
      '//mandrillapp.com/track/click/{rest}',
      '//mandrillapp.com/track/click.php?u',
      '/track/click/{number}/{any}?p={token}',
    ],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
