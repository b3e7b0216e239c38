// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { noticeLimits, toNoticesReading } from '../src/evidence/notices.ts';
import { readDeclared } from '../src/page/readings/declared.ts';
import { layNoticeTexts } from '../src/page/readings/notice-texts.ts';
import { readNotices } from '../src/page/readings/notices.ts';
import { noticeLaws } from '../src/signals/notices/laws.ts';
import { noticeMarks, phrases } from '../src/signals/notices/marks.ts';
import { noticesOf } from '../src/signals/notices/notices.ts';
import { patternsOf } from '../src/signals/notices/ready.ts';
import { sourceTypeOf, sourceTypesIn } from '../src/signals/notices/source-types.ts';

afterEach(() => document.body.replaceChildren());

/** What is said of a page: kind, place and language of each notice. */
async function said(html: string): Promise<readonly string[]> {
  return (await notices(html)).map(({ kind, where, language }) => `${kind} ${where} ${language ?? '-'}`);
}

async function notices(html: string) {
  document.body.innerHTML = html;
  layNoticeTexts(noticeMarks);
  const blocks = await readNotices(noticeMarks, noticeLimits);
  const reading = toNoticesReading({ blocks, ...readDeclared(noticeMarks.links, noticeLimits) });
  return noticesOf(reading!);
}

const ny = 'THIS PRICE WAS SET BY AN ALGORITHM USING YOUR PERSONAL DATA';
const long =
  'People have asked for years how shops find the prices that they show to each of us, and nobody knew. '.repeat(4);

