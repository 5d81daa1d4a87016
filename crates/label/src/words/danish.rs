//! Danish phrases, as pharmacies print them and doctors write them.

use chrono::Weekday;
use domain::amount::{StrengthUnit, Unit};

use super::Table;
use crate::reading::{DayMoment, LabelSide};
use crate::sense::Sense::*;

pub const TABLES: &[Table] = &[
    NUMBERS, UNITS, TIMES, MOMENTS, DAYS, FOOD, LIMITS, STEPS, DIRECTIONS, OTHERS,
];

/// Little words that other languages have too, with another meaning. They count
/// only beside a word that is Danish.
pub const LITTLE: &[Table] = &[&[
    (Number(1_000), "en|et|een|én|ét"),
    (Number(2_000), "to"),
    (Number(10_000), "ti"),
    (Number(7_000), "syv"),
    (A, "en|et"),
    (
        For,
        "i|for|i alt i|fortsat i|de næste|de første|i de første",
    ),
    (Per, "om|pr|per|i løbet af"),
    (Often(1), "en gang|een gang|én gang"),
    (
        Filler,
        "i|og så|der|ad|på|den|det|de|skal|at|er|med|af|bør|om|a|som|din|dit|dine|også|på samme tid",
    ),
]];

const NUMBERS: Table = &[
    (Number(500), "halv|halvt|en halv|halve|et halvt|½"),
    (Number(250), "kvart|en kvart"),
    (
        Number(1_500),
        "halvanden|halvandet|en og en halv|1 og en halv|1 og 1/2",
    ),
    (Number(2_500), "to en halv|to og en halv"),
    (Number(3_000), "tre"),
    (Number(4_000), "fire"),
    (Number(5_000), "fem"),
    (Number(6_000), "seks"),
    (Number(8_000), "otte"),
    (Number(9_000), "ni"),
    (Number(11_000), "elleve"),
    (Number(12_000), "tolv"),
    (Number(14_000), "fjorten"),
    (Number(20_000), "tyve"),
    (AndAHalf, "og en halv|og 1/2"),
    (Ordinal(2), "anden|andet"),
    (Ordinal(3), "tredje"),
    (Ordinal(4), "fjerde"),
    (Ordinal(5), "femte"),
    (Ordinal(6), "sjette"),
    (Ordinal(7), "syvende"),
    (Ordinal(8), "ottende"),
    (Ordinal(12), "tolvte"),
    (Ordinal(14), "fjortende"),
    (To, "til"),
    (Or, "eller"),
    (And, "og|samt"),
];

const UNITS: Table = &[
    (Piece, "stk"),
    (
        Unit(Unit::Tablet),
        "tablet|tabletter|p-pille|p-piller|minipille|tabl|tbl|depottablet|depottabletter|pille|piller|tablet(ter)|brusetablet|brusetabletter|sugetablet|sugetabletter|tyggetablet|tyggetabletter|enterotablet|enterotabletter|smeltetablet|smeltetabletter|resoriblet|resoribletter",
    ),
    (
        Unit(Unit::Capsule),
        "kapsel|kapsler|kaps|depotkapsel|depotkapsler|kapsel(er)|enterokapsel|enterokapsler",
    ),
    (Unit(Unit::Millilitre), "milliliter"),
    (
        Unit(Unit::Puff),
        "pust|sug|inhalation|inhalationer|inh|dosis inhaleres",
    ),
    (Unit(Unit::Spray), "spray|pust i næsen|sprays|næsespray"),
    (Unit(Unit::Drop), "dråbe|dråber|drp|gtt"),
    (
        Unit(Unit::Patch),
        "plaster|plastre|depotplaster|depotplastre",
    ),
    (
        Unit(Unit::Injection),
        "indsprøjtning|indsprøjtninger|injektion|injektioner|pen|sprøjte",
    ),
    (Unit(Unit::Unit), "enhed|enheder|ie|i.e."),
    (Unit(Unit::Sachet), "brev|breve|pose|poser|pulver"),
    (
        Unit(Unit::Suppository),
        "stikpille|stikpiller|suppositorie|suppositorier|supp|vagitorie|vagitorier|vagitorium",
    ),
    (Unit(Unit::Application), "påsmøring|påføring"),
    (
        Unit(Unit::Dose),
        "dosis|doser|engangsbeholder|ampul|ampuller|klyx",
    ),
    (
        Spoon,
        "teskefuld|teskefulde|spiseskefuld|spiseskefulde|teske|spiseske|tsk|spsk|måleske|måleskeer|måleskefuld",
    ),
    (Weight(StrengthUnit::Micrograms), "mikrogram|mikg|mikrog"),
    (Weight(StrengthUnit::Grams), "gr"),
    (PerCent, "procent"),
    (Form(Unit::Application), "creme|salve|liniment|hudsalve"),
    (Form(Unit::Drop), "øjendråber|øredråber|næsedråber"),
    (
        Form(Unit::Millilitre),
        "mikstur|oral opløsning|oral suspension|saft",
    ),
    (Form(Unit::Puff), "inhalator"),
];

