import type { Mailer } from '../mailer.ts';

export default {
  id: 'salesforce-marketing-cloud',
  name: 'Salesforce Marketing Cloud',
  company: 'Salesforce',
  mail: {
    hosts: ['exct.net', 'exacttarget.com'],
    pixels: ['/open.aspx?ffcb10-{token}', '//exct.net/open.aspx', '//exacttarget.com/open.aspx'],
    links: ['/?qs={hash}', '//exct.net/?qs', '//exacttarget.com/?qs'],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
