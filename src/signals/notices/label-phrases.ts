import type { NoticePhrase } from './phrase.ts';

type Row = readonly [language: NoticePhrase['language'], pattern: string];

// What a label may begin with: the thing that it is about.
const en =
  '(?:image|photo|photograph|picture|video|clip|illustration|artwork|art|graphic|content|audio|voice|music|model|preview|media|visual)';
const de = '(?:bild|foto|symbolbild|symbolfoto|video|illustration|grafik|inhalt|audio|stimme|musik)';
const fr = '(?:image|photo|vidéo|illustration|visuel|contenu|voix|musique|son)s?';
const es = '(?:imagen|imágenes|foto|fotografía|vídeo|video|ilustración|contenido|voz|música)';
const it = '(?:immagine|immagini|foto|video|illustrazione|contenuto|voce|musica)';
const nl = '(?:afbeelding|beeld|foto|video|illustratie|inhoud|stem|muziek)';
const pl = '(?:obraz|obrazek|zdjęcie|grafika|ilustracja|wideo|film|treść|głos|muzyka)';
const pt = '(?:imagem|imagens|foto|fotografia|vídeo|ilustração|conteúdo|voz|música)';

const tool = String.raw`(?: (?:by|with|using|via|in) [\p{L}\d][\p{L}\d .+-]{1,40})?`;

/** Labels of media: in words that say it is made with AI. “AI” alone, and products' names, are none. */
const media: readonly Row[] = [
  [
    'en',
    `(?:(?:this )?${en}s?(?: (?:is|was|are|were|has been))?[: ]{1,2})?(?:fully |partly |partially )?a\\.?i\\.?[- ](?:generated|created|made)(?: ${en})?${tool}`,
  ],
  [
    'en',
    `(?:(?:this )?${en}s?(?: (?:is|was|are|were|has been))?[: ]{1,2})?(?:generated|created|made|produced|edited|altered|modified) (?:by|with|using|with the help of) (?:an? )?(?:generative )?(?:ai|artificial intelligence)(?: tools?)?`,
  ],
  ['en', 'ai info|contains ai[- ]generated (?:content|images?)|synthetic performer'],
  ['de', `(?:(?:das |dieses )?${de}(?: (?:wurde|ist))?[: ]{1,2})?ki[- ]?generiert(?:e[srn]?)?(?: ${de})?`],
  [
    'de',
    `(?:(?:das |dieses )?${de}(?: (?:wurde|ist))?[: ]{1,2})?(?:mit|von|durch)(?: einer| hilfe (?:von|einer))? (?:ki|künstlicher? intelligenz)(?:[- ]tools?)? (?:generiert|erstellt|erzeugt|gemacht|bearbeitet)(?:e[srn]?)?(?: ${de})?`,
  ],
  [
    'fr',
    `(?:(?:cette |ce |l')?${fr}(?: (?:est|a été))?[: ]{1,2})?(?:générée?s?|créée?s?|réalisée?s?|produite?s?|modifiée?s?) (?:par|avec|grâce à|à l'aide de) (?:l'|une? )?(?:ia|intelligence artificielle)(?: générative)?`,
  ],
  [
    'es',
    `(?:(?:esta |este |la )?${es}(?: (?:ha sido|fue|es))?[: ]{1,2})?(?:generad|cread|hech|editad|modificad)[oa]s? (?:por|con|mediante) (?:la )?(?:ia|inteligencia artificial)(?: generativa)?`,
  ],
  [
    'it',
    `(?:(?:questa |questo |l')?${it}(?: (?:è stat[oa]|è))?[: ]{1,2})?(?:generat|creat|realizzat|prodott|modificat)[oaie] (?:dall'|con l'|con |da |tramite l'|tramite )(?:ia|ai|intelligenza artificiale)(?: generativa)?`,
  ],
  [
    'nl',
    `(?:(?:deze |dit )?${nl}(?: (?:is|werd))?[: ]{1,2})?(?:(?:gegenereerd|gemaakt|gecreëerd|bewerkt) (?:door|met|via|met behulp van) (?:ai|kunstmatige intelligentie)|(?:door|met) (?:ai|kunstmatige intelligentie) (?:gegenereerd|gemaakt)e?(?: ${nl})?|ai[- ]gegenereerde?(?: ${nl})?)`,
  ],
  [
    'pl',
    `(?:(?:ten |to |ta )?${pl}(?: (?:został[aoy]?|jest))?[: ]{1,2})?(?:wygenerowan|stworzon|utworzon)[yaeo] (?:przez|przy użyciu|z użyciem|za pomocą|z pomocą) (?:ai|si|sztuczn(?:ą|ej) inteligencj[ęiąe])`,
  ],
  [
    'pt',
    `(?:(?:esta |este |a )?${pt}(?: (?:foi|é))?[: ]{1,2})?(?:gerad|criad|feit|produzid|editad)[oa]s? (?:por|com|pela|com a|por meio de) (?:ia|inteligência artificial)(?: generativa)?`,
  ],
];

