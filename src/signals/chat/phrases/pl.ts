import type { Worded } from './worded.ts';
import { aiAfter, hyphen } from './pieces.ts';

const r = String.raw;

/** Not denied. */
const affirmed = r`(?<!(?:^|[^\p{L}])(?:nie (?:jestem|jest|jesteśmy)|bez|żaden|ani) (?:\p{L}{1,16} )?)`;

const ai = r`(?:${aiAfter}|si(?! \p{L}))`;
const intelligence = 'sztuczn(?:a|ej|ą) inteligencj(?:a|i|ę|ą)';
const bot = '(?:chat ?-?botem|botem|robotem|programem komputerowym|maszyną|automatem)';
const someone =
  '(?:konsultant(?:em|ką|ami)|pracownik(?:iem|ami)|człowiekiem|doradc(?:ą|ami)|agentem|specjalist(?:ą|ami)|osobą|ekspert(?:em|ami)|kimś|zespołem|operatorem|przedstawicielem)';

/** Patterns of what chats say in Polish. */
export const polish = {
  bare: [
    r`${affirmed}(?:asystent(?:a|em|ka|ki|ką)?|agent(?:a|em)?|chat ?-?bot(?:a|em)?|bot(?:a|em)?|doradca|doradcą|konsultant(?:em)?)(?: (?:wirtualny|zakupowy|cyfrowy|oparty na|bazujący na))?${hyphen}${ai}`,
    r`${affirmed}${intelligence}(?! sp\.)`,
  ],
  notice: [
    r`(?:wygenerowan|stworzon|napisan|generowan|utworzon|przygotowan|obsługiwan|wspieran|zasilan)[aeyi]? (?:przez|za pomocą|z pomocą) (?:ai|si|sztuczn(?:ą|ej))`,
    r`(?:oparty|oparta|działa|bazuje) (?:na|w oparciu o|dzięki) (?:ai|si|sztucznej)`,
    r`(?<!(?:^|[^\p{L}])nie )jestem (?:tylko )?(?:(?!prawdziw|człow)\p{L}{1,16} ){0,1}(?:${bot}|sztuczną|asystentem ai|asystentką ai|ai)`,
    r`nie jestem (?:prawdziwym )?(?:człowiekiem|prawdziwą osobą)`,
    r`(?:rozmawiasz|czatujesz|piszesz|rozmawia pan|rozmawia pani|rozmawiają państwo) (?:teraz |właśnie |obecnie )?z(?:e)? (?:naszym |naszą )?(?:${bot}|ai|si|sztuczną|asystentem ai|wirtualn(?:ym|ą)|asystentem wirtualnym)`,
    r`nie (?:rozmawiasz|czatujesz|piszesz) z (?:prawdziwym )?człowiekiem`,
    r`(?:ai|si|sztuczna inteligencja) może (?:\p{L}{1,16} )?(?:popełniać błędy|się mylić|mylić się|generować|podawać|zawierać)`,
    r`może (?:\p{L}{1,16} )?(?:generować|podawać|zawierać) (?:niedokładne|nieprawdziwe|błędne|nieprawidłowe) (?:informacje|odpowiedzi)`,
    r`odpowied(?:ź|zi) (?:jest |są |została |zostały )?(?:generowan|wygenerowan|udzielan|tworzon)[aey] (?:przez|automatycznie przez) (?:ai|si|sztuczną|bota|chatbota)`,
    r`(?:zapytaj|porozmawiaj z|spytaj) (?:naszą |nasze )?ai(?! (?:ekspert|zespół))`,
    r`(?:zautomatyzowany|automatyczny) (?:asystent|agent|chat(?:bot)?|czat|system|konsultant)`,
  ],
  name: [
    r`${affirmed}(?:wirtualn|cyfrow|inteligentn)(?:y|a|ego|ą|ym|ej) (?:asystent(?:a|em|ka|ki|ką|kę)?|doradc(?:a|y|ą)|konsultant(?:a|em|ka|ki|ką)?|agent(?:a|em)?|pomocnik(?:a|iem)?)|asystent(?:ka)? wirtualn(?:y|a)`,
    r`${affirmed}(?:chat ?-?)?bot(?:em|ów)`,
    r`(?:odpowied(?:ź|zi) automatyczn[ae]|automatyczn[ae] (?:odpowied(?:ź|zi)|wiadomoś(?:ć|ci)))`,
    '^automatyczn[aey]$',
  ],
  human: [
    r`(?<!(?:^|[^\p{L}])nie )jestem (?:prawdziwym |żywym )?(?:człowiekiem|prawdziwą osobą)`,
    r`nie (?:jestem|jest|jesteśmy) (?:\p{L}{1,16} )?(?:chat ?-?botem|botem|botami|maszyną|sztuczną inteligencją)`,
    r`(?<!(?:^|[^\p{L}])nie )(?:rozmawiasz|czatujesz) z (?:prawdziwym |żywym )?człowiekiem`,
    r`(?<!(?:^|[^\p{L}])z )prawdziw(?:y człowiek|a osoba|i ludzie)`,
  ],
  person: [
    r`dołączył(?:a)? do (?:czatu|rozmowy|konwersacji)|opuścił(?:a)? (?:czat|rozmowę)`,
    r`(?:łączę|połączę|przełączam|przekierowuję|przekazuję)(?: (?:cię|ciebie|pana|panią|państwa|rozmowę))?(?: teraz)? (?:z|do)(?! (?:ai|bot|wirtual))`,
    r`(?:rozmow(?:a|ę|y)|rozmawiać|porozmawiać|porozmawiaj|czat|połącz|połącz się|skontaktuj się|kontakt) z (?:naszym |naszymi |żywym |prawdziwym )?${someone}`,
    r`w kolejce`,
    r`(?:nasz|jeden z naszych) (?:konsultant(?:ów)?|pracownik(?:ów)?|doradców|doradca|zespół|specjalist(?:ów|a)|ekspert(?:ów)?) (?:\p{L}{1,16} )?(?:odpowie|skontaktuje|pomoże|dołączy|odezwie|odpowiada)`,
    r`(?:zostaw|pozostaw|podaj) (?:nam )?(?:swój |adres )?(?:e-?mail|wiadomość|adres)|(?:skontaktujemy|odezwiemy) się`,
    r`(?:kontakt z człowiekiem|pomoc człowieka|żywy konsultant)`,
  ],
  hours: [
    r`(?:od )?(?:poniedziałku|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|pn|wt|śr|czw|czw|pt|sob|nd)\.? ?(?:-|–|—|do) ?(?:poniedziałku|wtorku|środy|czwartku|piątku|piątek|soboty|niedzieli|pt|sob|nd)`,
    'godzin(?:y|ach) (?:pracy|otwarcia|urzędowania|działania)',
    r`(?:dostępni|dostępny|dostępna|czynne|otwarte) (?:\p{L}{1,16} ){0,3}(?:od|w godzinach|w godz\.?|do) \d`,
    r`w godz(?:inach|\.)? (?:od )?\d{1,2}(?:[:.]\d{2})? ?(?:-|–|do) ?\d{1,2}(?:[:.]\d{2})?`,
  ],
  away: [
    r`(?:nie (?:można|możesz|możemy|ma możliwości)|niemożliwa jest) (?:(?:teraz|tutaj|tu|już|obecnie) )*(?:rozmawiać|porozmawiać|rozmowy|połączyć|skontaktować się|rozmowa)(?: (?:cię|pana|panią))? z (?:naszym |żywym |prawdziwym )?${someone}`,
    r`(?:żaden|nie ma) (?:(?:teraz|obecnie|dostępnych|wolnych) )*(?:konsultant(?:ów)?|pracownik(?:ów)?|doradc(?:ów|a))(?: nie jest)?(?: (?:teraz|obecnie))?(?: dostępn(?:y|ych))?`,
    r`(?:konsultanci|pracownicy|doradcy|konsultant|pracownik|doradca) (?:są|jest|nie są|nie jest) (?:(?:teraz|obecnie|aktualnie) )?(?:offline|niedostępn[iy]|nieobecn[iy]|dostępn[iy](?<=nie (?:są|jest) (?:teraz |obecnie |aktualnie )?dostępn[iy]))`,
    r`(?:jesteśmy|nasz zespół jest) (?:teraz |obecnie |aktualnie )?(?:offline|niedostępn[iy]|nieobecn[iy])`,
  ],
} satisfies Worded;
