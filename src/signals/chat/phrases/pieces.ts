const r = String.raw;

/** What may stand between two words that are one. A hyphen has many looks, and NFKC leaves most of them. */
export const hyphen = '[-‐–_ ]?';

/**
 * The name, where it stands after the word for an assistant: not the verb of "quel agent ai-je", and not
 * "to the" of "assistente ai clienti", which stands before a word in the plural.
 */
export const aiAfter = r`(?:ia|ai(?![-' ]?je)(?! (?!di |chi )\p{L}{2,20}i(?!\p{L})))`;

/** In front of words that are the same in all languages: not denied in any of them. */
export const affirmedAnywhere = r`(?<!(?:^|[^\p{L}])(?:not|isn't|aren't|no|never|without|anti|from|block|kein|keine|keinen|nicht|ohne|pas|sans|sin|ni|ningún|non|né|senza|nessun|geen|niet|zonder|nie|bez|não|nem|sem)(?: (?:soy|es|somos|sou|é|sono|è|siamo|jestem|jest|bin|sind|ben|zijn|mit|met|con|com|z|just))?(?: (?:an?|une?|una|um|uma|ein|eine|einem|een|our))?[ -])`;