const TIMES: Table = &[
    (Times, "gange|gang"),
    (Often(1), "1 gang"),
    (
        SingleDose,
        "som engangsdosis|engangsdosis|som enkeltdosis|som én dosis|kun én gang|kun en gang|kun 1 gang|straks som engangsdosis|straks|med det samme",
    ),
    (Each, "hver|hvert"),
    (Minutes, "minutter|minut"),
    (Hours, "time|timer|timers|timer's"),
    (HalfHour, "en halv time|½ time|halv time|1/2 time"),
    (Days, "dag|dage|dages|dagen|døgn|døgnet|dag(e)"),
    (Weeks, "uge|uger|ugers|ugen"),
    (Months, "måned|måneder|måneders|måneden|mdr|md"),
    (Years, "år"),
    (
        Daily,
        "en gang dagligt|én gang dagligt|en gang daglig|én gang daglig|1 gang dagligt|1 gang daglig|1 gang om dagen|en gang om dagen|én gang om dagen|1 gang i døgnet|en gang i døgnet|een gang daglig|1 x dagligt|1 x daglig|1 x dgl|hver dag|én gang i døgnet|1 gang pr. dag|1 gang pr. døgn|een gang dagligt|1 gang hver dag|en gang hver dag",
    ),
    (
        ADay,
        "dagligt|daglig|dgl|om dagen|pr. dag|pr. døgn|i døgnet|per dag|per døgn|pr dag|pr døgn|/dag|/døgn",
    ),
    (Weekly(1), "hver uge|ugentlig|ugentligt"),
    (Weekly(2), "hver anden uge|hver 2. uge|hver 14. dag"),
    (EveryDays(2), "hver anden dag|hver 2. dag|hveranden dag"),
    (
        Monthly(1),
        "hver måned|månedligt|månedlig|om måneden|1 gang om måneden|en gang om måneden|én gang om måneden|1 gang månedligt|1 gang hver måned",
    ),
    (At, "kl|klokken"),
    (OClock, "kl|klokken"),
];

const MOMENTS: Table = &[
    (
        Moment(DayMoment::Morning),
        "morgen|om morgenen|hver morgen|til morgen|morgenen|om formiddagen|formiddag",
    ),
    (
        Moment(DayMoment::Noon),
        "middag|til middag|om middagen|hver middag|kl. 12 middag",
    ),
    (
        Moment(DayMoment::Lunch),
        "frokost|til frokost|ved frokost|ved frokosttid",
    ),
    (
        Moment(DayMoment::Breakfast),
        "til morgenmad|til morgenmaden",
    ),
    (Moment(DayMoment::Afternoon), "eftermiddag|om eftermiddagen"),
    (
        Moment(DayMoment::Evening),
        "aften|om aftenen|hver aften|til aften|aftenen",
    ),
    (
        Moment(DayMoment::EveningMeal),
        "til aftensmad|til aftensmaden",
    ),
    (
        Moment(DayMoment::Night),
        "nat|til natten|om natten|hver nat|til nat",
    ),
    (
        Moment(DayMoment::Bedtime),
        "ved sengetid|sengetid|inden sengetid|før sengetid|ved sengetid hver aften|før du går i seng|inden du går i seng|til natten ved sengetid|ved sovetid|umiddelbart før sengetid|lige før sengetid|lige inden sengetid|til natten før sengetid",
    ),
    (
        Moment(DayMoment::Waking),
        "ved opvågning|når du vågner|når du står op",
    ),
];

const DAYS: Table = &[
    (Weekday(Weekday::Mon), "mandag"),
    (Weekday(Weekday::Tue), "tirsdag|tirs"),
    (Weekday(Weekday::Wed), "onsdag|ons"),
    (Weekday(Weekday::Thu), "torsdag|tors"),
    (Weekday(Weekday::Fri), "fredag|fre"),
    (Weekday(Weekday::Sat), "lørdag|lør"),
    (Weekday(Weekday::Sun), "søndag|søn"),
    (
        EveryWeekday(Weekday::Mon),
        "hver mandag|om mandagen|mandage|på mandage",
    ),
    (
        EveryWeekday(Weekday::Tue),
        "hver tirsdag|om tirsdagen|tirsdage|på tirsdage",
    ),
    (
        EveryWeekday(Weekday::Wed),
        "hver onsdag|om onsdagen|onsdage|på onsdage",
    ),
    (
        EveryWeekday(Weekday::Thu),
        "hver torsdag|om torsdagen|torsdage|på torsdage",
    ),
    (
        EveryWeekday(Weekday::Fri),
        "hver fredag|om fredagen|fredage|på fredage",
    ),
    (
        EveryWeekday(Weekday::Sat),
        "hver lørdag|om lørdagen|lørdage|på lørdage",
    ),
    (
        EveryWeekday(Weekday::Sun),
        "hver søndag|om søndagen|søndage|på søndage",
    ),
    (WorkingDays, "hverdage|på hverdage"),
    (Weekend, "weekend|i weekenden|i weekender"),
    (
        OtherDays,
        "øvrige dage|de øvrige dage|de andre dage|andre dage|resten af ugen|alle øvrige dage|på de øvrige dage|alle andre dage|ugens øvrige dage|de resterende dage",
    ),
    (Month(1), "januar"),
    (Month(2), "februar"),
    (Month(3), "marts"),
    (Month(5), "maj"),
    (Month(6), "juni"),
    (Month(7), "juli"),
    (Month(10), "oktober|okt"),
];