describe('New York’s sentence', () => {
  test.each<[what: string, html: string]>([
    ['in the same block', `<p><b>$12.99</b> <small>${ny}</small></p>`],
    ['under the price', `<div><h2>Rain coat</h2><div class="price">€ 49,00</div><div>${ny}.</div></div>`],
    ['over the price', `<div><p>${ny}</p><span>49 zł</span></div>`],
    [
      'in pieces, with odd spaces',
      `<div>USD 5<p>This price was <b>set</b> by&nbsp;an\n algorithm using your <i>personal</i> data</p></div>`,
    ],
    [
      'with a link in it',
      `<div>$5</div><div>This price was set by <a href="/how">an algorithm</a> using your personal data.</div>`,
    ],
    ['where the price is for machines alone', `<div><meta itemprop="price" content="9.5"><p>${ny}</p></div>`],
    ['in a product’s article', `<article class="product"><h3>Tea</h3><span>£4.20</span><span>${ny}</span></article>`],
    ['beside a long description', `<p>${long}</p><div><b>£4.20</b><div>${ny}</div></div><p>${long}</p>`],
    [
      'before a long description',
      `<main><h1>Tea</h1><div><b>$12.99</b> <small>${ny}</small></div><p>${long}</p></main>`,
    ],
    [
      'in a cart line',
      `<ul><li><img alt=""><a href="/p/1">Rain coat, blue, size M</a> <input value="1"> <span>$49.00</span><div><small>${ny}</small></div></li><li>Tea <span>$4</span></li></ul>`,
    ],
    [
      'in a row of a cart',
      `<table><tr><th>Item</th><th>Price</th></tr><tr><td>Rain coat</td><td>$49.00<br><small>${ny}</small></td></tr></table>`,
    ],
    [
      'deep in a product’s box',
      `<div><h1>Rain coat</h1><div><div><span><span>$</span><span>49</span><sup>00</sup></span> <span>was $59.00</span></div><div><div><p><i>${ny}</i></p></div></div></div><button>Add to cart</button></div>`,
    ],
    [
      'with tax and what more to know',
      `<div><div>12,99 € inkl. MwSt., zzgl. Versand</div><div>${ny}. <a href="/how">Learn more</a></div></div>`,
    ],
    ['in a card that is a link', `<a href="/p/1"><h3>Tea</h3><span>$4.20</span><small>${ny}</small></a>`],
    [
      'where the page says that it sells something, and says more of it',
      `<script type="application/ld+json">{"@context":"https://schema.org","@type": "Product","name":"Tea"}</script><ul><li>Price: $4.20 for each of the boxes that you order today.</li><li>${ny}</li></ul>`,
    ],
  ])('is next to a price: %s', async (_, html) => {
    expect(await said(html)).toEqual(['price-by-algorithm next-to-price en']);
  });

  test.each<[place: string, html: string]>([
    ['folded', `<b>$4</b><details><summary>About this price</summary><p>${ny}</p></details>`],
    ['folded', `<b>$4</b><div hidden>${ny}</div>`],
    ['hint', `<b>$4</b> <span title="${ny}">?</span>`],
    ['hint', `<p>Tea</p><b title="${ny}">$4</b>`],
  ])('is beside one, but: %s', async (place, html) => {
    expect(await said(html)).toEqual([`price-by-algorithm ${place} en`]);
  });

  test.each<[place: string, what: string, html: string]>([
    ['page', 'alone', `<div>${ny}</div>`],
    ['footer', 'at the foot', `<p>Tea for $4</p><p>${long}</p><footer><p>${ny}</p></footer>`],
    ['dialog', 'in a window', `<p>${long}</p><div role="dialog"><p>${ny}</p></div>`],
    [
      'page',
      '200 characters away',
      `<b>$4</b><p>${'Colour: blue. '.repeat(9)}</p><p>${'Size: medium. '.repeat(9)}</p><p>${ny}</p>`,
    ],
    ['page', 'before a fine', `<div><p>${ny}</p><p>Whoever does not say so may have to pay $1,000.</p></div>`],
    ['page', 'before a short fine', `<div><p>${ny}</p><p>Fine: <b>$1,000</b></p></div>`],
    ['page', 'before the most that it costs', `<div><p>${ny}</p><p>Up to $1,000</p></div>`],
    ['page', 'before a settlement', `<div><p>${ny}</p><p>Shop pays $60 million</p></div>`],
    ['page', 'before a French fine', `<div><p>${ny}</p><p>Amende : 1 000 €</p></div>`],
    ['page', 'and a fine in one paragraph', `<p>${ny}. The fine is $1,000 for each of them.</p>`],
    [
      'page',
      'and a sentence with an amount in one paragraph',
      `<p>${ny}. Maria Meyer of Albany had looked for a rain coat and saw $80.</p>`,
    ],
    [
      'page',
      'in a list of laws',
      `<ul><li>New York: <p>${ny}</p></li><li>California: $2,500</li><li>Texas: $1,000 fine</li></ul>`,
    ],
    ['page', 'in a law’s own item', `<ul><li><b>New York</b><p>${ny}</p><p>$1,000 fine per violation</p></li></ul>`],
    [
      'page',
      'in a table of laws',
      `<table><tr><th>State</th><th>Sentence</th><th>Fine</th></tr><tr><td>NY</td><td>${ny}</td><td>$1,000</td></tr></table>`,
    ],
    [
      'page',
      'in an answer to a question',
      `<div><h3>What must shops say?</h3><p>${ny}</p><p>We asked ten shops and paid $40 for the same coat in each.</p></div>`,
    ],
    [
      'page',
      'on a page that says that it is an article',
      `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"]}]}</script><div><b>$12.99</b><p>${ny}</p></div>`,
    ],
    [
      'page',
      'with hundreds of elements between them, though there is no text in them',
      `<div><b>$4</b>${'<i></i>'.repeat(700)}<p>${ny}</p></div>`,
    ],
    ['page', 'beside a price that is quoted', `<div><blockquote>$12.99</blockquote><p>${ny}</p></div>`],
  ])('is not next to a price, but on the page (%s): %s', async (place, _, html) => {
    expect(await said(html)).toEqual([`price-words ${place} en`]);
  });

  test.each<[what: string, html: string]>([
    ['in an article that quotes it', `<article><p>${long.repeat(5)}</p><p>“${ny}.”</p><p>${long}</p></article>`],
    ['in a quotation', `<p>The sentence is:</p><blockquote>${ny}</blockquote>`],
    ['in an article that sets it apart', `<div><p>${long}</p><p>${ny}</p><p>${long}</p></div>`],
    [
      'and a fine in running text',
      `<div><p>${long}</p><p>${ny}</p><p>Whoever does not write it next to each of the prices that were set so pays up to $1,000 for each time that somebody saw a price without it, says the law.</p></div>`,
    ],
    [
      'in an article, with an amount under it',
      `<article><p>${long.repeat(5)}</p><p>${ny}</p><p><b>$12.99</b></p><p>${long}</p></article>`,
    ],
    [
      'in an article, as an example',
      `<article><p>${long.repeat(5)}</p><div><b>$12.99</b><p>${ny}</p></div><p>${long}</p></article>`,
    ],
    ['in a terms page', `<p>${long}</p><p>${ny}</p><p>$5</p><p>${long}</p>`],
    ['under a picture', `<figure><img src="/a.jpg"><figcaption>${ny} $4</figcaption></figure>`],
    ['a headline', `<h2>${ny}</h2><b>$4</b>`],
    ['a headline that is a link', `<div><h3><a href="/news/1">${ny}</a></h3><b>$1 a week</b></div>`],
    ['cited', `<div><b>$4</b><p><cite>${ny}</cite></p></div>`],
    ['in quotation marks beside a price', `<div><b>$4</b><p>“${ny}”</p></div>`],
    ['in a sentence', `<p>Shops must write <b>${ny}</b> beside the price of $5.</p>`],
    ['behind a colon', `<p>They must say: ${ny}</p><p>$3</p>`],
    ['in bold between quotation marks', `<p>“<b>${ny}</b>”</p><b>$3</b>`],
    ['asked about', `<h2>${ny}: what it means</h2><p>From $3</p>`],
    ['in code', `<pre>${ny}</pre>`],
    ['in a script', `<script type="text/plain">${ny}</script><b>$3</b>`],
    ['and privacy texts', `<p>We set prices for you. We may be using your personal data to show ads.</p><b>$3</b>`],
  ])('is none: %s', async (_, html) => {
    expect(await said(html)).toEqual([]);
  });

  test('is shown as it stands, and cut', async () => {
    const [one] = await notices(`<p>${'Best tea in town. '.repeat(10)}${ny}. $4</p>`);
    expect(one?.words.length).toBeLessThanOrEqual(160);
    expect(one?.words).toContain('ALGORITHM USING YOUR PERSONAL DATA');
  });
});

