import type { Mailer } from '../mailer.ts';

export default {
  id: 'streak',
  name: 'Streak',
  company: 'Streak',
  mail: {
    hosts: ['mailfoogae.appspot.com', 'streaklinks.com'],
    pixels: ['//mailfoogae.appspot.com/t?sender'],
    links: ['//streaklinks.com/{rest}'],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
