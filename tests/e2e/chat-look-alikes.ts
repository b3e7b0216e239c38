/** Pages on which nobody chats, by what they have that looks like it. */
export const lookAlikes: Readonly<Record<string, string>> = {
  'contact-form': `<h1>Contact us</h1><form class="contact-widget" id="contact">
    <label>Your e-mail <input type="email" name="email"></label>
    <label>Message <textarea name="message" placeholder="How can we help?"></textarea></label><button>Send</button></form>`,
  'comment-box': `<section id="comments" class="chat-like"><h2>Comments</h2><article>I am a bot, just kidding</article>
    <textarea placeholder="Write a message…" aria-label="Write a comment"></textarea><button>Post</button></section>`,
  'chat-in-text': `<h1>How to chat with an AI assistant</h1><p>A chatbot, or live chat, answers at once. I am an AI assistant, it
    will say, and: talk to a human. Virtual assistants are everywhere.</p>`,
  'cookie-banner': `<div id="cookie-banner" role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;right:0;width:320px;height:260px;background:#fff">
    <img alt="Robot" src="/robot.png" width="40" height="40"><p>Hi, I am Cookie Bot! We use cookies.</p><button>Accept all</button></div>`,
  'faq-search': `<h1>Help centre</h1><input type="search" id="faq-search" placeholder="Ask a question" aria-label="Ask our help centre">
    <details><summary>How do I reach an agent?</summary><p>Our team typically replies in a day.</p></details>`,
  'beacon-code': `<pre><code>navigator.sendBeacon('/log', data); window.Beacon = false;</code></pre>
    <script>navigator.sendBeacon('/log', 'seen'); addEventListener('load', () => { document.title = 'Beacon' });</script>`,
  'id-launcher': `<div id="launcher" style="position:fixed;bottom:10px;right:10px;width:60px;height:60px;background:#06c"></div>
    <div id="chat-widget"></div><div id="chat" class="chat-launcher chatbot"></div><div id="webchat"></div>`,
  'named-in-text': `<h1>Intercom, Zendesk, Drift, Tidio and Crisp compared</h1>
    <p>Intercom's Fin is an AI agent. <code>window.intercomSettings</code> and <code>#intercom-container</code> are how you find it.</p>`,
  'door-intercoms': `<title>Intercom systems</title><h1>Video intercom for your door</h1><div class="intercom product" id="intercom">
    <h2>Intercom 7</h2><img alt="Intercom" width="220" height="220"></div>`,
  'whatsapp-link': `<a class="whatsapp-float" href="https://wa.me/4915100000000?text=Hello" aria-label="Chat with us on WhatsApp">
    <img alt="WhatsApp" width="60" height="60"></a><a href="https://m.me/shop">Messenger</a>`,
  calendly: `<div class="calendly-inline-widget" style="width:320px;height:400px"></div>
    <iframe src="http://calendly.com/jane/intro" title="Select a date" width="320" height="400"></iframe>`,
  typeform: `<div data-tf-widget="abc"></div>
    <iframe src="http://form.typeform.com/to/abc" title="typeform" width="400" height="400"></iframe>`,
  'phone-button': `<a id="call-now" href="tel:+491510000000" style="position:fixed;bottom:10px;right:10px;width:64px;height:64px;background:#0a0"
    aria-label="Talk to a person">Call us</a>`,
  'own-messages': `<main role="log" aria-label="Messages" style="width:400px;height:400px;background:#eee"><ul><li>Jane: are you a bot?</li>
    <li>Joe: I am a real person</li></ul><textarea placeholder="Message Joe"></textarea></main>`,
  newsletter: `<div role="dialog" style="position:fixed;inset:20% 30%;background:#fff"><h2>Wait! Talk to us</h2>
    <input type="email" placeholder="Your e-mail"><button aria-label="Close">×</button></div>`,
  video: `<iframe src="http://www.youtube.com/embed/x" title="Meet our AI assistant" width="420" height="320"></iframe>`,
  captcha: `<div class="g-recaptcha"></div><iframe title="I am not a robot" src="http://www.google.com/recaptcha/api2/anchor" width="304" height="78"></iframe>
    <label><input type="checkbox"> I'm not a robot</label>`,
  'product-named-bot': `<h1>RoboVac 300</h1><div class="product-bot" id="bot"><p>I am a robot vacuum, powered by AI.</p><button>Ask a question</button></div>`,
  'vendor-links': `<p>Support by <a href="https://www.tidio.com/">Tidio</a> and <a href="https://crisp.chat/en/">Crisp</a>.
    <a href="https://widget.intercom.io/widget/abc">Their script</a>, <a href="https://acme.ada.support/embed/chat.html">their chat</a>.</p>`,
  'custom-elements': `<chat-bot></chat-bot><chat-widget></chat-widget><ai-assistant aria-label="AI assistant"></ai-assistant>
    <script>customElements.define('ai-assistant', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>I am an AI assistant</p>'; } });</script>`,
};