/** Labels of texts: a summary, an article. */
const texts: readonly Row[] = [
  [
    'en',
    String.raw`(?:(?:this|the) )?(?:summary|article|text|story|translation|answer|description|overview)(?: (?:is|was|has been))? (?:fully |partly |automatically )?(?:generated|written|created|translated|produced) (?:by|with|using|with the help of) (?:an? )?(?:generative )?(?:ai|artificial intelligence)`,
  ],
  [
    'en',
    String.raw`ai[- ]generated (?:summary|article|text|overview|description|answer|translation|from (?:the text of )?(?:customer )?reviews)`,
  ],
  ['en', String.raw`(?:summari[sz]ed|written|translated) (?:by|with|using) (?:ai|artificial intelligence)`],
  [
    'en',
    String.raw`(?:generated|created) by (?:ai|artificial intelligence)[, ]{1,2}(?:based on|from) (?:the text of )?(?:customer )?reviews`,
  ],
  [
    'de',
    'ki[- ](?:generierte )?zusammenfassung|(?:diese[r]? )?(?:zusammenfassung|text|artikel)(?: wurde)? (?:mit|von|durch)(?: hilfe von)? (?:ki|künstlicher? intelligenz) (?:generiert|erstellt|geschrieben|übersetzt)',
  ],
  [
    'fr',
    "(?:ce |cet |cette )?(?:résumé|article|texte|traduction)(?: a été| est)? (?:générée?|rédigée?|traduite?|écrite?) (?:par|avec|à l'aide de) (?:l'|une )?(?:ia|intelligence artificielle)|résumé par (?:l')?ia",
  ],
  [
    'es',
    '(?:este |esta )?(?:resumen|artículo|texto|traducción)(?: ha sido| fue)? (?:generad|cread|escrit|traducid)[oa] (?:por|con|mediante) (?:la )?(?:ia|inteligencia artificial)|resumen por ia',
  ],
  [
    'it',
    "(?:questo |questa )?(?:riassunto|riepilogo|articolo|testo|traduzione)(?: è stat[oa])? (?:generat|creat|scritt|tradott)[oa] (?:dall'|con l'|con |da )(?:ia|ai|intelligenza artificiale)",
  ],
  [
    'nl',
    'ai[- ]samenvatting|(?:deze |dit )?(?:samenvatting|artikel|tekst|vertaling)(?: is| werd)? (?:(?:door|met) (?:ai|kunstmatige intelligentie) (?:gegenereerd|gemaakt|geschreven|vertaald)|(?:gegenereerd|gemaakt|geschreven|vertaald) (?:door|met) (?:ai|kunstmatige intelligentie))',
  ],
  [
    'pl',
    'podsumowanie (?:ai|si)|(?:to |ten )?(?:podsumowanie|artykuł|tekst|tłumaczenie)(?: został[oa]?)? (?:wygenerowan|napisan|stworzon|przetłumaczon)[yaeo] (?:przez|przy użyciu|z użyciem|za pomocą) (?:ai|si|sztuczn(?:ą|ej) inteligencj[ęiąe])',
  ],
  [
    'pt',
    '(?:este |esta )?(?:resumo|artigo|texto|tradução)(?: foi)? (?:gerad|criad|escrit|traduzid)[oa] (?:por|com|pela|com a) (?:ia|inteligência artificial)|resumo por ia',
  ],
];

/** What is said of pictures, films and texts that AI had a part in. */
export const labelPhrases: readonly NoticePhrase[] = [
  ...media.map(
    ([language, pattern]) => ({ kind: 'ai-label', language, about: 'media', as: 'label', pattern }) as const,
  ),
  ...texts.map(([language, pattern]) => ({ kind: 'ai-label', language, about: 'text', as: 'label', pattern }) as const),
  {
    kind: 'content-credentials',
    language: 'en',
    about: 'media',
    as: 'label',
    pattern: '(?:view |see |show )?content credentials',
  },
];

/** Words that go on after a label where it describes a picture: what can be seen in it. */
export const showing =
  "of|showing|depicting|von|mit|eines|einer|zeigt|montrant|représentant|d'|de|que muestra|que mostra|di|che mostra|van|met|przedstawiając[yae]";
