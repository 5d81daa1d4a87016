//! Danish phrases: what to do, what for, and what not.

use crate::reading::LabelSide;
use crate::sense::Sense::{
    Against, Directed, Drink, Filler, Heed, If, IfSymptom, Kept, Needed, Not, Organ, SideWord,
    Spread, Supplied, Symptom, Turn, Verb, Warning,
};
use crate::words::table::Table;

pub const DIRECTIONS: Table = &[
    (
        Verb,
        "tag|tages|tager|anvendes|brug|bruges|inhaler|inhaleres|indtages|giv|gives|dryppes|dryp|indsprøjtes|injiceres|sprøjtes|opløses|opløs|indsættes|oplægges|lægges|sluges|tygges|indføres|skiftes|sættes|påsættes|drikkes|udrøres|tag én|tygg|sæt|anvend|skift|påklæbes|opsættes|placeres|suges|indtag",
    ),
    (
        Spread,
        "smøres|smør|påsmøres|påføres|smøres på|smøres tyndt|smøres tyndt på|påsmøres tyndt|et tyndt lag|i et tyndt lag|påføres tyndt|smør tyndt|indsmøres|påfør|masseres ind",
    ),
    (
        Needed,
        "ved behov|efter behov|hvis nødvendigt|om nødvendigt|hvis der er behov|når der er behov|hvis du har behov|behov|kun ved behov",
    ),
    (
        IfSymptom,
        "ved|mod|hvis du har|ved anfald af|når du har|i tilfælde af|ved tegn på|ved akut|ved tilbagefald af",
    ),
    (
        Symptom,
        "smerte|smerter|stærke smerter|hovedpine|migræne|kvalme|opkastning|opkastninger|kvalme og opkastninger|kløe|allergi|åndenød|forstoppelse|diarré|diare|uro|angst|feber|hoste|halsbrand|kramper|søvnbesvær|søvnløshed|astma|anfald|svimmelhed|brystsmerter|hjertekrampe|sure opstød|mavesmerter|menstruationssmerter|rygsmerter|ondt|trykken for brystet|høfeber|udslæt|halssmerter|feber og smerter|smerter og feber|sår|mavepine|tør hoste|øjengener|symptomer|stress|anfald af migræne|gigtsmerter|hård mave|muskelsmerter|anspændthed|urolige ben|pip i brystet|hvæsende vejrtrækning|gener|slim",
    ),
    (
        Against,
        "mod|for|til behandling af|til forebyggelse af|for at forebygge|til at|forebyggende|forebyggende mod|mod for",
    ),
    (
        Organ,
        "øje|øjne|øre|ører|næsebor|øjet|øret|øjnene|næseborene|næsen|næseboret",
    ),
    (SideWord(LabelSide::Left), "venstre|ve"),
    (SideWord(LabelSide::Right), "højre|hø"),
    (
        SideWord(LabelSide::Both),
        "begge|hver|hvert|højre og venstre",
    ),
    (
        SideWord(LabelSide::Affected),
        "det syge|det angrebne|angrebne|det ramte|syge|det dårlige|berørte|det berørte",
    ),
    (
        Directed,
        "efter anvisning|efter lægens anvisning|som anvist|som aftalt|efter aftale|efter aftale med lægen|efter aftale med læge|efter lægens anvisninger|som lægen har sagt|efter skema|efter lægens ordination|efter aftale med lægen|efter særlig anvisning|ifølge aftale|efter særskilt skema|efter doseringsskema|efter ordination|efter anvisning fra lægen|som foreskrevet|som foreskrevet af lægen|som aftalt med lægen|efter vedlagt skema|efter inr|ifølge lægens anvisning|efter anvisning fra læge|efter medicinskema|som anvist af lægen|dosis efter skema|efter lægens skema",
    ),
    (
        Kept,
        "helst|gennem munden|under tungen|synkes hele|sluges hele|hele|med vand|med et glas vand|med et stort glas vand|med rigeligt vand|i vand|i et glas vand|i ½ glas vand|i et halvt glas vand|i lidt vand|opløses i vand|opløst i vand|opløst i et glas vand|opløst i et halvt glas vand|opløst|udrøres i vand|på huden|på hud|på det angrebne område|på de angrebne områder|på angrebne hudområder|på de angrebne steder|på det ramte område|på det berørte område|på berørte område|på berørte hudområder|på eksem|tyndt|tyndt lag|under huden|i huden|i låret|i maven|i skeden|i endetarmen|rektalt|vaginalt|oralt|skyl munden efter brug|skyl munden efter|skyl munden bagefter|skyl mund|skyl munden med vand efter brug|på samme tid hver dag|på samme tidspunkt|på samme tidspunkt hver dag|på samme ugedag|samme ugedag|på fast ugedag|fast ugedag|på en fast ugedag|på en bestemt ugedag|på en bestemt dag i ugen|samme dag hver uge|på samme ugedag hver uge|op i skeden|højt op i skeden|på tungen|på ren tør hud|på ren, tør hud|i muskel|subkutant|med mælk|i hovedbunden|i ansigtet|på kroppen|efter behov for|med rigelig væske|med rigelig vand|knust|jævnligt|på overarmen|på neglen|regelmæssigt|via spacer|til udvortes brug|til inhalation|og drikkes",
    ),
    (
        Warning,
        "kan give|kan sløve|må ikke|undgå|opbevares|omrystes|omrystes før brug|rystes|indeholder|læs|se indlægssedlen|se indlægsseddel|bør ikke|forsigtig|tag ikke|stop ikke|tal med|kontakt|spørg|må kun|kan påvirke|brug ikke|gælder|holdbar|kan nedsætte|vær forsigtig|alkohol|drik ikke|kan virke sløvende|forsigtighed|sluges ikke|undlad|må ej|lægemidlet|medicinen kan|medicinen må|kør ikke|advarselstrekant|bilkørsel|kasseres|hold",
    ),
];