const FOOD: Table = &[
    (Before, "før|inden"),
    (After, "efter|lige efter|straks efter|umiddelbart efter"),
    (With, "til|sammen med|ved|i forbindelse med|under"),
    (
        Food,
        "mad|maden|måltid|måltider|måltidet|et måltid|måltiderne|spisning|fødeindtagelse|fødevarer|hovedmåltider|hovedmåltid|hovedmåltiderne",
    ),
    (
        EachMeal,
        "hvert måltid|alle måltider|hvert hovedmåltid|hver måltid",
    ),
    (
        WithFood,
        "til maden|sammen med mad|i forbindelse med et måltid|til måltid|til måltider|i forbindelse med måltid|sammen med et måltid|med mad|til et måltid|til måltidet|til måltiderne|i forbindelse med måltider|under måltid|i forbindelse med mad",
    ),
    (
        WithOrAfterFood,
        "til eller efter mad|til eller efter måltid|under eller efter måltid|sammen med eller lige efter mad|i forbindelse med eller efter et måltid|til eller lige efter et måltid|sammen med eller efter mad",
    ),
    (
        EmptyStomach,
        "på tom mave|fastende|på fastende hjerte|på fastende mave|tom mave",
    ),
    (
        Meal(DayMoment::Breakfast),
        "morgenmad|morgenmaden|morgenmåltid|morgenmåltidet",
    ),
    (Meal(DayMoment::Lunch), "frokost|frokosten"),
    (
        Meal(DayMoment::EveningMeal),
        "aftensmad|aftensmaden|aftensmåltidet|aftenmåltid|aftenmåltidet",
    ),
];

const LIMITS: Table = &[
    (
        Most,
        "højst|maks|maksimalt|ikke mere end|ikke over|dog højst|dog maks|maximalt|må ikke overskride|tag ikke mere end|tag højst|dog maksimalt|må højst tages|højest|dog højest|ikke flere end|maksimum|dog max|brug højst|dog ikke mere end|maksimal dosis|maksimal døgndosis|højst tage",
    ),
    (UpTo, "op til|indtil"),
    (Oftener, "oftere end hver"),
    (AtOneTime, "ad gangen|på en gang|pr. gang"),
    (AtLeast, "mindst|minimum|med mindst|tidligst"),
    (
        Between,
        "mellem|mellem doserne|mellem hver dosis|mellem hver|mellemrum|mellem dosis|mellem hver gang|imellem|mellem doser|mellem tabletterne|mellem 2 doser|mellem to doser|imellem doserne",
    ),
    (Leave, "der skal gå|der skal være|vent|lad der gå|gå"),
];

const STEPS: Table = &[
    (Until, "indtil|til og med|t.o.m."),
    (
        Finished,
        "pakken er tom|pakningen er tom|kuren er færdig|kuren er slut|alle er taget|alle tabletter er taget|er brugt op|pakningen er brugt op|kuren er gennemført|færdig|kuren er afsluttet|alle tabletterne er taget|alt er brugt|alle tabletter er brugt|kuren er taget|flasken er tom|pakken er færdig|pakken er brugt|de er brugt op|alle kapsler er taget",
    ),
    (
        UntilFinished,
        "til pakken er tom|til kuren er færdig|til pakningen er tom|kuren tages færdig|kuren skal gennemføres|gennemfør kuren|hele kuren tages|tag hele kuren|til kuren er slut|kuren skal tages færdig|til alle tabletter er taget|til alle er brugt|kuren fuldføres|til de er brugt op|til kuren er taget",
    ),
    (Course, "kur|dages kur"),
    (
        First(1),
        "første dag|den første dag|på dag 1|dag 1|1. dag|på førstedagen",
    ),
    (
        First(7),
        "første uge|den første uge|i den første uge|i første uge",
    ),
    (
        Then,
        "derefter|herefter|så|efterfulgt af|og derefter|og herefter|derpå",
    ),
    (
        ChangeTo,
        "øges til|stigende til|nedsættes til|øg til|aftrappes til|reduceres til|sættes op til|sættes ned til|øg dosis til|nedsæt til|øges derefter til|faldende til|trappes op til|trappes ned til",
    ),
    (
        ChangeBy,
        "øges|øg|stigende|nedtrappes|nedtrapning|aftrapning|aftrappes|optrapning|optrappes|reduceres|nedsættes|fordobles|halveres|trappes|trap|øges med|nedsættes med|faldende|justeres|aftrapper",
    ),
    (Stop, "stop|ophør|stoppes|ophøre"),
    (
        Break,
        "pause|uden|fri|uden tabletter|tabletfri|pillefri|pause uden tabletter|uden piller|tabletpause|pillepause|ugepause|tablet-fri",
    ),
    (
        Repeat,
        "gentag|gentages|forfra|og gentag|begynd forfra|start forfra|start ny pakke|begynd på ny pakke|start på ny pakke|derefter ny pakke|derefter forfra|så forfra",
    ),
];