test.each<[language: string, text: string]>([
  ['en', 'This price was personalised on the basis of automated decision-making.'],
  ['en', 'This price has been personalized for you using your data.'],
  ['de', 'Dieser Preis wurde auf der Grundlage einer automatisierten Entscheidungsfindung personalisiert.'],
  ['fr', "Ce prix a été personnalisé sur la base d'une prise de décision automatisée."],
  ['fr', 'Ce prix a été personnalisé sur la base d’une prise de décision automatisée.'],
  ['es', 'Este precio ha sido personalizado sobre la base de una toma de decisiones automatizada.'],
  ['it', 'Il prezzo è stato personalizzato sulla base di un processo decisionale automatizzato.'],
  ['nl', 'De prijs is gepersonaliseerd op basis van geautomatiseerde besluitvorming.'],
  ['pl', 'Cena została indywidualnie dostosowana na podstawie zautomatyzowanego podejmowania decyzji.'],
  ['pt', 'O preço foi personalizado com base numa decisão automatizada.'],
])('%s: a personalised price: %s', async (language, text) => {
  expect(await said(`<div><b>19,99 €</b><p>${text}</p></div>`)).toEqual([
    `personalised-price next-to-price ${language}`,
  ]);
  expect(await said(`<footer><p>${text}</p></footer>`)).toEqual([`price-words footer ${language}`]);
});

test('words on how prices are set, with no price beside them, are that alone: no law asks for them', async () => {
  const [one, ...more] = await notices('<p>Prices are personalised using automated decision-making</p>');
  expect([one?.kind, more]).toEqual(['price-words', []]);
  expect(noticeLaws.filter(({ kinds }) => kinds.includes(one!.kind))).toEqual([]);
});

