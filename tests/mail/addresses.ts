/** Addresses as messages have them, by the sender they give away. Tokens, accounts and names of senders are replaced. */
export interface Addresses {
  readonly pixels?: readonly string[];
  readonly links?: readonly string[];
}

const upn = 'u001.0-2F6ozNgxxDtaqhc9sx2P513JhjX8oSKm62DliywF0GJ7XAoGRnN75Sy2J-2BFuDe-2FWn8g4n';
const ses = '01000197645ac512-6c20fd69-4410-4684-ae12-091856518776-000000';
const hex = '9753ac6e46810c884c8c008a53991032923afab3';
const eJw = 'eJwEwFHOgyAMAODTyCMptBT7wFn-FCr-JjqNOrfj77OiApbMTSWwUMqcKbn_Qsq9o1gLmRtm5KDVemWw2iVC';
const hub = 'RI+113/cZw--04/VVwK6c4xkQ2bW3jrsD2VFythW3QJLQB6jd8BJ0';
const ri = 'X0Gzc2X%3DAQpglLjHJlTQGqXzatchzb3ukwrPlTuGMBcwGtlAElgWupF3zgzckze2hzdjohtO2Cua';
const jwt = 'eyJlbWFpbF9pZCI6ImRnVHR5UWdEQVBMZ0dfSGdHd0dPeG1EVVdyVGI3d3dPeGcifQ==';
const url64 = 'aHR0cHM6Ly93d3cuc2hvcC5leGFtcGxlL3NhbGU';