const DIRECTIONS: Table = &[
    (
        Verb,
        "tag|tages|tager|anvendes|brug|bruges|inhaler|inhaleres|indtages|giv|gives|dryppes|dryp|indsprøjtes|injiceres|sprøjtes|opløses|opløs|indsættes|oplægges|lægges|sluges|tygges|indføres|skiftes|sættes|påsættes|drikkes|udrøres|tag én|tygg|sæt|anvend|skift|påklæbes|opsættes|placeres|suges|indtag",
    ),
    (
        Spread,
        "smøres|smør|påsmøres|påføres|smøres på|smøres tyndt|smøres tyndt på|påsmøres tyndt|et tyndt lag|i et tyndt lag|påføres tyndt|smør tyndt|indsmøres|påfør|masseres ind|vask",
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
        "gennem munden|under tungen|synkes hele|sluges hele|hele|med vand|med et glas vand|med et stort glas vand|med rigeligt vand|i vand|i et glas vand|i ½ glas vand|i et halvt glas vand|i lidt vand|opløses i vand|opløst i vand|opløst i et glas vand|opløst i et halvt glas vand|opløst|udrøres i vand|på huden|på hud|på det angrebne område|på de angrebne områder|på angrebne hudområder|på de angrebne steder|på det ramte område|på det berørte område|på berørte område|på berørte hudområder|på eksem|tyndt|tyndt lag|under huden|i huden|i låret|i maven|i skeden|i endetarmen|rektalt|vaginalt|oralt|skyl munden efter brug|skyl munden efter|skyl munden bagefter|skyl mund|skyl munden med vand efter brug|på samme tid hver dag|på samme tidspunkt|på samme tidspunkt hver dag|på samme ugedag|samme ugedag|samme dag hver uge|på samme ugedag hver uge|op i skeden|højt op i skeden|på tungen|på ren tør hud|på ren, tør hud|i muskel|subkutant|med mælk|i hovedbunden|i ansigtet|på kroppen|efter behov for|med rigelig væske|med rigelig vand|knust|jævnligt|på overarmen|på neglen|regelmæssigt|via spacer|til udvortes brug|til inhalation|og drikkes",
    ),
    (
        Warning,
        "advarsel|kan give|kan sløve|må ikke|undgå|opbevares|omrystes|omrystes før brug|rystes|indeholder|læs|se indlægssedlen|se indlægsseddel|bør ikke|forsigtig|tag ikke|stop ikke|tal med|kontakt|spørg|må kun|kan påvirke|brug ikke|gælder|holdbar|kan nedsætte|vær forsigtig|alkohol|drik ikke|kan virke sløvende|forsigtighed|sluges ikke|undlad|må ej|lægemidlet|medicinen kan|medicinen må|ved forværring|kør ikke|advarselstrekant|bilkørsel|kasseres|hold",
    ),
];

const OTHERS: Table = &[
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
        "oral|aftalt|vand|angrebne|område|områder|steder|hudområder|de angrebne områder|de angrebne steder|huden|hud|smerterne|pauser|blodtryk|kolesterol|hjertet|stofskifte|forhøjet|forhøjet blodtryk|blodfortyndende|vanddrivende|blodprop|blodpropper|diabetes|sukkersyge|knogleskørhed|depression|infektion|betændelse|lungebetændelse|halsbetændelse|blærebetændelse|urinvejsinfektion|for højt kolesterol|højt blodtryk|lavt stofskifte|for lavt stofskifte|eksem|epilepsi|mavesår|for meget mavesyre|svamp|gigt|parkinson|hjertesvigt|hjerteflimmer|inflammation|vand i kroppen|væske i kroppen|prævention|overgangsalder|bakterier",
    ),
];
