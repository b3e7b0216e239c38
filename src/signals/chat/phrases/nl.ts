import type { Worded } from './worded.ts';
import { hyphen } from './pieces.ts';

const r = String.raw;

/** Not denied. */
const affirmed = r`(?<!(?:^|[^\p{L}])(?:geen|niet|zonder|nooit) (?:een |met een |onze )?)`;

const bot = '(?:chat ?-?bot|bot|robot|computerprogramma|machine)';
const someone =
  '(?:medewerkers?|mens(?:en)?|persoon|personen|collega|adviseurs?|agent|specialist|expert|iemand|klantenservicemedewerker|vertegenwoordiger|team)';

/** Patterns of what chats say in Dutch. */
export const dutch = {
  bare: [
    r`${affirmed}ai${hyphen}(?:gestuurde |gedreven |aangedreven )?(?:assistent(?:e)?|agent|${bot}|chat|hulp|helper|adviseur|systeem|model|ondersteuning)`,
    r`${affirmed}kunstmatige intelligentie(?! (?:b\.?v|labs?|cursus|studeren))`,
  ],
  notice: [
    r`(?:gegenereerd|gemaakt|geschreven|beantwoord|aangedreven|gegeven|opgesteld|ondersteund) (?:door|met|via) (?:een |behulp van )?(?:ai|kunstmatige)`,
    r`ik ben (?:(?:slechts|maar|\p{L}{1,16},) )?(?:een |je |jouw |uw |de )?(?:(?!mens|echt)\p{L}{1,16} )?(?:ai|${bot}|virtuele|kunstmatige|geautomatiseerde)`,
    r`ik ben geen (?:echt )?(?:mens|persoon|echte persoon)`,
    r`(?:je|u|jij) (?:chat|praat|spreekt|communiceert) (?:(?:nu|hier|momenteel) )?met (?:een |onze |de )?(?:(?!echt|mens|medewerker)\p{L}{1,16} )?(?:ai|${bot}|virtuele|digitale|kunstmatige|geautomatiseerde)`,
    r`(?:je|u|jij) (?:chat|praat|spreekt) (?:(?:nu|hier) )?niet met een (?:echt )?(?:mens|persoon|echte persoon)`,
    r`(?:de |onze )?ai kan (?:\p{L}{1,16} )?(?:fouten|zich vergissen|onjuiste|onnauwkeurige|verkeerde)`,
    r`kan (?:\p{L}{1,16} )?(?:onjuiste|onnauwkeurige|verkeerde|foutieve) (?:antwoorden|informatie) (?:geven|bevatten|genereren)`,
    r`antwoord(?:en)? (?:wordt |worden |is |zijn )?(?:automatisch )?(?:gegenereerd|gegeven|geschreven)? ?(?:door|met|van) (?:een |onze )?(?:ai|${bot})`,
    r`ai${hyphen}(?:gegenereerd|gestuurd|gedreven|ondersteund)e?`,
    r`(?:vraag|vraag het aan|chat met|praat met) (?:de |onze |een )?ai(?![- ]?(?:expert|team|specialist))`,
    r`(?:deze|onze) (?:chat|dienst|assistent) (?:gebruikt|maakt gebruik van|werkt met|is gebaseerd op) ai`,
    r`geautomatiseerde (?:assistent|agent|chat(?:bot)?|systeem|dienst)`,
  ],
  name: [
    r`${affirmed}(?:virtuele|digitale|slimme|intelligente) (?:assistent(?:e)?|medewerker|adviseur|agent|collega|hulp)`,
    r`(?:geautomatiseerde?|automatische?) (?:antwoord|antwoorden|bericht|berichten|reactie|reacties)`,
    '^geautomatiseerd$',
  ],
  human: [
    r`ik ben (?:echt |wel )?een (?:echt )?mens|ik ben een echte persoon`,
    r`(?<!(?:^|[^\p{L}])(?:met|een|geen) (?:een )?)echte? (?:persoon|mens(?:en)?)(?! (?:spreken|chatten))`,
    r`(?<!(?:^|[^\p{L}])(?:je|u|jij) (?:bent )?)geen (?:chat ?-?bot|bot|ai(?:${hyphen}(?:assistent|agent|chatbot))?|machine|computer)`,
    r`(?:je|u|jij) (?:chat|praat|spreekt) (?:(?:nu|hier) )?met een (?:echt mens|echte persoon|mens)`,
  ],
  person: [
    r`(?:heeft deelgenomen|neemt deel|doet mee) aan (?:de chat|het gesprek|dit gesprek)|heeft (?:de chat|het gesprek) verlaten`,
    r`is toegevoegd aan (?:het|dit) gesprek|is toegevoegd aan de chat`,
    r`(?:ik )?verbind (?:ik )?(?:je|u|jou) (?:\p{L}{1,16} ){0,3}door|(?:doorverbonden|verbonden) met (?:een |onze )?(?:\p{L}{1,16} )?${someone}`,
    r`(?:(?:met )?(?:een |onze |de )?(?:echte )?)${someone} (?:spreken|chatten|praten)`,
    r`(?:praat|chat|spreek|contact) (?:\p{L}{1,16} )?met (?:een |onze |één van onze |een van onze )(?:(?:echte?|menselijke|levende) )?${someone}`,
    r`wachtrij`,
    r`menselijke (?:medewerker|hulp|collega|agent|ondersteuning|adviseur|assistentie)`,
    r`(?:een van onze|één van onze|een) (?:medewerkers?|collega's|collega|adviseurs?|specialisten) (?:neemt|zal|helpt|komt|reageert|gaat)`,
    r`laat (?:je|uw|een) (?:e-?mail(?:adres)?|bericht)|(?:we|wij) (?:nemen contact|komen bij (?:je|u) terug|reageren)`,
    r`ons (?:support)?team (?:reageert|antwoordt|neemt contact)`,
  ],
  hours: [
    r`(?:van )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\.? ?(?:-|–|—|t/m|tot en met|tot) ?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)`,
    '(?:openingstijden|kantooruren|kantoortijden|werktijden|servicetijden|bereikbaarheid)',
    r`(?:bereikbaar|beschikbaar|geopend|online) (?:\p{L}{1,16} ){0,2}(?:van|tussen|vanaf|tot) \d`,
    r`van \d{1,2}(?:[:.]\d{2})? tot \d{1,2}(?:[:.]\d{2})? uur`,
  ],
  away: [
    r`(?:niet|geen) (?:(?:meer|direct|met|een|onze|echte|menselijke) )*${someone} (?:spreken|praten|chatten|bereiken)`,
    r`geen (?:(?:van onze|menselijke) )?${someone} (?:(?:is|zijn) )?(?:(?:nu|momenteel) )?(?:beschikbaar|bereikbaar|online|aanwezig)`,
    r`${someone} (?:is|zijn) (?:(?:nu|momenteel|helaas) )*(?:offline|afwezig|niet (?:meer )?(?:beschikbaar|bereikbaar|aanwezig|online))`,
    r`(?:we zijn|wij zijn|ons team is) (?:momenteel |nu |op dit moment )?(?:offline|gesloten|niet bereikbaar|afwezig|niet aanwezig)`,
  ],
} satisfies Worded;