test.each<[language: string, text: string]>([
  ['en', 'Your personalised price'],
  ['de', 'Ihr personalisierter Preis'],
  ['fr', 'Votre prix personnalisé'],
  ['es', 'Tu precio personalizado'],
  ['it', 'Prezzo personalizzato per te'],
  ['nl', 'Jouw gepersonaliseerde prijs'],
  ['pl', 'Spersonalizowana cena'],
  ['pt', 'Preço personalizado para si'],
])('%s: “%s” counts beside an amount alone, and not as an offer', async (language, text) => {
  const expected = [`personalised-price next-to-price ${language}`];
  expect(await said(`<div>${text}: 12,50 €</div>`)).toEqual(expected);
  expect(await said(`<div><span>${text}</span><b>CHF 40</b></div>`)).toEqual(expected);
  expect(await said(`<div>${text}</div>`)).toEqual([]);
  expect(await said(`<b>CHF 40</b><a href="/quote">${text}</a>`)).toEqual([]);
  expect(await said(`<b>CHF 40</b><h3>${text}: how to get it</h3>`)).toEqual([]);
});

test('other texts of law about prices are no notice', async () => {
  const terms = `<p>${long}</p><p>Prices may be personalised on the basis of automated decision-making where you agreed.</p><p>${long}</p>`;
  expect(await said(terms)).toEqual([]);
  expect(
    await said('<p>The lowest price in the last 30 days was $4.</p><p>We use algorithms to rank offers.</p>'),
  ).toEqual([]);
});

const picture = '<img src="/a.jpg" alt="">';

describe('labels of pictures', () => {
  test.each<[language: string, text: string]>([
    ['en', 'AI-generated'],
    ['en', 'This image was generated with AI.'],
    ['en', 'Created using artificial intelligence'],
    ['en', 'AI info'],
    ['de', 'KI-generiert'],
    ['de', 'Bild: mit KI erstellt'],
    ['de', 'Durch künstliche Intelligenz erzeugt'],
    ['fr', "Image générée par l'IA"],
    ['fr', 'Créé avec l’IA'],
    ['es', 'Imagen generada con inteligencia artificial'],
    ['es', 'Creado con IA'],
    ['it', "Immagine generata dall'IA"],
    ['it', 'Creato con l’intelligenza artificiale'],
    ['nl', 'Gegenereerd door AI'],
    ['nl', 'Met AI gemaakt'],
    ['pl', 'Obraz wygenerowany przez AI'],
    ['pl', 'Stworzone przy użyciu sztucznej inteligencji'],
    ['pt', 'Imagem gerada por IA'],
    ['pt', 'Criado com inteligência artificial'],
  ])('%s: %s', async (language, text) => {
    expect(await said(`<figure>${picture}<figcaption>Photo desk. ${text}</figcaption></figure>`)).toEqual([
      `ai-label caption ${language}`,
    ]);
    expect(await said(`<div>${picture}<span>${text}</span></div>`)).toEqual([`ai-label near-picture ${language}`]);
    expect(await said(`<div><video src="/a.mp4"></video><span>${text}</span></div>`)).toEqual([
      `ai-label near-film ${language}`,
    ]);
    expect(await said(`<div>${picture}</div><div>${long}</div><h2>${text}</h2>`)).toEqual([]);
  });

  test('in the words that describe a picture', async () => {
    expect(await said('<img src="/a.jpg" alt="AI-generated image of a harbour at dawn">')).toEqual([
      'ai-label picture-text en',
    ]);
    expect(await said('<img src="/a.jpg" alt="KI-generiertes Bild von einem Hafen">')).toEqual([
      'ai-label picture-text de',
    ]);
    expect(
      await said('<figure><img src="/a.jpg"><figcaption>An AI-generated image of a harbour.</figcaption></figure>'),
    ).toEqual(['ai-label caption en']);
  });

  test('on a button, and with credentials', async () => {
    expect(await said(`<div>${picture}<button>AI info</button></div>`)).toEqual(['ai-label near-picture en']);
    expect(await said(`<div>${picture}<button>Content Credentials</button></div>`)).toEqual([
      'content-credentials near-picture en',
    ]);
    expect(await said(`${picture}<a href="https://contentcredentials.org/verify?x=1">cr</a>`)).toEqual([
      'content-credentials page -',
    ]);
  });

  test.each<[what: string, html: string]>([
    ['a headline beside its picture', `<div>${picture}<h3>AI-generated images: how to spot them</h3></div>`],
    [
      'a headline that is a link',
      `<div>${picture}<a href="/story">AI-generated image of a mayor fools thousands</a></div>`,
    ],
    ['a picture’s text about them all', '<img src="/a.jpg" alt="AI generated images and the law">'],
    ['a link to a topic', `<div>${picture}<a href="/tag/ai-generated">AI generated</a></div>`],
    ['a question', `<div>${picture}<p>Is this image generated by AI?</p></div>`],
    ['a denial', `<figure>${picture}<figcaption>This photo is not AI-generated</figcaption></figure>`],
    ['running text', `<div>${picture}<p>Many images on the web are now generated by AI, and few say so.</p></div>`],
    ['a product', `<div>${picture}<p>AI Image Generator</p><p>Powered by AI</p><p>AI</p></div>`],
    ['a filter', `<div>${picture}<label><input type="checkbox"> AI-generated</label></div>`],
    ['a wall of pictures', `<div>${picture.repeat(12)}<span>AI-generated</span></div>`],
    ['a quotation', `<div>${picture}<blockquote>AI-generated</blockquote></div>`],
    ['no picture', '<div><span>AI-generated</span></div>'],
    ['a French “j’ai généré”', `<div>${picture}<p>J'ai généré par hasard</p></div>`],
  ])('are none: %s', async (_, html) => {
    expect(await said(html)).toEqual([]);
  });
});

