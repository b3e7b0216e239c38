import type { Mailer } from '../mailer.ts';

export default {
  id: 'beehiiv',
  name: 'beehiiv',
  company: 'beehiiv',
  mail: {
    hosts: ['link.mail.beehiiv.com'],
    pixels: ['//link.mail.beehiiv.com/ss/o/{rest}', '//link.mail.beehiiv.com/v1/o/{rest}'],
    links: ['//link.mail.beehiiv.com/ss/c/{rest}', '//link.mail.beehiiv.com/v1/c/{rest}'],
  },
  sources: [{ url: 'https://www.beehiiv.com/support', checked: '2026-11-22', seen: 'cited' }],
} satisfies Mailer;
