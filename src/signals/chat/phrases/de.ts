import type { Worded } from './worded.ts';
import { hyphen } from './pieces.ts';

const r = String.raw;

/** Not denied. */
const affirmed = r`(?<!\b(?:keine?[nmrs]?|nicht|ohne) (?:(?:eine?[nmrs]?|unsere?[nmrs]?|mit) )?(?:\p{L}{1,16} )?)`;

/** A program of which the name says it. */
const bot = '(?:chat ?-?bot|bot|roboter|computer ?programm|maschine)';

const someone = r`(?:mitarbeiter|kolleg|berater|mensch|agent|expert|person|ansprechpartner|kundenbetreuer|kundenberater|spezialist|support ?-?mitarbeiter|service ?-?mitarbeiter)(?:e|en|em|er|es|in|innen|n|s)?(?:[:*/_]-?innen|[:*/_]-?in)?`;

/** Patterns of what chats say in German. */
export const german = {
  bare: [
    r`${affirmed}(?:ki|ai)${hyphen}(?:gestützte[nrms]? |basierte[nrms]? |(?:chat|service|shopping|support)-)?(?:assisten(?:t|tin|z|ten)(?:[:*/_]in)?|agent(?:in)?|chat ?-?bot|bot|chat|berater(?:in)?|helfer(?:in)?|system|modell|dialogsystem|sprachmodell|service)`,
    r`${affirmed}künstliche[nrm]? intelligenz(?! (?:gmbh|studieren|lernen|kurs|seminar))`,
    r`${affirmed}(?:ki|ai)${hyphen}(?:gestützt|basiert|generiert|erstellt|erzeugt|unterstützt|betrieben)(?:e[nrms]?)?`,
  ],
  notice: [
    r`(?:von|durch|mit|mithilfe|mittels)(?: von)? (?:(?:einer?|unserer?|generativer) )?(?:ki|ai) (?:generiert|erstellt|beantwortet|erzeugt|verfasst|unterstützt|betrieben|gegeben)`,
    r`ich bin (?:(?:nur|hier|\p{L}{1,16},) )?(?:eine?|ihre?|deine?|die|der) (?:(?!mensch|echt)\p{L}{1,16} )?(?:ki|künstliche|${bot}|automatische|automatisierte)`,
    r`ich bin (?:kein(?:e)? (?:echte[rn]? )?(?:mensch|person)|nicht menschlich)`,
    r`(?:sie|du|ihr) (?:chatte(?:n|st|t)|sprech(?:en|t)|sprichst|rede(?:n|st|t)|schreib(?:en|st|t)|unterhalte(?:n|st|t) (?:sich|dich|euch)|kommunizier(?:en|st|t)|interagier(?:en|st|t)) (?:(?:gerade|hier|jetzt|nun|derzeit) )?mit (?:(?:einer|einem|unserer|unserem) )?(?:\p{L}{1,16} )?(?:ki|künstlichen?|künstlicher|${bot}|virtuellen|digitalen|automatisierten|automatischen)`,
    r`(?:chatte|sprech|sprich|rede|schreib|kommunizier)(?:e|en|n|st|t|est)? (?:(?:sie|du|hier|gerade) ){0,2}(?:nicht mit einem|mit keinem) (?:echten |realen )?menschen`,
    r`antworte(?:n|t) (?:werden |wird |hier |stammen |kommen )?(?:automatisch |maschinell )?(?:von|durch|mit) (?:(?:einer|unserer|unserem|einem) )?(?:ki|${bot})`,
    r`(?:die |unsere )?(?:ki|ai) kann (?:\p{L}{1,16} )?(?:fehler|irren|ungenaue|falsche|falsch)`,
    r`kann (?:\p{L}{1,16} )?(?:ungenaue|falsche|fehlerhafte) (?:antworten|informationen|angaben) (?:geben|liefern|enthalten|erzeugen)`,
    r`(?:automatisierte[rns]?|automatische[rns]?) (?:assistent(?:in)?|chat(?:bot)?|dialog|system|berater)`,
    r`(?:frag|frage|fragen sie|chatte mit|chatten sie mit) (?:die |der |unsere |unserer |einer )?(?:ki|ai)(?![- ]?(?:experte|team|berater|kurs))`,
    r`(?:dieser|unser) (?:chat|assistent|service|dienst) (?:nutzt|verwendet|basiert auf|arbeitet mit|setzt auf) (?:\p{L}{1,16} )?(?:ki|ai)`,
  ],
  name: [
    r`${affirmed}(?:virtuelle|digitale|intelligente|smarte)[rnms]? (?:\p{L}{1,16}${hyphen})?(?:assisten(?:t|tin|ten|z)|berater(?:in)?|helfer(?:in)?|agent(?:in)?|kolleg(?:e|in)|mitarbeiter(?:in)?|begleiter(?:in)?)(?:[:*/_]in)?`,
    r`${affirmed}(?:service|support|shop|kunden|info|beratungs)${hyphen}bots?`,
    r`automati(?:sche|sierte)[rns]? (?:antwort|nachricht|begrüßung)(?:en)?`,
    '^automatisiert$',
    r`^ki$|^\p{L}{1,16} ki$`,
  ],
  human: [
    r`ich bin (?:(?:wirklich|tatsächlich) )?ein (?:echter |realer )?mensch|ich bin (?:eine (?:echte|reale) person)`,
    r`(?<!\b(?:einem|einen|keinen?|keinem|nicht|mit|zu) )echte[rn]? (?:mensch|menschen|person)`,
    r`(?<!\b(?:sie|du|dass sie) )(?:kein|keine) (?:chat ?-?bot|bot|ki(?:${hyphen}(?:assistent(?:in)?|chatbot|agent))?|roboter|maschine|künstliche intelligenz)(?! (?:sind|bist))`,
    r`(?:sie|du) (?:chatte(?:n|st)|sprech(?:en)|sprichst|schreib(?:en|st)) (?:(?:gerade|hier|jetzt) )?mit einem (?:echten |realen )?menschen`,
    r`von (?:echten |richtigen )?menschen (?:beantwortet|geschrieben|betreut)`,
  ],
  person: [
    r`ist (?:dem|diesem) (?:chat|gespräch) beigetreten|hat (?:den chat|die unterhaltung|das gespräch) (?:betreten|übernommen|verlassen)`,
    r`verbinde (?:ich )?(?:sie|dich|euch)(?! mit (?:\p{L}{1,16} )?(?:unserer ki|ki|bot))|(?:werden|wirst) (?:\p{L}{1,16} )?(?:mit (?:einem|einer|unserem|unserer) (?:\p{L}{1,16} )?)${someone} verbunden`,
    r`mit (?:einem|einer|unserem|unserer|unseren) (?:(?:echten|realen|menschlichen|persönlichen|lebenden) )?${someone} (?:sprechen|chatten|reden|schreiben|verbinden|verbunden)`,
    r`(?:sprich|sprechen sie|chatte|chatten sie|rede|reden sie) (?:\p{L}{1,16} )?mit (?:einem|einer|unserem|unserer|unseren) (?:(?:echten|realen|menschlichen) )?${someone}`,
    r`(?:wird|werden|wurde|wurden) (?:sie |du )?(?:\p{L}{1,16} )?(?:an (?:\p{L}{1,16} ){1,3})?weitergeleitet|leite (?:ich )?(?:sie|dich|das|ihre anfrage|deine anfrage) (?:\p{L}{1,16} ){0,4}weiter`,
    r`warteschlange`,
    r`(?:menschliche[rnms]?|persönliche[rnms]?) (?:hilfe|unterstützung|ansprechpartner(?:in)?|mitarbeiter(?:in)?|berater(?:in)?|kontakt|agent|support)`,
    r`(?:ein|eine|einer|unser) (?:unserer )?(?:mitarbeiter(?:in)?|kolleg(?:e|in|en)|berater(?:in)?|team) (?:wird|meldet|antwortet|übernimmt|kümmert)`,
    r`wir melden uns|hinterlassen sie (?:uns )?(?:ihre|eine) (?:e-?mail|nachricht)|hinterlasse (?:uns )?(?:deine|eine) (?:e-?mail|nachricht)`,
    r`(?:unser|das) (?:(?:support|service|kunden|vertriebs)-?)?team antwortet`,
  ],
  hours: [
    r`(?:mo|di|mi|do|fr|sa|so)(?:ntag|enstag|ttwoch|nnerstag|eitag|mstag|nntag)?\.? ?(?:-|–|—|bis) ?(?:mo|di|mi|do|fr|sa|so)(?:ntag|enstag|ttwoch|nnerstag|eitag|mstag|nntag)?(?=\.|:|,| |$)(?! (?:it|sich))`,
    r`(?:öffnungszeiten|geschäftszeiten|servicezeiten|bürozeiten|sprechzeiten|chatzeiten|erreichbarkeit|supportzeiten)`,
    r`(?:erreichbar|für (?:sie|dich) da|online) (?:\p{L}{1,16} ){0,2}(?:von|zwischen|ab|bis) \d`,
    r`von \d{1,2}(?:[:.]\d{2})?(?: uhr)? bis \d{1,2}(?:[:.]\d{2})? uhr`,
  ],
  away: [
    r`(?:nicht|keine?[nmrs]?) (?:(?:direkt|mit|einem|einer|unseren?|unserem|echten|menschlichen) )*${someone} (?:sprechen|chatten|reden|schreiben|verbinden|verbunden|erreichen)`,
    r`keine? (?:(?:unserer|menschlicher?|menschliche[nr]?) )?${someone} (?:(?:ist|sind) )?(?:(?:derzeit|gerade|aktuell|momentan|hier) )?(?:verfügbar|erreichbar|da|online)`,
    r`${someone} (?:ist|sind) (?:(?:derzeit|gerade|aktuell|momentan|leider|hier) )*(?:offline|nicht (?:mehr )?(?:verfügbar|erreichbar|da|online))`,
    r`(?:wir sind|unser team ist) (?:derzeit |momentan |gerade |aktuell )?(?:offline|nicht erreichbar|geschlossen|nicht da)`,
  ],
} satisfies Worded;