describe('what denies AI', () => {
  test.each([
    'Not AI-generated',
    'A real photo, not AI-generated',
    'Our office cat. Photo: J. Roe (not AI-generated)',
    'Our office cat, not (AI-generated)',
    'Not, as some say, AI-generated',
    'Not – as some say – AI-generated',
    'non-AI-generated',
    'no AI-generated content',
    'Staged neither by us, nor AI-generated',
    'No filters / AI-generated content',
    'AI-generated: no',
    'AI-generated (no)',
    'AI-generated – that is not true',
    'AI-generated images of people are never used here.',
    'We do not publish these: AI-generated images of people are not allowed',
    'Kein KI-generiertes Bild',
    'Keine KI-generierte Grafik',
    'Ein Foto, nicht KI-generiert',
    'Nicht mit KI erstellt',
    'KI-generiert: nein',
    'KI-generierte Bilder von Menschen verwenden wir nicht',
    "Photo, pas générée par l'IA",
    "Non générée par l'IA",
    'No generada por IA',
    'Foto (no generada con IA)',
    "Non generata dall'IA",
    'Niet door AI gegenereerd',
    'Geen AI-gegenereerd beeld',
    'Nie wygenerowane przez AI',
    'Não gerada por IA',
    'Foto, não gerada por IA',
  ])('is no label: %s', async (text) => {
    expect(await said(`<figure>${picture}<figcaption>${text}</figcaption></figure>`)).toEqual([]);
    expect(await said(`<div>${picture}<span>${text}</span></div>`)).toEqual([]);
    expect(await said(`<img src="/a.jpg" alt="${text}">`)).toEqual([]);
  });

  test.each([
    'AI-generated, not a real photo',
    'Not a real photo, AI-generated',
    'Not a photo. AI-generated',
    'A harbour that does not exist. AI-generated.',
    'AI-generated image of a man without a hat',
    'An AI-generated image of a harbour that does not exist',
    'No photographer was there; AI-generated',
    'Kein Foto, KI-generiert',
    'KI-generiert, kein echtes Foto',
    "Pas une photo, image générée par l'IA",
    'Generada por IA, no es una foto',
    'Geen foto, gegenereerd door AI',
    'To nie jest zdjęcie, wygenerowane przez AI',
  ])('of something else leaves a label: %s', async (text) => {
    expect(await said(`<figure>${picture}<figcaption>${text}</figcaption></figure>`)).toEqual([
      expect.stringMatching(/^ai-label caption/),
    ]);
  });

  test('of a text, or of a price, is none either', async () => {
    expect(await said('<p>AI-generated summary: no</p>')).toEqual([]);
    expect(await said('<p>Not (AI-generated summary)</p>')).toEqual([]);
    expect(await said('<div><b>$4</b><p>This price was set by hand, not by an algorithm.</p></div>')).toEqual([]);
    expect(await said('<div><b>$4</b><p>Our prices are set by using no part of your personal data.</p></div>')).toEqual(
      [],
    );
    expect(await said('<div><b>$4</b><p>This price was set by hand and by an algorithm.</p></div>')).toHaveLength(1);
  });
});

