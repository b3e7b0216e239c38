import type { languages } from '../phrase.ts';

/** Words of one language that turn what stands in the same sentence into something else. */
interface Clauses {
  /** In front of words on a chat: it speaks of itself. */
  readonly itself: string;
  /** In front of words on a person, and up to which words that reaches. */
  readonly denied: string;
  readonly until: string;
  /** Behind words on a person. */
  readonly away: string;
}

const r = String.raw;

const clauses = {
  en: {
    itself: r`i'm|i am|as (?:an?|your)|you(?:'re| are)(?: now| currently)? \p{L}{4,12}ing (?:with|to)|meet|this is|this (?:chat|conversation|is a)|(?:answered|handled) by|you (?:chat|talk) (?:with|to)`,
    denied: r`cannot|can't|unable|(?:(?<!why )not)|don't|doesn't|won't|isn't|aren't|couldn't|no|without|never`,
    until: r`but|so|and|or|then|i|i'll|i'm|i'd|let|please|we|we'll|they|you'll|if|because|until|unless|find|answer|help|understand|solve|see|work|enough|sure|happy|satisfied|hesitate|worry|only|want|need|like|wait|problem|worries|bots?|chatbots?`,
    away: r`unavailable|offline|closed|impossible|not (?:(?:currently|yet|now|directly) )?(?:available|possible|online|offered|supported|here)|no longer|(?:isn't|aren't) (?:(?:currently|yet|now) )?(?:available|possible|online|offered|supported|here)`,
  },
  de: {
    itself: r`ich bin|als|ich nutze|mein name|(?:sie|du|ihr) (?:chatte|sprech|sprich|schreib|rede)\p{L}{0,3}|(?:dieser|unser) chat|antwortet|antworten|schreibt|hier spricht|das ist`,
    denied: 'nicht|keine?[nmrs]?|nie|niemals|ohne',
    until:
      'aber|und|oder|sondern|dann|ich|wir|bitte|helfen|hilft|geholfen|finden|gefunden|beantworten|verstehen|verstanden|sicher|zögern|nur|bots?|chatbots?|roboter|ki',
    away: r`offline|unmöglich|geschlossen|abwesend|nicht (?:mehr )?(?:möglich|verfügbar|erreichbar|da|online|besetzt|angeboten)`,
  },
  fr: {
    itself: r`je suis|en tant qu|vous (?:échangez|discutez|parlez|conversez)|c'est|cet échange|ce chat|cette conversation|répond|répondent|voici`,
    denied: 'pas|plus|impossible|aucune?|sans|jamais',
    until:
      'mais|et|ou|donc|alors|je|nous|si|aider|aide|trouvez|trouvé|répondre|comprendre|compris|sûre?|hésitez|hésite|seulement|bots?|chatbots?|robots?',
    away: r`hors ligne|indisponibles?|impossible|absente?s?|fermée?s?|pas (?:(?:actuellement|encore) )?(?:possible|disponibles?|joignables?)|n'est pas|ne sont pas`,
  },
  es: {
    itself: r`soy|como|estás|te (?:atiende|responde)|le (?:atiende|responde)|atiende|responde|este chat|esta conversación`,
    denied: 'no|ya no|sin|imposible|ningún|ninguna|nunca',
    until:
      'pero|y|o|entonces|si|ayudar|ayudarte|encuentras?|responder|entiendo|entender|dudes|solo|por favor|bots?|chatbots?|robots?',
    away: r`desconectad[oa]s?|no (?:(?:está|están|es) )?(?:ahora )?(?:disponibles?|posible)|fuera de línea|imposible|ausentes?|cerrad[oa]s?`,
  },
  it: {
    itself: r`sono|come|stai|ti risponde|le risponde|risponde|questa chat|questa conversazione`,
    denied: 'non|senza|nessun[oa]?|impossibile|mai',
    until:
      'ma|e|o|quindi|allora|se|aiutare|aiutarti|trovi|rispondere|capisco|capire|esitare|esiti|solo|bots?|chatbots?|robots?',
    away: r`offline|non (?:(?:è|sono) )?(?:(?:ora|attualmente|più) )?(?:disponibil[ei]|possibile)|impossibile|assent[ei]|chius[oi]`,
  },
  nl: {
    itself: r`ik ben|als|ik gebruik|(?:je|u|jij) (?:chat|praat|spreekt)|deze chat|dit gesprek|dit is|antwoordt|beantwoordt`,
    denied: 'niet|geen|zonder|nooit|onmogelijk',
    until:
      'maar|en|of|dan|ik|wij|we|als|helpen|vinden|gevonden|beantwoorden|begrijpen|aarzelen?|aarzel|alleen|bots?|chatbots?|robots?',
    away: r`offline|onmogelijk|afwezig|gesloten|niet (?:(?:meer|nu) )?(?:mogelijk|beschikbaar|bereikbaar|aanwezig|online)`,
  },
  pl: {
    itself: r`jestem|jako|odpowiada|odpowiadają|rozmawiasz|ten czat|ta rozmowa|to jest|korzystam`,
    denied: 'nie|bez|żaden|niemożliwa|niemożliwe|nigdy',
    until:
      'ale|i|lub|albo|więc|jeśli|pomóc|pomogło|znalazłeś|odpowiedzieć|rozumiem|wahaj|tylko|bot(?:em)?|chatbot(?:em)?|botów',
    away: r`offline|niedostępn[iyae]|niemożliw[aey]|nieobecn[iy]|nie (?:jest|są) (?:(?:teraz|obecnie|już) )?(?:możliw[aey]|dostępn[iyae])`,
  },
  pt: {
    itself: r`sou|como|está|estás|quem responde|responde|atende|este chat|esta conversa|uso`,
    denied: 'não|sem|nenhuma?|impossível|nunca',
    until:
      'mas|e|ou|então|se|ajudar|encontrou|encontra|responder|entendi|entender|hesite|hesites|apenas|só|bots?|chatbots?|robôs?',
    away: r`offline|indisponíve(?:l|is)|impossível|ausentes?|não (?:(?:está|estão|é) )?(?:mais )?(?:disponíve(?:l|is)|possível)`,
  },
} satisfies Readonly<Record<(typeof languages)[number], Clauses>>;

