import type { Worded } from './worded.ts';
import { aiAfter, hyphen } from './pieces.ts';

const r = String.raw;

/** Not denied. */
const affirmed = r`(?<!(?:^|[^\p{L}])(?:pas|sans|ni|aucune?|jamais) (?:une? |d'une? |d'|l'|de )?)`;

const intelligence = 'intelligence artificielle';
const bot = '(?:chat ?-?bot|bot|robot|agent conversationnel|automate)';

/** Robots that somebody sells. */
const noAppliance =
  '(?! (?:de (?:cuisine|piscine)|pâtissier|aspirateur|tondeuse|cuiseur|ménager|laveur|culinaire|multifonction))';
const someone =
  '(?:humaine?|conseill(?:er|ère)s?|personne|agente?|opérat(?:eur|rice)|collègue|experte?|spécialiste|membre de (?:notre|l)|collaborat(?:eur|rice))';

/** Patterns of what chats say in French. */
export const french = {
  bare: [
    r`${affirmed}(?:assistante?|agente?|chat ?-?bot|conseill(?:er|ère)|robot|compagnon|chat|système)(?: (?:virtuel(?:le)?|conversationnel(?:le)?|numérique|digital|shopping))?(?: (?:basée?|propulsée?|alimentée?|dotée?) (?:sur|par|d)(?: |'))?(?: (?:par|d'|de l'|à|avec l'|en))? ?${hyphen}(?:l')?${aiAfter}`,
    r`${affirmed}${intelligence}(?! (?:générale|labs?|sas))`,
  ],
  notice: [
    r`(?:générée?s?|créée?s?|rédigée?s?|écrite?s?|produite?s?|fournie?s?|assistée?s?|propulsée?s?|alimentée?s?|animée?s?|pilotée?s?) (?:par|avec|grâce à|à l'aide de) (?:une |l')?${aiAfter}(?: générative)?`,
    r`je suis (?:(?:seulement |juste |\p{L}{1,16}, )?)(?:une? |votre |l'|ton )(?:(?!humain|vraie?|personne)\p{L}{1,16} ){0,2}(?:${aiAfter}|${bot}|programme informatique|machine|assistante? automatisée?)${noAppliance}`,
    r`je ne suis pas (?:une? )?(?:vraie? |réelle? )?(?:être )?(?:humaine?|personne)`,
    r`(?:vous|tu) (?:(?:êtes|es) en train de (?:discuter|parler|échanger|chatter)|discut(?:ez|es)|parl(?:ez|es)|échang(?:ez|es)|convers(?:ez|es)|dialogu(?:ez|es)|chatt(?:ez|es)|interagi(?:ssez|s))(?: (?:actuellement|maintenant|ici))? avec (?:une? |notre |l'|votre )?(?:(?!humain|vraie?|personne|conseill)\p{L}{1,16} ){0,2}(?:${aiAfter}|${bot}|${intelligence}|assistante? (?:virtuel(?:le)?|automatique|numérique)|programme|machine|système automatisé)`,
    r`(?:vous|tu) ne (?:discut|parl|échang|convers|dialogu)(?:ez|es) pas avec (?:une? )?(?:vraie? )?(?:être )?(?:humaine?|personne)`,
    r`(?:l'|notre |cette )?ia (?:peut|pourrait) (?:\p{L}{1,16} )?(?:se tromper|faire des erreurs|commettre des erreurs|générer|produire|donner)`,
    r`peut (?:\p{L}{1,16} )?(?:générer|produire|donner|fournir|contenir) des (?:informations|réponses) (?:inexactes|incorrectes|erronées)`,
    r`réponses? (?:(?:est|sont|peuvent être) )?(?:automatisées? )?(?:générée?s?|rédigée?s?|données?|fournies?) par (?:une? |l'|notre )?(?:${aiAfter}|${intelligence}|${bot})`,
    r`(?:discutez|discuter|parlez|parler|demandez|demander|échangez) (?:à|avec) (?:l'|notre |une )ia`,
    r`(?:cet?|cette|notre) (?:chat|service|assistante?) (?:utilise|repose sur|s'appuie sur|fonctionne avec|est basée? sur|est propulsée? par) (?:une |l')ia`,
    r`(?:assistante?|agente?|système|conseiller|service) automatisée?`,
  ],
  name: [
    r`${affirmed}(?:assistante?|conseill(?:er|ère)|agente?|guide|compagnon|hôtesse) (?:virtuel(?:le)?|digitale?|numérique|intelligente?|conversationnel(?:le)?)`,
    r`(?:réponses?|messages?) (?:automatiques?|automatisée?s?)`,
    '^automatisée?$',
  ],
  human: [
    r`je suis (?:bien |vraiment |réellement )?(?:une? )?(?:vraie? |réelle? )?(?:être )?(?:humaine?|personne (?:réelle|humaine|bien réelle))|je suis une vraie personne`,
    r`(?<!(?:^|[^\p{L}])(?:à|avec|par|pas|aucune) (?:une |d')?)(?:une )?vraie(?:s)? personne(?:s)?(?! (?:n'|ne ))`,
    r`(?:pas|ni) (?:une? )?(?:chat ?-?bot|bot|ia|intelligence artificielle)(?<!(?:vous|tu) n'(?:êtes|es) pas (?:une? )?(?:chat ?-?bot|bot|ia|intelligence artificielle))`,
    r`(?:vous|tu) (?:discut|parl|échang|convers)(?:ez|es) (?:bien )?avec (?:une? )?(?:vraie? |réelle? )?(?:être )?(?:humaine?|personne)`,
  ],
  person: [
    r`(?:a|vient de) rejoi(?:nt|ndre) (?:la conversation|le chat|la discussion|le tchat)|a quitté (?:la conversation|le chat|la discussion)`,
    'une? de nos (?:conseill(?:er|ère)s?|agents|experts|collègues|collaborateurs|spécialistes|opérateurs)',
    r`je (?:vous|te) (?:transfère|mets en relation|passe|redirige vers une?)|(?:transféré|mis en relation) (?:à|vers|avec) (?:une? |nos |notre )`,
    r`(?<!pas (?:de |d'une? )?)(?:conseill(?:er|ère)s?|agents?|opérateurs?|assistance|aide|support) humaine?s?`,
    r`(?:parler|discuter|échanger|chatter|parlez|discutez|échangez|contacter|joindre|contactez) (?:(?:à|avec|directement avec) )?(?:une? |nos |notre |l'une? de nos |des )?(?:vraie? |réelle? )?${someone}`,
    r`transmis(?:e|es)? à (?:notre|l'|nos) ?(?:équipe|service|conseillers)`,
    r`nous (?:revenons|reviendrons) vers (?:vous|toi)|nous (?:vous|te) (?:répondrons|répondons|recontacterons|rappellerons)`,
    "file d'attente",
    r`(?:laissez|laisse)(?:-nous|-moi)? (?:votre|ton|un) (?:e-?mail|adresse|message)`,
    r`notre équipe (?:vous )?(?:répond|répondra|revient|reviendra|est là)`,
  ],
  hours: [
    r`(?:du )?(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|edi|anche)?\.? ?(?:-|–|—|au|à) ?(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|edi|anche)?(?! \p{L}{1,4} prix)`,
    r`(?:horaires|heures) (?:d'ouverture|de service|de bureau|d'accueil|de travail)|nos horaires`,
    r`(?:disponibles?|joignables?|ouverts?|ouvert) (?:\p{L}{1,16} ){0,3}(?:de|dès|à partir de|entre|jusqu'à) \d`,
    r`de \d{1,2} ?h(?:eures)?(?:\d{2})? à \d{1,2} ?h(?:eures)?(?:\d{2})?`,
  ],
  away: [
    r`(?:ne (?:pouvez|peux|pouvons) (?:pas|plus)|(?:pas|plus) possible de|impossible de) (?:(?:actuellement|directement|vous|te|ici) )*(?:parler|discuter|échanger|joindre|contacter|transférer)(?: (?:à|avec|vers))? (?:une? |nos |notre )?(?:vraie? )?${someone}`,
    r`aucune? (?:de nos )?${someone} (?:humaine? )?(?:n'est )?(?:(?:actuellement|pour le moment) )?(?:disponible|joignable|en ligne|connectée?)`,
    r`${someone} (?:humaine?s? )?(?:est|sont|ne sont pas|n'est pas) (?:(?:actuellement|tous|toutes) )*(?:hors ligne|indisponibles?|absente?s?|disponibles?(?<=pas (?:actuellement )?disponibles?))`,
    r`(?:nous sommes|notre équipe est) (?:actuellement |momentanément )?(?:absents?|fermés?|hors ligne|indisponibles?|absente|indisponible)`,
  ],
} satisfies Worded;