test.each<[language: string, text: string]>([
  ['en', 'AI-generated from the text of customer reviews'],
  ['en', 'This summary was generated by AI.'],
  ['en', 'Summarized by AI'],
  ['de', 'Diese Zusammenfassung wurde mit KI erstellt'],
  ['de', 'KI-Zusammenfassung'],
  ['fr', "Cet article a été rédigé avec l'IA"],
  ['es', 'Resumen generado por IA'],
  ['it', "Riepilogo generato dall'IA"],
  ['nl', 'AI-samenvatting'],
  ['pl', 'Podsumowanie AI'],
  ['pt', 'Resumo gerado por IA'],
])('%s: a label of a text: %s', async (language, text) => {
  expect(await said(`<section><p>Buyers like it.</p><small>${text}</small></section>`)).toEqual([
    `ai-label page ${language}`,
  ]);
  expect(await said(`<h2>${text}</h2>`)).toEqual([]);
  expect(await said(`<a href="/guide">${text}</a>`)).toEqual([]);
});

test.each<[expected: string, html: string]>([
  [
    'recommender-link footer en',
    '<footer><a href="/r">How recommendations work</a> | <a href="/p">Privacy</a></footer>',
  ],
  ['recommender-link menu en', '<label><input type="checkbox"> Personalised recommendations</label>'],
  ['recommender-link page de', '<button>Empfehlungssysteme</button>'],
  ['recommender-link page fr', '<a href="/x">Comment sont classés les produits</a>'],
  ['recommender-link page es', '<a href="/x">Sistemas de recomendación</a>'],
  ['recommender-link page it', '<a href="/x">Parametri di classificazione</a>'],
  ['recommender-link page nl', '<a href="/x">Waarom zie ik dit?</a>'],
  ['recommender-link page pl', '<a href="/x">Dlaczego to widzę?</a>'],
  ['recommender-link page pt', '<a href="/x">Recomendações personalizadas</a>'],
  ['ad-transparency-link page en', '<a href="/x">Why am I seeing this ad?</a>'],
  ['ad-transparency-link page en', '<button aria-label="About this ad"></button>'],
  ['ad-transparency-link page de', '<a href="/x">Warum sehe ich diese Werbung?</a>'],
  ['ad-transparency-link page fr', '<a href="/x">Pourquoi cette publicité ?</a>'],
  ['ad-transparency-link page es', '<a href="/x">¿Por qué veo este anuncio?</a>'],
  ['ad-transparency-link page it', '<a href="/x">Perché questo annuncio?</a>'],
  ['ad-transparency-link page nl', '<a href="/x">Over deze advertentie</a>'],
  ['ad-transparency-link page pl', '<a href="/x">Dlaczego widzę tę reklamę?</a>'],
  ['ad-transparency-link page pt', '<a href="/x">Sobre este anúncio</a>'],
  [
    'ad-transparency-link footer -',
    '<footer><a href="https://adstransparency.google.com/?region=anywhere">Register</a></footer>',
  ],
])('%s', async (expected, html) => {
  expect(await said(html)).toEqual([expected]);
});

test.each([
  '<p>How recommendations work</p>',
  '<h2>Recommender systems</h2>',
  '<a href="/x">How recommendations work in shops: ten things that you should know</a>',
  '<a href="/x">Recommended for you</a>',
  '<a href="https://adstransparency.google.com.evil.example/">Ads</a>',
  '<p>Why am I seeing this ad? you may ask.</p>',
])('no link: %s', async (html) => {
  expect(await said(html)).toEqual([]);
});