type Language = keyof typeof clauses;

/** A word of the same clause, with the space behind it. */
const word = '[^ .!?,;:]+ ';

/** Beginnings of short lines that advertise a program rather than sign with its name. */
const advert =
  '(?:try|tried|build|buy|hire|learn|discover|about|get|use|sell|testen?|bauen?|entdecken?|essayez|découvrez|prueba|descubre|prova|scopri|probeer|ontdek|wypróbuj|odkryj|experimente|descubra) ';

/** Words for a program where the chat says them of itself: in a sentence on itself, or as a short line and nothing else. */
export function ofItself(language: Language, pattern: string): string {
  const { itself } = clauses[language];
  const spoken = r`(?<=(?:^|[^\p{L}])(?:${itself})(?!\p{L})[^.!?]*)(?![^.!?]*\?)`;
  const signed = r`(?<=^(?!${advert})(?:[^ .!?]+ ){0,6}[^ .!?]+)(?=(?: [^ .!?]+){0,2}[.!]?$)`;
  return `(?:${pattern})(?:${spoken}|${signed})`;
}

/** Words on a person, where the same sentence does not take them back. */
export function affirmedIn(language: Language, pattern: string): string {
  const { denied, until, away } = clauses[language];
  const before = r`(?<!(?:^|[^\p{L}])(?:${denied}) (?:(?!(?:${until}) )${word}){0,8}[^ .!?,;:]*)`;
  const behind = r`(?!(?: (?!(?:if|when|while|whenever|because|that|which|who|even|wenn|si|se|als|jeśli) )[^ .!?,;:]+){0,4} \(?(?:${away})(?!\p{L}))`;
  return `(?:${pattern})${before}${behind}`;
}
