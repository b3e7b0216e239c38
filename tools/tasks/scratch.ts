declare const chrome: any;
import { launch } from '../browsers/launch.ts';
import { startWeb } from '../../tests/e2e/web.ts';
export default async function scratch([family = 'chromium']: string[]) {
  const web = await startWeb();
  web.put('http://news.example/', `<title>x</title><script>window.hj=function(){};document.cookie='_hjSession_123=1'</script>
   <script src="http://static.hotjar.com/c/hotjar-1.js"></script><img src="http://px.ads.example/p.gif"><iframe src="http://frame.example/f.html"></iframe>
   <canvas id=c width=200 height=50></canvas><script>const x=c.getContext('2d');x.fillText('hello world fingerprint',1,1);c.toDataURL()</script>`);
  web.put('http://frame.example/f.html', `<img src="http://inframe.example/p.gif">`);
  const s = await launch({ family: family as 'chromium', headless: true, args: family === 'chromium' ? web.args : [], prefs: web.prefs });
  try {
  const before = await s.door.evaluate(() => chrome.permissions.getAll());
  console.log(JSON.stringify(before));
  const tabId = await s.door.evaluate(async (url: string) => (await chrome.windows.create({ url })).tabs![0]!.id!, 'http://news.example/');
  for (let i=0;i<8;i++){ await new Promise(r=>setTimeout(r,1000));
   const v = await s.door.evaluate((tabId) => chrome.runtime.sendMessage({ name: 'view.tab', args: [tabId] }), tabId) as any;
   if(i===7||i==1) console.log(JSON.stringify(v, null, 1).slice(0, 6000)); }
  console.log(web.asked.map(a=>a.url).join('\n'));
  } finally { await s.close(); await web.close(); }
}
