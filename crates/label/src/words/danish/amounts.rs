//! Danish phrases: numbers and what is counted.

use domain::amount::{StrengthUnit, Unit};

use crate::sense::Sense::{
    And, AndAHalf, Counts, Form, Number, OnePiece, Or, Ordinal, PerCent, Spoon, To, Weight,
};
use crate::words::table::Table;

pub const NUMBERS: Table = &[
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

pub const UNITS: Table = &[
    (OnePiece, "stk"),
    (
        Counts(Unit::Tablet),
        "tablet|tabletter|p-pille|p-piller|minipille|tabl|tbl|depottablet|depottabletter|pille|piller|tablet(ter)|brusetablet|brusetabletter|sugetablet|sugetabletter|tyggetablet|tyggetabletter|enterotablet|enterotabletter|smeltetablet|smeltetabletter|resoriblet|resoribletter",
    ),
    (
        Counts(Unit::Capsule),
        "kapsel|kapsler|kaps|depotkapsel|depotkapsler|kapsel(er)|enterokapsel|enterokapsler",
    ),
    (Counts(Unit::Millilitre), "milliliter"),
    (
        Counts(Unit::Puff),
        "pust|sug|inhalation|inhalationer|inh|dosis inhaleres",
    ),
    (Counts(Unit::Spray), "spray|pust i næsen|sprays|næsespray"),
    (Counts(Unit::Drop), "dråbe|dråber|drp|gtt"),
    (
        Counts(Unit::Patch),
        "plaster|plastre|depotplaster|depotplastre",
    ),
    (
        Counts(Unit::Injection),
        "indsprøjtning|indsprøjtninger|injektion|injektioner|pen|sprøjte",
    ),
    (Counts(Unit::Unit), "enhed|enheder|ie|i.e."),
    (Counts(Unit::Sachet), "brev|breve|pose|poser|pulver"),
    (
        Counts(Unit::Suppository),
        "stikpille|stikpiller|suppositorie|suppositorier|supp|vagitorie|vagitorier|vagitorium",
    ),
    (Counts(Unit::Application), "påsmøring|påføring"),
    (
        Counts(Unit::Dose),
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