describe('the source of media in data for machines', () => {
  test('is told where it says something of AI', async () => {
    const json = (value: string) =>
      `<script type="application/ld+json">{"@type":"ImageObject","digitalSourceType": "${value}"}</script>`;
    expect(await notices(json('https://schema.org/TrainedAlgorithmicMediaDigitalSource'))).toEqual([
      { kind: 'source-type', words: 'trainedAlgorithmicMedia', where: 'data', language: null },
    ]);
    expect(
      await said(json('http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia')),
    ).toHaveLength(1);
    expect(
      await said(
        '<div itemscope><link itemprop="digitalSourceType" href="http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"></div>',
      ),
    ).toHaveLength(1);
    expect(await said(json('https://schema.org/DigitalCaptureDigitalSource'))).toEqual([]);
    expect(await said(json('https://other.example/TrainedAlgorithmicMedia'))).toEqual([]);
  });

  test('is nobody’s notice where somebody is writing, or people talk', async () => {
    const label = 'This picture was created with AI';
    for (const html of [
      `<div contenteditable><p>${label}</p></div>`,
      `<div role="textbox"><p>${label}</p><img alt="AI-generated image" src="x"></div>`,
      `<div role="log"><p>${label}</p></div>`,
    ])
      expect(await notices(`<p>Hello</p>${html}`), html).toEqual([]);
  });

  test('is known by the vocabulary alone', () => {
    expect(sourceTypeOf('http://cv.iptc.org/newscodes/digitalsourcetype/constructor')).toBeNull();
    expect(sourceTypeOf('TrainedAlgorithmicMediaDigitalSource')?.meaning).toBe('generated');
    expect(
      sourceTypesIn('…digitalsourcetype/compositeCapturef…digitalsourcetype/nothing').map(({ term }) => term),
    ).toEqual(['compositeCapture']);
  });
});

describe('a page', () => {
  test('of any size gives no more than fits', async () => {
    const many = Array.from({ length: 300 }, (_, at) => `<div><b>$${at}</b><p>${ny}</p></div>`).join('');
    expect(await notices(many)).toHaveLength(1);
    expect(
      await notices(
        Array.from({ length: 100 }, (_, at) => `<a href="https://youradchoices.com/${at}">${at}</a>`).join(''),
      ),
    ).toHaveLength(20);
  });

  test('says each wording once, prices first', async () => {
    const html = `<div>${picture}<i>AI-generated</i></div><div>${picture}<i>AI-generated</i></div><b>$3</b><p>${ny}</p>`;
    expect(await said(html)).toEqual(['price-by-algorithm next-to-price en', 'ai-label near-picture en']);
  });

  test.each([
    null,
    {},
    { blocks: [], links: [] },
    { blocks: [{ words: 'x' }], links: [], sources: [] },
    { blocks: [], links: [], sources: ['x'.repeat(201)] },
  ])('is not believed another shape: %j', (value) => {
    expect(toNoticesReading(value)).toBeNull();
  });
});

/** The patterns that what a page says is matched with. */
const patterns: readonly string[] = [
  ...phrases.map(({ pattern }) => pattern),
  ...phrases.flatMap((phrase) => Object.values(patternsOf(phrase)).filter((one) => one !== null)),
  ...Object.values(noticeMarks.stems),
  noticeMarks.sentences,
  noticeMarks.labels,
  noticeMarks.priceLabels,
  noticeMarks.amount,
  noticeMarks.fines,
  noticeMarks.sums,
  noticeMarks.selling.type,
  noticeMarks.telling.type,
];

/** What repeats in a pattern, with its quantifier. Classes and what is escaped are one letter each. */
function repeated(pattern: string): readonly string[] {
  const plain = pattern.replaceAll(/\\p\{\w+\}|\\u\w{4}|\\.|\[(?:\\.|[^\]\\])*\]/gs, 'x');
  return [...plain.matchAll(/.(?:[*+]|\{\d+(?:,\d*)?\})/gs)].map(([one]) => one);
}

describe('no made-up text takes long', () => {
  test('what is looked for in one is known', () => {
    expect(repeated(String.raw`a*|[)*]+|(?:b){2,}|\*{1,9}|(?:x?)`)).toEqual(['a*', 'x+', '){2,}', 'x{1,9}']);
  });

  test('since nothing in a pattern repeats without end, and nothing that repeats is in something that does', () => {
    expect(patterns.length).toBeGreaterThan(150);
    const all = patterns.flatMap(repeated);
    expect(all.filter((one) => /[*+]$|,\}$|^\)/.test(one))).toEqual([]);
    expect(all.map((one) => Number(/(\d+)\}$/.exec(one)![1])).filter((most) => most > 200)).toEqual([]);
  });
});
