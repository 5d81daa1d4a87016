//! English phrases: numbers and what is counted.

use domain::amount::{StrengthUnit, Unit};

use crate::sense::Sense::{
    And, AndAHalf, Article, Counts, Form, New, Number, Or, Ordinal, OrdinalMark, PerCent, Spoon,
    TimesSign, To, Turn, Weight,
};
use crate::words::table::Table;

pub const NUMBERS: Table = &[
    (
        Number(500),
        "half|a half|one-half|one-half of a|one-half a|one half|half a|half of a|half of|half an|one half of a",
    ),
    (
        Number(250),
        "quarter|a quarter|one quarter|quarter of a|a quarter of a",
    ),
    (Number(750), "three quarters|three quarters of a"),
    (Number(1_000), "one"),
    (
        Number(1_500),
        "one and a half|one and one half|one & a half|one-and-a-half",
    ),
    (Number(2_000), "two"),
    (Number(2_500), "two and a half|two and one half"),
    (Number(3_000), "three"),
    (Number(3_500), "three and a half"),
    (Number(4_000), "four"),
    (Number(5_000), "five"),
    (Number(6_000), "six"),
    (Number(7_000), "seven"),
    (Number(8_000), "eight"),
    (Number(9_000), "nine"),
    (Number(10_000), "ten"),
    (Number(11_000), "eleven"),
    (Number(12_000), "twelve"),
    (Number(13_000), "thirteen"),
    (Number(14_000), "fourteen"),
    (Number(15_000), "fifteen"),
    (Number(16_000), "sixteen"),
    (Number(18_000), "eighteen"),
    (Number(20_000), "twenty"),
    (Number(21_000), "twenty one|twenty-one"),
    (Number(24_000), "twenty four|twenty-four"),
    (Number(28_000), "twenty eight|twenty-eight"),
    (Number(30_000), "thirty"),
    (Number(40_000), "forty"),
    (Number(48_000), "forty eight|forty-eight"),
    (Number(50_000), "fifty"),
    (Number(60_000), "sixty"),
    (Number(72_000), "seventy two|seventy-two"),
    (AndAHalf, "and a half|and one half|& a half"),
    (
        Turn,
        "hundred|thousand|million|dozen|pair|third of a|third of|couple|few|several|some",
    ),
    (Ordinal(2), "second"),
    (Ordinal(3), "third"),
    (Ordinal(4), "fourth"),
    (Ordinal(5), "fifth"),
    (Ordinal(7), "seventh"),
    (OrdinalMark, "st|nd|rd|th"),
    (Article, "a|an"),
    (New, "new|fresh|another new|full"),
    (To, "to|through"),
    (Or, "or"),
    (And, "and|&|plus"),
    (TimesSign, "x"),
];

pub const UNITS: Table = &[
    (
        Counts(Unit::Tablet),
        "tablet|tablets|tab|tabs|caplet|caplets|pill|pills|tablet(s)|tab(s)|tabl",
    ),
    (
        Counts(Unit::Capsule),
        "capsule|capsules|cap|caps|capsule(s)|softgel|softgels",
    ),
    (
        Counts(Unit::Millilitre),
        "ml|mls|millilitre|millilitres|milliliter|milliliters|cc",
    ),
    (
        Counts(Unit::Puff),
        "puff|puffs|inhalation|inhalations|actuation|actuations|puff(s)",
    ),
    (Counts(Unit::Spray), "spray|sprays|squirt|squirts|spray(s)"),
    (Counts(Unit::Drop), "drop|drops|drop(s)"),
    (Counts(Unit::Patch), "patch|patches|patch(es)"),
    (
        Counts(Unit::Injection),
        "injection|injections|syringe|syringes|pen|pens|pre-filled pens|pre-filled pen|prefilled syringe|pre-filled syringe",
    ),
    (
        Counts(Unit::Unit),
        "unit|units|international units|iu|i.u.|unit(s)",
    ),
    (
        Counts(Unit::Sachet),
        "sachet|sachets|packet|packets|sachet(s)",
    ),
    (
        Counts(Unit::Suppository),
        "suppository|suppositories|pessary|pessaries|vaginal tablet",
    ),
    (Counts(Unit::Application), "application|applications"),
    (
        Counts(Unit::Dose),
        "dose|doses|lozenge|lozenges|pastille|pastilles|nebule|nebules|ampoule|ampoules|piece of gum|applicatorful|applicatorfuls|applicator|vial|vials|enema|enemas|dose(s)",
    ),
    (
        Spoon,
        "teaspoon|teaspoons|teaspoonful|teaspoonfuls|tablespoon|tablespoons|tablespoonful|tablespoonfuls|spoon|spoons|spoonful|spoonfuls|tsp|tbsp",
    ),
    (
        Weight(StrengthUnit::Milligrams),
        "mg|mgs|milligram|milligrams",
    ),
    (
        Weight(StrengthUnit::Micrograms),
        "mcg|ug|µg|μg|microgram|micrograms|mcgs",
    ),
    (Weight(StrengthUnit::Grams), "g|gram|grams|gm|gms"),
    (Weight(StrengthUnit::Millimoles), "mmol|mmols|millimoles"),
    (PerCent, "%|percent|w/w|w/v|nanograms|ng"),
    (
        Turn,
        "ounce|ounces|oz|fl|inch|inches|fingertip|fingertips|pea|litre|litres",
    ),
    (
        Form(Unit::Puff),
        "inhaler|evohaler|turbohaler|accuhaler|easi-breathe|respimat|autohaler|nexthaler|ellipta",
    ),
    (
        Form(Unit::Application),
        "cream|ointment|gel|lotion|emollient",
    ),
    (
        Form(Unit::Drop),
        "eye drops|ear drops|nasal drops|ophthalmic solution",
    ),
    (Form(Unit::Spray), "nasal spray|mouth spray"),
    (
        Form(Unit::Millilitre),
        "oral solution|oral suspension|suspension|syrup|linctus|elixir|mixture|solution|liquid|sugar free",
    ),
    (
        Form(Unit::Dose),
        "eye ointment|shampoo|mouthwash|granules|powder",
    ),
    (
        Form(Unit::Tablet),
        "modified-release tablets|modified release tablets|gastro-resistant tablets|effervescent tablets|dispersible tablets|chewable tablets|orodispersible tablets",
    ),
    (
        Form(Unit::Capsule),
        "modified-release capsules|gastro-resistant capsules|modified release capsules",
    ),
];