/** At least one for every shape of every sender; each is also a look-alike for all the others. */
export const addresses: Readonly<Record<string, Addresses>> = {
  'acoustic-campaign': {
    pixels: ['http://open.mkt1700.com/open/log/MTk1Mzk5NTES1/NDY2MDA0Nzg1MzA4S0/MTI2MDY0MDMxNAS2'],
    links: [
      'http://links.mail.shop.example/ctt?kn=14&ms=NDUyODAzNzAS1&r=NzAzMzYxMTE0S0&b=0&j=NDAwNzE3MTMxS0&mt=1&rt=0',
    ],
  },
  activecampaign: {
    pixels: [
      `https://mail.shop.example/lt.php?nl=3&c=1416&m=1545&s=${hex}&l=open`,
      'https://shop.acemlnb.com/lt.php?x=4TZy~GE2J6PN5HV6',
      'https://shop.emlnk9.com/lt.php?x=4TZy~GE2J6PN5HV6',
      `https://shop.activehosted.com/lt.php?nl=3&s=${hex}&l=open`,
    ],
    links: [
      `https://mail.shop.example/lt.php?s=${hex}&i=73A447A0A554`,
      'https://shop.acemlnb.com/lt.php?x=41Zy~GE2J6PN5HV6',
      'https://shop.emlnk1.com/lt.php?x=41Zy~GE2J6PN5HV6',
      'https://shop.activehosted.com/lt.php?x=41Zy~GE2J6PN5HV6',
    ],
  },
  'adobe-campaign': {
    pixels: ['http://t.newsletter.shop.example/r/?id=h43bbc67c,11de365c,1'],
    links: ['https://t.mail.shop.example/r/?id=h175d9c2,5978dd61,584facd2&p1=x'],
  },
  'amazon-ses': {
    pixels: [
      `https://qpvvmjwx.r.us-east-1.awstrack.me/I0/${ses}/2FKwVZSzpKPUSLDQmdmviCr5aC0=206`,
      `http://click.shop.example/CI0/${ses}/Q6hkyQLinbRp9WRkl0o8ZJlBZ-elr1g-yPs6poQou-o=220`,
      `http://click.shop.example/I0/${ses}/Q6hkyQLinbRp9WRkl0o8ZJlBZ-elr1g-yPs6poQou-o=220`,
    ],
    links: [
      `http://qpvvmjwx.r.us-east-1.awstrack.me/L0/http:%2F%2Fwww.shop.example%2Fa/1/${ses}/27r5oe9sP7Z0DFVB=206`,
      `https://qpvvmjwx.r.us-east-1.awstrack.me/CL0/https:%2F%2Fwww.shop.example/1/${ses}/27r5oe9sP7Z0DFVB=206`,
      `https://tracking.shop.example/CL0/https:%2F%2Fwww.shop.example%2Fblog%3Futm_source=x/1/${ses}/ss9N-COwCCWIwblFPwPVx3uN=409`,
      `http://tracking.shop.example/L0/http:%2F%2Fwww.shop.example/1/${ses}/ss9N-COwCCWIwblFPwPVx3uN=409`,
    ],
  },
  aweber: {
    pixels: ['https://openrate.aweber.com/t/1/abc/3_ACVc2oQoFEjy9'],
    links: ['https://clicks.aweber.com/y/ct/?l=9Mo7O&m=3_ACVc2oQoFEjy9&b=tHLgIc3uQtDlLtdyZ3vTDQ'],
  },
  bananatag: {
    pixels: ['http://s.bl-1.com/0VbT1rZ.gif'],
    links: ['http://s.bl-1.com/h/3s1F3Nk?url=https://www.shop.example/'],
  },
  beehiiv: {
    pixels: [
      'https://link.mail.beehiiv.com/ss/o/u001.76lOL-0293a1YMnLUs-4IA/45q/673Y7OoOTMC-peplzn6Igg/ho.gif',
      'https://link.mail.beehiiv.com/v1/o/wNq66YaGm0G2BLC2rCTdiVywre9Ryz3w2kdC3UqVQW3WxqRU',
    ],
    links: [
      'https://link.mail.beehiiv.com/ss/c/u001.76lOL-0293a1YMnLUs-4IA/45q/673Y7OoOTMC-peplzn6Igg/h1/h001.abc',
      'https://link.mail.beehiiv.com/v1/c/wNq66YaGm0G2BLC2rCTdiVywre9Ryz3w2kdC3UqVQW3WxqRU',
    ],
  },
  braze: {
    pixels: [
      `https://ablink.mail.shop.example/wf/open?upn=${upn}`,
      'https://ablink.sender.shop.example/ss/o/u001.Uvqp-0iCH0FhTSLRTBE_QQ/4bq/kEQStHXPR369e8SlRa1G8w/ho.gif',
    ],
    links: [
      `https://ablink.mail.shop.example/ls/click?upn=${upn}`,
      'https://ablinks.mail.shop.example/ss/c/u001.Uvqp-0iCH0FhTSLRTBE_QQ/4bq/kEQStHXPR369e8SlRa1G8w/h0/h001.xyz',
    ],
  },
  brevo: {
    pixels: [
      'https://cigeibj.r.bh.d.sendibt3.com/tr/op/MH4O4IV460m3E-RE8NXF8_FaxxHELocFCQO5QeA7s8_kw9Snj',
      'http://r.email.shop.example/mk/op/zl90QygAPC5AtXk-1mH84jIwmHm9C8O_AzB2dM2Lk1Jseiyo',
      'https://nwor1.r.ag.d.sendibm3.com/mk/op/sh/SMJz09hnzmooCAimqCECONYHZrST/PcDfKctxrceQ',
    ],
    links: [
      'https://ehabhdi.r.bh.d.sendibt3.com/tr/cl/WLnEavwrJY5Nj6_RB01h3jbZXPePNezwOGe5ScGAe9Ult66cNfyY',
      'https://r.contact.shop.example/mk/cl/f/sh/28xHLtxYQ52kJ9bDSob5PkBuK2Rm7DCbpu/d3NQuFiVd_jT',
    ],
  },
  'campaign-monitor': {
    pixels: [
      'https://wattbott.createsend1.com/t/d-o-tytyuil-l/o.gif',
      'https://news.shop.example/t/y-o-ndthha-l/o.gif',
    ],
    links: [
      'http://vietnam.createsend1.com/t/d-l-fjhkky-l-d/',
      'https://private.createsend1.com/t/y-i-ojkuttl-l-r/',
      'https://eazy.cmail19.com/t/j-l-sktidll-ddhdthjhkj-j/',
      'http://drc.cmail19.com/t/d-i-ireluy-l-r/',
      'https://news.shop.example/t/d-l-fjhkky-l-d/',
    ],
  },
  'constant-contact': {
    pixels: [
      'https://r20.rs6.net/on.jsp?ca=beefbeef-beef-44b1-be0e-f5a444cb0650&a=113310475238&c=b13a9586&ch=b1441c50',
    ],
    links: ['https://r20.rs6.net/tn.jsp?f=001TVq889wnGDB-r09Z1LH-VUum-YfBXKTFufxI-TBag62ZbCTgXq'],
  },
  cordial: {
    pixels: ['https://e.shop.example/o/p/1234:5f6a7b8c9d0e1f2a3b4c5d6e:ot:5e4d3c2b1a:1/4fd1a2b3'],
    links: ['https://e.shop.example/c2/1234:5f6a7b8c9d0e1f2a3b4c5d6e:ot:5e4d3c2b1a:1/4fd1a2b3?jwtH=a'],
  },
  'customer-io': {
    pixels: [
      `https://email.shop.example/e/o/${jwt}`,
      'https://e.customeriomail.com/e/o/RMDnAwAA',
      'https://track.customer.io/e/o/RMDnAwAA',
    ],
    links: [
      `https://email.shop.example/e/c/${jwt}`,
      `https://email.shop.example/e/c/${jwt}/7f86b16f`,
      'https://e.customeriomail.com/e/c/RMDnAwAA/x',
      'https://track.customer.io/e/c/RMDnAwAA/x',
    ],
  },
  dotdigital: { links: ['http://shop.dmtrk.net/3ABC-1DEF2-5A/c.aspx'] },
  drip: {
    pixels: ['https://t.dripemail2.com/o/eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJkZXRvdXIi'],
    links: [
      'https://t.dripemail2.com/c/eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJkZXRvdXIi',
      'http://t.dripemail2.net/c/eyJhY2NvdW50X2lkIjoiOTUyNDk2NiIs',
    ],
  },
  eloqua: {
    pixels: [
      'http://app.engage.shop.example/e/FooterImages/FooterImage1?elq=e6d1559468b842f1be8104b7909ec13a&siteid=1795',
    ],
    links: [
      'https://app.go.shop.example/e/er?s=1465054361&lid=26451&elqTrackId=00aba6f3&elq=306fdc069bd448a6a2411ade6dfc3834&elqaid=5205',
    ],
  },
  emarsys: {
    pixels: [
      'https://link.e.shop.example/mo/ZHWQ8PITfU_1065630013_558941_559356.gif',
      'https://link.e.shop.example/mo/ZHWQ8PITfUxYz0123456789abcdefghijklmnopqrst.gif',
    ],
    links: ['https://link.e.shop.example/u/nrd.php?p=ZHWQ8PITfU_559356_558941_1_343&ems_l=924304&i=1&d=U0hPUA'],
  },
  getresponse: {
    pixels: ['https://app.getresponse.com/open.html?x=a62b&m=fRSu&mc=BZ&s=rJFabc&'],
    links: ['http://app.getresponse.com/click.html?x=a62b&lc=BmvXkb&mc=CL&s=mh7Vjl&u=B71jy&y=T&'],
  },
  hubspot: {
    pixels: [
      `https://email.shop.example/e3t/Cto/${hub}`,
      `https://email.shop.example/e3t/Bto/${hub}`,
      `https://email.shop.example/e2t/to/${hub}`,
      `https://email.shop.example/e2t/o/${hub}`,
      'http://t.sidekickopen04.com/e1t/o/5/f18dQhb0S7ks8dDMPbW2n0x6l2B9gXrN7sKj6v5dwdFW7gs8107d',
      `https://cfq6x04.na1.hubspotlinks.com/Cto/${hub}`,
      `https://cfq6x04.na1.hubspotlinks.com/Bto/${hub}`,
    ],
    links: [
      `https://info.shop.example/e3t/Ctc/${hub}`,
      `https://info.shop.example/e3t/Btc/${hub}`,
      `https://info.shop.example/e2t/tc/${hub}`,
      `https://info.shop.example/e2t/c/${hub}`,
      'https://info.shop.example/e1t/c/5/f18dQhb0S7lC8dDMPbW2n0x6l2B9nMJW7t5XZs',
      `https://d5kNrC04.na1.hubspotlinks.com/Ctc/${hub}`,
      `https://d5kNrC04.na1.hubspotlinks.com/Btc/${hub}`,
      `https://d5kNrC04.na1.hs-sales-engage.com/Ctc/${hub}`,
      'https://t.sidekickopen01.com/s3t/c/5/f18dQhb0S7kF8cFC2RW1K7Z1759hl3kW7',
    ],
  },
  intercom: {
    pixels: ['https://via.intercom.io/o?h=13f5aaa17182', 'https://via.intercom.io/o/13f5aaa17182'],
    links: ['https://via.intercom.io/c?url=https%3A%2F%2Fwww.shop.example%2F&h=13f5aaa17182'],
  },
  iterable: {
    pixels: [
      'https://links.shop.example/e/eo?_t=60154b197d654466a40480a2b908d3b7&_m=d6724cfeeff642bbb06127608b854cf6&_e=pcODEwNTw77xOE7MnYo3hFExNKpV',
    ],
    links: [
      'https://links.shop.example/u/click?_t=fa015b3b9bec40428d8906a7fd9b2677&_m=4e56985eb7a5422c81a315351e17cf54&_e=Y9jDu0GYsJWz1PIKvtiv',
      'https://links.shop.example/a/click?_t=5cce074b113d48fa9ef346e4333ed8e8&_m=74aKPNrAjTpuZM4vZTDueu64&_e=l6cj19GbssUn6h5qtXjR',
      'http://links.iterable.com/u/60402396fbd5433eb35397b47ab2fb83?_m=93125f33ba814b13a882358f8e0852e0',
      'http://links.iterable.com/a/60402396fbd5433eb35397b47ab2fb83?_m=93125f33ba814b13a882358f8e0852e0',
    ],
  },
  keap: {
    pixels: [
      'https://qk243.infusionsoft.com/app/emailOpened/766/e3cd02124da5b864',
      'https://yj227.keap-link004.com/v2/render/id/data/pixel.png',
    ],
    links: [
      'https://qk243.infusionsoft.com/app/linkClick/766/e3cd02124da5b864/102/ef93520caee09ba3',
      'https://xe299.keap-link001.com/v2/click/b745e912dc46ad1280c2af04ee4053ee/eJyNkEELgkAUhP_LO0uWlqWnRCRM8xB1',
    ],
  },
  kit: {
    pixels: [
      'https://open.convertkit-mail2.com/38umxn6293skho4z69vfrh5655onn',
      'https://b4d1b5e1.open.kit-mail3.com/38umxn6293skho4z69vfrh5655onn',
    ],
    links: [
      `https://bdfa326f.click.convertkit-mail2.com/p9u26om3z6f9h2rrzgwhqhpdkx933/08hwh9h2nk49npsl/${url64}`,
      `https://b4d1b5e1.click.kit-mail3.com/p9u26om3z6f9h2rrzgwhqhpdkx933/08hwh9h2nk49npsl/${url64}`,
      `https://el2.convertkit-mail.com/c/o8u6mnrnqvawu40o42tv/2zi2h9u04re6no/${url64}`,
    ],
  },
  klaviyo: {
    pixels: ['https://ctrk.klclick1.com/o/01J5V2NHDC0KB0P8B51Z9PCPZS', 'https://abc123.trk.klaviyomail.com/o/abc'],
    links: [
      'https://ctrk.klclick3.com/l/01J5V2NHDC0KB0P8B51Z9PCPZS_0',
      'https://abc123.trk.klaviyomail.com/l/abc',
      'https://trk.shop.example/l/01J5V2NHDC0KB0P8B51Z9PCPZS_12',
      'https://ct.klclick.com/f/a/IgDYzk3AXlDhs1ogMp1raw~~/AASl5QA~/RgRlWoXgP0RhaHR0cDov',
      `https://trk.klclick.com/ls/click?upn=${upn}`,
    ],
  },
  litmus: { pixels: ['https://jwl2ap3q.emltrk.com/jwl2ap3q?d=somebody'] },
  mailchimp: {
    pixels: [
      'https://shop.us17.list-manage.com/track/open.php?u=a19ce3fc60be4d064f64a049d&id=2d8c43b36e&e=0660294465',
      'https://mail.shop.example/track/open.php?u=a19ce3fc60be4d064f64a049d&id=2d8c43b36e&e=0660294465',
    ],
    links: [
      'https://shop.us7.list-manage.com/track/click?u=231b310a4e13357274dd28a20&id=7d67592476&e=b85036c189',
      'https://mail.shop.example/track/click?u=231b310a4e13357274dd28a20&id=7d67592476&e=b85036c189',
    ],
  },
  mailerlite: {
    pixels: [
      'https://clicks.mlsend.com/tl/o/eyJ2Ijoie1wiYVwiOjEwNzEwNTYs',
      'https://click.shop.example/link/o/YT0xNTUzNDg0MTMzNTkyNzI4NzQyJmM9bDBjNCZl',
    ],
    links: [
      'https://click.mlsend.com/link/c/YT0xNTUzNDg0MTMzNTkyNzI4NzQyJmM9bDBjNCZl',
      'https://click.shop.example/link/c/YT0xNTUzNDg0MTMzNTkyNzI4NzQyJmM9bDBjNCZl',
      'https://clicks.shop.example/tl/c/eyJ2Ijoie1wiYVwiOjEwNzEwNTYsXCJsXCI6MTU3',
    ],
  },
  mailgun: {
    pixels: [`http://email.mg.shop.example/o/${eJw}`],
    links: [`https://email.mg.shop.example/c/${eJw}`],
  },
  mailjet: {
    pixels: ['https://x9x26.mjt.lu/oo/AMYAABl_xSUAAAAAAAAAARHR9jkAAAAAjncAAAAAABhTEABkeaW0/d6ba69ad/e.gif'],
    links: [
      `http://t.shop.example/lnk/AMwAAKCTIpAAAAAAAAAAAG3sWXAAAAAA/2/cSxFs1KzOefTLOB5ur/${url64}`,
      `http://t3u1.mjt.lu/lnk/AMwAAKCTIpAAAAAAAAAAAG3sWXAAAAAA/2/cSxFs1KzOefTLOB5ur/${url64}`,
    ],
  },
  mailtrack: {
    pixels: [`https://mailtrack.io/trace/mail/${hex}.png?u=1234567`],
    links: [`https://mailtrack.io/trace/link/${hex}?url=https%3A%2F%2Fwww.shop.example&userId=1&signature=abc`],
  },
  mandrill: {
    pixels: [
      'https://mandrillapp.com/track/open.php?u=9812467&id=bca57efeee894396adad890ad5feefe1',
      'http://bounce.shop.example/track/open.php?u=30504962&id=d14370195b404c52b72b1f148820ba6e',
    ],
    links: [
      'http://mandrillapp.com/track/click/15439343/www.shop.example?p=eyJzIjoiNjlHeld1TmkyY3c0dWR5YWQ1T1FW',
      'http://mandrillapp.com/track/click.php?u=30184949&id=53842650e3fb4b79b46ea0c4db8bfd10&url=http%3A%2F%2Fshop.example',
      'https://click.shop.example/track/click/15439343/www.shop.example?p=eyJzIjoiNjlHeld1TmkyY3c0dWR5YWQ1T1FW',
    ],
  },
  marketo: {
    pixels: ['https://content.shop.example/trk?t=1&mid=MjY3LVBWQi05NDEAAAGPMB9ddnaZ3LD6tACvUfiHIS6QnkZbFClm'],
    links: ['https://content.shop.example/MzAyLUNKSi03NDYAAAGkABxmYCsc3krAqvz46BW3nAWvoIRqJ2CuoTVbHvDnG5nZ='],
  },
  mixmax: {
    pixels: [
      'https://track.mixmax.com/api/track/v2/sxi40rhzg3wemg7ny/isbvnmlk5wyk92aajxa2h2a1nni?sc=false',
      `http://email.mixmax.com/e/o/${jwt}`,
    ],
    links: ['https://track.mixmax.com/l/sxi40rhzg3wemg7ny'],
  },
  'movable-ink': {
    pixels: [
      'https://mi.shop.example/p/cp/e756885def464aa2/o.gif?mi_u=410146703',
      'https://mi.shop.example/p/up/745a17bbb73445ad/o.gif?mi_u=1150794179&mi_ecmp=05_10',
      'https://mi.shop.example/p/rp/d46c31d50872e4b3.png?mi_u=51635872',
    ],
    links: ['https://mi.shop.example/p/cp/d46c31d50872e4b3/c?mi_u=51635872&EV=abc'],
  },
  omnisend: {
    pixels: [
      'https://mail.shop.example/transactional/track/64f89775d99f3a05fba13863?signature=b60650024ab78fdef771f0d2e18b1140e775702d',
    ],
    links: [
      'https://nsx.soundestlink.com/link/64f89775d99f3a05fba13863/64f811526e1f7d491b774f04/628e6062f49055001dad96be?signature=b6',
      'https://nsx.omnisendlink.com/link/64f89775d99f3a05fba13863/64f811526e1f7d491b774f04/628e6062f49055001dad96be?signature=b6',
    ],
  },
  outreach: { pixels: ['https://a.shop.example/api/mailings/opened/PMRGSZBCHIYTEMZUGU3DOOBRGI'] },
  pardot: {
    pixels: ['http://go.pardot.com/r/22602/1/413647888/open/1'],
    links: [
      'https://go.shop.example/e/22602/www-shop-example-sale/7bxk3/413647888?h=AbCdEfGhIjKlMnOpQrStUvWxYz0123456789',
    ],
  },
  postmark: {
    pixels: ['http://ea.pstmrk.it/open/ODExOTBfMjU3MTYxX3ZlcmlmeS1lbWFpbF9lN2Qy'],
    links: [
      'https://click.pstmrk.it/2s/shop.example%2Fa/E5tilCAN/XNYw/8jKX8lpdlV',
      'https://click.pstmrk.it/2ts/shop.example%2Fa/E5tilCAN/XNYw/8jKX8lpdlV',
      'https://track.pstmrk.it/3s/shop.example%2Fa/KSBV/USLIAQ/AQ/bc1bd466-6669-44b0-8d5f-4baa89d202f5/6/zP55bs82U3',
      'https://click.pstmrk.it/3ts/shop.example%2Fa/4nCp/TWS4AQ/AQ/fdc0a16e-1645-4174-8707-b7f46b717073/1/F0Hnp9oTbf',
      'https://track.pstmrk.it/4s/shop.example%2Fa/4nCp/TWS4AQ/AQ/fdc0a16e-1645-4174-8707-b7f46b717073/1/F0Hnp9oTbf',
      'https://t.shop.example/3s/shop.example%2Fa/KSBV/USLIAQ/AQ/bc1bd466-6669-44b0-8d5f-4baa89d202f5/6/zP55bs82U3',
      'https://t.shop.example/3ts/shop.example%2Fa/KSBV/USLIAQ/AQ/bc1bd466-6669-44b0-8d5f-4baa89d202f5/6/zP55bs82U3',
    ],
  },
  responsys: {
    pixels: [`https://email.shop.example/pub/as?_ri_=${ri}&_ei_=EUlaGGF4SNMvxFF7KucKuWPlFz1dILAO`],
    links: [`https://email.shop.example/pub/cc?_ri_=${ri}&_ei_=EW2tf9zs59idfPO1Sc`],
  },
  'return-path': { pixels: [`https://pixel.app.returnpath.net/pixel.gif?r=${hex}`] },
  sailthru: {
    pixels: ['https://link.shop.example/img/5e4d3c2b1a0f9e8d7c6b5a4f5e4d3c2b1a0f9e8d7c6b5a4f/1a2b3c4d.gif'],
    links: [`https://link.shop.example/click/20013128.3/${url64}/5d8f0a1b2c3d4e5f6a7b8c9dBdeadbeef`],
  },
  'salesforce-marketing-cloud': {
    pixels: [
      'https://click.email.shop.example/open.aspx?ffcb10-fec917747065067a-fe201572706d00787c1276-ff9d1670&d=100175&bmt=0',
      'https://cl.s10.exct.net/open.aspx?x',
      'https://click.s10.exacttarget.com/open.aspx?x',
    ],
    links: [
      'https://click.email.shop.example/?qs=39ade19d2f13ba6affacb2cd4fe4466dd4236bfe6afeaf718622ccaa8e7d38c6',
      'https://cl.s6.exct.net/?qs=1',
      'https://click.s10.exacttarget.com/?qs=1',
    ],
  },
  sendgrid: {
    pixels: [
      `https://u123456.ct.sendgrid.net/wf/open?upn=${upn}`,
      'https://wl.shop.example/ss/o/u001.mhN8B4__P3bExMZqn9RTSA/4bs/KEuKj-xXRv-ff5ygR27GLQ/ho.gif',
    ],
    links: [
      `https://u123456.ct.sendgrid.net/ls/click?upn=${upn}`,
      `https://url1234.shop.example/wf/click?upn=${upn}`,
      `https://url1234.shop.example/uni/ls/click?upn=${upn}`,
      'https://wl.shop.example/ss/c/u001.mhN8B4__P3bExMZqn9RTSA/4bs/KEuKj-xXRv-ff5ygR27GLQ/h0/h001.abc',
    ],
  },
  sparkpost: {
    pixels: [
      'http://click.shop.example/q/FRGTpfHhs6_mEUWyJsqhSg~~/AAB6yhA~/Yd-qdgHcGXpXRSQH-VajlkOj7rIyctXD0tjDHXIC~~',
    ],
    links: [
      'https://clicks.shop.example/f/a/onz92BQmVLRPj3jB0Nj_xQ~~/AAQxARA~/RgRloD6JP0QgaHR0cHM6Ly9zbWFydC5s',
      'http://spgo.io/e/nInKCLCf9wnO2brop7RTsg',
    ],
  },
  streak: {
    pixels: [
      'https://mailfoogae.appspot.com/t?sender=aZ2hpbGtlcnRAZ21haWw%3D&type=zerocontent&guid=a488928a-e46d-4818',
    ],
    links: ['https://4f9eb20f.streaklinks.com/CkB8OkIqKmF1XgZXCQmn-rol/https%3A%2F%2Fwww.shop.example%2F'],
  },
  substack: {
    pixels: [
      'https://eotrx.substackcdn.com/open?token=eyJtIjoiPDIwMjUwNzAzMjI1MjI1LjMuZmQw',
      `https://email.mg1.substack.com/o/${eJw}`,
    ],
    links: [
      'https://substack.com/redirect/f28899b5-8283-4255-b169-f4a9f1d4e24f?j=eyJ1IjoiMWllZnkifQ.sG3Oqnk',
      `https://email.mg2.substack.com/c/${eJw}`,
    ],
  },
  superhuman: { pixels: ['https://r.superhuman.com/s6ThjDGFHP16HniDvByZ0PqECzHzUgL_Th5LbktziZe0i76pNDC0PIHFM9AD.gif'] },
  yesware: {
    pixels: [`https://t.yesware.com/t/${hex}/c01311adc69f53dd4f8cbe6cf718b64b/spacer.gif`],
    links: [
      `https://t.yesware.com/tt/${hex}/0f25765a945028f6e44dee5595cea2ee/7b0004ac/www.shop.example/v3/`,
      `https://t.yesware.com/tl/${hex}/8bffec61b63208f8b802f62152895fb1/d8abad2e?ytl=https%3A%2F%2Fwww.shop.example`,
    ],
  },
  'zoho-campaigns': {
    links: [
      'https://cenf-zgpvh.maillist-manage.com/click/15e01f801de71b8d/15e01f801de773e7',
      'https://cenf-zgpvh.maillist-manage.eu/click/15e01f801de71b8d/15e01f801de773e7',
      'https://cenf-zgpvh.maillist-manage.in/click/15e01f801de71b8d/15e01f801de773e7',
      'https://cenf-zgpvh.maillist-manage.net/click/15e01f801de71b8d/15e01f801de773e7',
      'https://cenf-zgpvh.maillist-manage.jp/click/15e01f801de71b8d/15e01f801de773e7',
    ],
  },
};