pub const OTHERS: Table = &[
    (Heed, "advarsel|obs|bemærk|vigtigt"),
    (
        Turn,
        "aftenen før|morgenen før|dagen før|aften før|dagen for|på dagen for|samme morgen|samme dag|morgenen efter|natten før",
    ),
    (If, "ved forværring|ved bivirkninger|ved manglende effekt"),
    (
        Turn,
        "vask|vaskes|fjernes|fjern|tages af|tag af|vaskes af|aftages|af igen",
    ),
    (Drink, "vand|mælk|saft"),
    (Supplied, "antal|stk i alt|pakning|pakke med"),
    (Not, "ikke|aldrig|ingen|ej"),
    (
        If,
        "hvis|medmindre|såfremt|når|afhængig|afhængigt|undtagen hvis|indtil du",
    ),
    (
        Turn,
        "undtagen|kun|skiftevis|vekselvis|mere|mindre|end|ekstra|yderligere|men|øvrige|anden|andre|næste|sidste|fra|start|startdosis|begynd|evt|eventuelt|eventuel|eller|fordelt|delt|samlet|igen|gradvist|vedligeholdelsesdosis|vedligehold|fortsæt|initialt|hundrede|uden|flere|både|mellem|senere|dagen efter|i morgen|i dag|i aften|fortsættes|heraf|total|døgndosis|dato|skift til|dog|enten|sædvanlig|sædvanligvis",
    ),
    (Filler, "samtidig|altid|lægemiddel|medicin|medicinen"),
    (
        Kept,
        "oral|aftalt|samme tid|til samme tid|samme tid hver dag|til samme tid hver dag|på samme tid|vand|angrebne|område|områder|steder|hudområder|de angrebne områder|de angrebne steder|huden|hud|smerterne|pauser|blodtryk|kolesterol|hjertet|stofskifte|forhøjet|forhøjet blodtryk|blodfortyndende|vanddrivende|blodprop|blodpropper|diabetes|sukkersyge|knogleskørhed|depression|infektion|betændelse|lungebetændelse|halsbetændelse|blærebetændelse|urinvejsinfektion|for højt kolesterol|højt blodtryk|lavt stofskifte|for lavt stofskifte|eksem|epilepsi|mavesår|for meget mavesyre|svamp|gigt|parkinson|hjertesvigt|hjerteflimmer|inflammation|vand i kroppen|væske i kroppen|prævention|overgangsalder|bakterier",
    ),
];
