import type { Mailer } from '../mailer.ts';

export default {
  id: 'mixmax',
  name: 'Mixmax',
  company: 'Mixmax',
  mail: {
    hosts: ['track.mixmax.com', 'email.mixmax.com'],
    pixels: ['//mixmax.com/api/track/{rest}', '//email.mixmax.com/e/o/{rest}'],
    links: ['//track.mixmax.com/{rest}'],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
