//! English phrases, as British, Irish, American, Australian and Hong Kong
//! labels write them.

use chrono::Weekday;
use domain::amount::{StrengthUnit, Unit};

use super::Table;
use crate::reading::{DayMoment, LabelSide};
use crate::sense::Sense::*;

pub const TABLES: &[Table] = &[
    NUMBERS, UNITS, TIMES, MOMENTS, DAYS, FOOD, LIMITS, STEPS, DIRECTIONS, WARNINGS, OTHERS,
];

const NUMBERS: Table = &[
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
    (A, "a|an"),
    (New, "new|fresh|another new|full"),
    (To, "to|through"),
    (Or, "or"),
    (And, "and|&|plus"),
    (X, "x"),
];

const UNITS: Table = &[
    (
        Unit(Unit::Tablet),
        "tablet|tablets|tab|tabs|caplet|caplets|pill|pills|tablet(s)|tab(s)|tabl",
    ),
    (
        Unit(Unit::Capsule),
        "capsule|capsules|cap|caps|capsule(s)|softgel|softgels",
    ),
    (
        Unit(Unit::Millilitre),
        "ml|mls|millilitre|millilitres|milliliter|milliliters|cc",
    ),
    (
        Unit(Unit::Puff),
        "puff|puffs|inhalation|inhalations|actuation|actuations|puff(s)",
    ),
    (Unit(Unit::Spray), "spray|sprays|squirt|squirts|spray(s)"),
    (Unit(Unit::Drop), "drop|drops|drop(s)"),
    (Unit(Unit::Patch), "patch|patches|patch(es)"),
    (
        Unit(Unit::Injection),
        "injection|injections|syringe|syringes|pen|pens|pre-filled pens|pre-filled pen|prefilled syringe|pre-filled syringe",
    ),
    (
        Unit(Unit::Unit),
        "unit|units|international units|iu|i.u.|unit(s)",
    ),
    (
        Unit(Unit::Sachet),
        "sachet|sachets|packet|packets|sachet(s)",
    ),
    (
        Unit(Unit::Suppository),
        "suppository|suppositories|pessary|pessaries|vaginal tablet",
    ),
    (Unit(Unit::Application), "application|applications"),
    (
        Unit(Unit::Dose),
        "dose|doses|lozenge|lozenges|pastille|pastilles|nebule|nebules|ampoule|ampoules|piece of gum|vial|vials|enema|enemas|dose(s)",
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

const TIMES: Table = &[
    (Times, "times|time"),
    (Often(1), "once"),
    (Often(2), "twice"),
    (Often(3), "thrice"),
    (
        SingleDose,
        "as a single dose|in a single dose|as one dose|single dose|at once|immediately as a single dose|one dose only|one time only|once only|stat|as a stat dose|stat dose|one-off dose|as a one-off dose|now|immediately|straight away",
    ),
    (Each, "each|every|per"),
    (
        Per,
        "in|in a|in any|in one|per|a|an|each|every|in any one|within|in the|over",
    ),
    (Minutes, "minute|minutes|min|mins"),
    (Hours, "hour|hours|hr|hrs|h"),
    (Hourly, "hourly"),
    (
        HalfHour,
        "half an hour|half hour|1/2 hour|½ hour|one half hour|half-an-hour",
    ),
    (Days, "day|days|nights|d|day's|days'"),
    (Weeks, "week|weeks|wk|wks|week's|weeks'"),
    (Months, "month|months|mth|mths"),
    (Years, "year|years"),
    (
        Daily,
        "daily|every day|each day|everyday|once daily|once a day|once per day|once every day|once each day|one time a day|one time daily|one time per day|1 time a day|1 time daily|every 24 hours|1 daily dose",
    ),
    (Weekly(1), "weekly|every week|each week"),
    (
        Weekly(2),
        "fortnightly|every fortnight|every other week|every second week|alternate weeks|on alternate weeks|a fortnight|every two weeks",
    ),
    (
        EveryDays(2),
        "every other day|on alternate days|alternate days|every second day|each alternate day|every alternate day|every 2nd day|alternate mornings|on alternate mornings",
    ),
    (Monthly(1), "monthly|every month|each month"),
    (At, "at"),
    (Am, "am|a.m."),
    (Pm, "pm|p.m."),
    (OClock, "o'clock|oclock"),
];

const MOMENTS: Table = &[
    (
        Moment(DayMoment::Waking),
        "on waking|on rising|upon waking|when you wake up|first thing|first thing in the morning|on getting up",
    ),
    (
        Moment(DayMoment::Morning),
        "in the morning|every morning|each morning|morning|mornings|in the mornings|mornings only|in the am|in am|in the a.m.|this morning",
    ),
    (
        Moment(DayMoment::Noon),
        "at noon|noon|12 noon|at 12 noon|12 midday|at 12 midday|midday|at midday|mid-day|at mid-day",
    ),
    (
        Moment(DayMoment::Lunch),
        "at lunchtime|lunchtime|at lunch|at lunch time|lunch time",
    ),
    (
        Moment(DayMoment::Afternoon),
        "in the afternoon|every afternoon|each afternoon|afternoon|mid-afternoon",
    ),
    (
        Moment(DayMoment::Evening),
        "in the evening|every evening|each evening|evening|evenings|in the evenings|in the pm|in pm",
    ),
    (
        Moment(DayMoment::EveningMeal),
        "at teatime|teatime|tea time|at tea time|at dinner time|at dinnertime|at suppertime",
    ),
    (
        Moment(DayMoment::Night),
        "at night|every night|each night|nightly|night|nights|at nights|in the night|night time|at night time|at night-time|at nighttime|nighttime|each evening at night|once nightly|night-time",
    ),
    (
        Moment(DayMoment::Bedtime),
        "at bedtime|bedtime|before bed|at bed time|before going to bed|before bedtime|before sleep|on going to bed|when going to bed|at bedtime every night|every night at bedtime|each night at bedtime|nightly at bedtime|at night before bed|at night at bedtime|immediately before bed|just before bed|before you go to bed|when you go to bed|an hour of sleep",
    ),
    (OneEach, "one of each"),
    (
        Moment(DayMoment::Breakfast),
        "at breakfast|at breakfast time|breakfast time|at breakfast-time",
    ),
];

const DAYS: Table = &[
    (Weekday(Weekday::Mon), "monday|mon"),
    (Weekday(Weekday::Tue), "tuesday|tue|tues"),
    (Weekday(Weekday::Wed), "wednesday|wed|weds"),
    (Weekday(Weekday::Thu), "thursday|thu|thur|thurs"),
    (Weekday(Weekday::Fri), "friday|fri"),
    (Weekday(Weekday::Sat), "saturday|sat"),
    (Weekday(Weekday::Sun), "sunday|sun"),
    (
        EveryWeekday(Weekday::Mon),
        "mondays|every monday|each monday|every mon",
    ),
    (
        EveryWeekday(Weekday::Tue),
        "tuesdays|every tuesday|each tuesday|every tue",
    ),
    (
        EveryWeekday(Weekday::Wed),
        "wednesdays|every wednesday|each wednesday|every wed",
    ),
    (
        EveryWeekday(Weekday::Thu),
        "thursdays|every thursday|each thursday|every thu",
    ),
    (
        EveryWeekday(Weekday::Fri),
        "fridays|every friday|each friday|every fri",
    ),
    (
        EveryWeekday(Weekday::Sat),
        "saturdays|every saturday|each saturday|every sat",
    ),
    (
        EveryWeekday(Weekday::Sun),
        "sundays|every sunday|each sunday|every sun",
    ),
    (WorkingDays, "weekdays|on weekdays|working days"),
    (
        Weekend,
        "weekends|at weekends|at the weekend|on weekends|the weekend",
    ),
    (
        OtherDays,
        "on all other days|all other days|other days|on other days|on the other days|the other days|rest of the week|the rest of the week|on the remaining days|the remaining days|every other day of the week|all the other days",
    ),
    (Month(1), "january|jan"),
    (Month(2), "february|feb"),
    (Month(3), "march"),
    (Month(4), "april|apr"),
    (Month(5), "may"),
    (Month(6), "june|jun"),
    (Month(7), "july|jul"),
    (Month(8), "august|aug"),
    (Month(9), "september|sept|sep"),
    (Month(10), "october|oct"),
    (Month(11), "november|nov"),
    (Month(12), "december|dec"),
];

const FOOD: Table = &[
    (Before, "before|prior to"),
    (
        After,
        "after|following|immediately after|straight after|just after",
    ),
    (
        With,
        "with|with or after|during|with or just after|along with|at the same time as|immediately with",
    ),
    (
        Food,
        "food|foods|meal|meals|eating|a meal|mealtime|mealtimes|main meal|main meals|meal times",
    ),
    (
        EachMeal,
        "each meal|every meal|each main meal|every main meal|all meals|each of your meals|three meals",
    ),
    (
        WithFood,
        "at mealtimes|at meal times|with food|with meals|with a meal|at meals|with your meals|during meals|with some food|with or immediately after a meal and|together with food",
    ),
    (
        WithOrAfterFood,
        "with or after food|with or just after food|with or just after food, or a meal|with or after meals|with or just after a meal|with or immediately after food|with/after food|with or straight after food|with or after a meal|just after food or with food|with or immediately after meals|with or shortly after food|after or with food|just after or with food",
    ),
    (
        EmptyStomach,
        "on an empty stomach|empty stomach|when your stomach is empty|when your stomach is empty. this means an hour before food or 2 hours after food|an hour before food or 2 hours after food|an hour before food or on an empty stomach|one hour before food or two hours after food|1 hour before food or 2 hours after food|1 hour before or 2 hours after food|an hour before or 2 hours after food|1 hour before or 2 hours after meals|at least 1 hour before or 2 hours after food|on an empty stomach (1 hour before or 2 hours after food)|on an empty stomach, 1 hour before food or 2 hours after food|on an empty stomach (an hour before food or 2 hours after food)|on an empty stomach, an hour before food or 2 hours after food|on an empty stomach, one hour before food or two hours after food|half an hour before food or on an empty stomach",
    ),
    (Meal(DayMoment::Breakfast), "breakfast|morning meal"),
    (Meal(DayMoment::Lunch), "lunch|midday meal"),
    (
        Meal(DayMoment::EveningMeal),
        "evening meal|dinner|supper|main evening meal|your tea|tea",
    ),
];

const LIMITS: Table = &[
    (
        Most,
        "max|maximum|max of|maximum of|a maximum of|at most|no more than|not more than|not to exceed|do not exceed|don't exceed|never exceed|do not take more than|don't take more than|do not use more than|never take more than|up to a maximum of|up to a max of|to a maximum of|maximum dose|max dose|maximum dose of|do not take any more than|never more than|never use more than|must not exceed|you must not take more than|not exceeding|take no more than|use no more than|do not give more than|maximum daily dose|max daily dose|maximum daily dose of|limit|limited to|a max of|do not have more than|do not apply more than|do not exceed more than",
    ),
    (UpTo, "up to"),
    (
        Oftener,
        "more often than every|more than every|more frequently than every|more than once every|more often than once every|sooner than every|more than one dose every",
    ),
    (
        AtOneTime,
        "at any one time|at one time|at a time|at once|in one go|in one dose|per dose|at any time|at each dose|in a single dose",
    ),
    (
        AtLeast,
        "at least|minimum|minimum of|a minimum of|min|not less than|no less than",
    ),
    (
        Between,
        "between doses|apart|between each dose|between the doses|between tablets|between dose|between each|between them|between each application|between applications|between every dose|in between|in between doses|should pass between doses|between two doses",
    ),
    (
        Leave,
        "leave|leaving|wait|allow|keep|space|spaced|with|leave a gap of|with a gap of|an interval of|with an interval of|with at least",
    ),
];

const STEPS: Table = &[
    (
        For,
        "for|for the|for a further|for another|for the next|for the first|for a total of|for up to the next|over the next|x|for one whole",
    ),
    (Until, "until|till|up until|til"),
    (
        Finished,
        "finished|all taken|all gone|gone|used up|completed|all finished|the course is finished|the course is completed|the course is complete|course finished|course completed|complete|all used|the pack is finished|the packet is finished|the bottle is finished|the bottle is empty|the pack is empty|all are finished|all the tablets are finished|all the capsules are finished|they are all gone|all tablets are gone|all medicine is gone|all the medicine is gone|all medication is gone|finished completely|course is finished|course is completed|all tablets are finished|all capsules are finished|all are taken|all doses taken|none left|it is finished|they are finished",
    ),
    (
        UntilFinished,
        "complete the course|finish the course|to finish the course|finish all of the medicine|finish all this medication|take until gone|complete course|finish course|to completion|until completion",
    ),
    (Course, "course|course of|course for"),
    (
        First(1),
        "on the first day|on day 1|on day one|the first day|day 1|first day|for the first day|for day 1",
    ),
    (
        First(7),
        "for the first week|the first week|during the first week|in the first week|for week 1|week 1|for the next week",
    ),
    (First(14), "for the first fortnight|for a fortnight"),
    (
        Then,
        "then|followed by|thereafter|and then|after that|subsequently|and thereafter|afterwards",
    ),
    (
        ChangeTo,
        "increasing to|increase to|increased to|reducing to|reduce to|reduced to|decreasing to|decrease to|going up to|going down to|and increase to|then increase to|then reduce to|then decrease to|increasing up to|and reduce to|then increasing to|then reducing to|rising to",
    ),
    (
        ChangeBy,
        "increase|increasing|increased|increase by|increasing by|reduce|reducing|reduced|reduce by|reducing by|decrease|decreasing|decrease by|decreasing by|taper|tapering|tapered|wean|weaning|titrate|titrated|titrating|titration|double|doubling|doubled|halve|step down|step up|adjust|adjusted|adjusting",
    ),
    (Stop, "stop|then stop|and stop|and then stop"),
    (
        Break,
        "break|without|off|no tablets|none|tablet-free|tablet free|pill-free|pill free|free|of break|rest|not taking|hormone-free|hormone free|with no tablets|with no tablet|off treatment|no pills|gap|free days|tablet-free days|pill-free days|tablet free days|tablet-free interval|break from tablets|patch-free|patch free|ring-free|ring free",
    ),
    (
        Repeat,
        "repeat|and repeat|then repeat|repeat cycle|repeat the cycle|repeating|repeated|restart|start again|start the next pack|then start the next pack|then start again|then restart|then start a new pack|start a new pack|start next pack",
    ),
];

const DIRECTIONS: Table = &[
    (
        Verb,
        "take|use|inhale|give|insert|inject|instil|instill|put|place|chew|suck|swallow|drink|dissolve|to be taken|to be used|to be inhaled|to be given|to be inserted|to be injected|to be instilled|to be chewed|to be sucked|to be swallowed|taken|used|taking|using|to be dissolved|to be put|to be placed|administer|to be administered|inhaled|to be instilled into|instilled|mix|spray|change|replace|gargle|have|to be applied as|wear|drop|start with|start by taking|begin with|start on",
    ),
    (
        Spread,
        "apply|rub|rub in|spread|smear|massage|to be applied|applied|apply thinly|apply sparingly|apply a thin layer|apply a thin layer of|apply liberally|apply generously|to be applied thinly|to be applied sparingly|use sparingly|apply a small amount|apply a small amount of|wash",
    ),
    (
        Needed,
        "when required|as required|if required|when needed|as needed|if needed|when necessary|as necessary|if necessary|when it is needed|only when needed|only when required|only if needed|only if required|only when necessary|whenever needed|whenever required|as and when required|as and when needed|as and when|on an as needed basis|whenever necessary|only as needed|as needed only|when required only|when required for pain relief|as often as needed|when you need it|if you need it|when you need them|if you need them|if you need to",
    ),
    (
        IfSymptom,
        "if|when|if you have|when you have|if there is|if you get|when you get|at onset of|at the onset of|at the first sign of|if you feel|if you are|when you feel|if troubled by|if suffering from",
    ),
    (
        Symptom,
        "pain|pains|pain relief|the pain|severe pain|mild pain|headache|headaches|migraine|nausea|sickness|vomiting|nausea and vomiting|itch|itching|itchy|itchiness|allergy|allergies|wheeze|wheezing|wheezy|breathlessness|breathless|shortness of breath|short of breath|constipation|constipated|diarrhoea|diarrhea|sleep|insomnia|anxiety|anxious|agitation|fever|temperature|high temperature|cough|coughing|indigestion|heartburn|cramp|cramps|stomach cramps|spasm|spasms|muscle spasm|chest pain|angina|hayfever|hay fever|runny nose|blocked nose|sore throat|dizziness|dizzy|feeling sick|rash|hives|swelling|period pain|back pain|toothache|dry eyes|dry mouth|acid reflux|reflux|wind|bloating|stress|panic|acute migraine|attack of migraine|symptoms|infection|blood pressure|high blood pressure|cholesterol|thyroid|diabetes|water retention|fluid|gout|asthma|epilepsy|depression|mood|heart|heart failure|inflammation|ibs|vertigo|bladder|prostate|the heart|blood|thinning the blood|eczema|chest infection|urine infection",
    ),
    (
        Against,
        "to help|to help with|to prevent|to treat|to control|to relieve|to reduce|to help you|to help prevent|to thin|to lower|to protect|for treatment of|for the treatment of|for relief of|for the relief of|used for|used to",
    ),
    (
        Organ,
        "eye|eyes|ear|ears|nostril|nostrils|eye(s)|ear(s)|nose",
    ),
    (SideWord(LabelSide::Left), "left|l"),
    (SideWord(LabelSide::Right), "right|r"),
    (
        SideWord(LabelSide::Both),
        "both|each|both of your|the left and right|left and right|each of your|every|right and left",
    ),
    (
        SideWord(LabelSide::Affected),
        "affected|sore|infected|the affected",
    ),
    (
        Directed,
        "as directed|as directed by your doctor|as directed by doctor|as directed by the doctor|as directed by physician|as directed by prescriber|as directed by your gp|as directed by your prescriber|as directed by the hospital|as directed by the clinic|as instructed|as advised|as prescribed|as per instructions|as per doctor's instructions|as told by your doctor|as advised by your doctor|as instructed by your doctor|as advised by the hospital|according to instructions|according to your doctor's instructions|as directed by the anticoagulant clinic|as directed by the warfarin clinic|as directed by your yellow book|as directed by your specialist|as recommended by your doctor|as directed by your nurse|as per the anticoagulant clinic|as per inr|according to inr|as directed by your pharmacist|as directed on the pack|as directed on pack|as per yellow book|as per sliding scale|per sliding scale|as per plan|as discussed|as discussed with your doctor|as per care plan|see separate instructions|as per chart|as per protocol|unless otherwise directed|as directed by consultant|as agreed with your doctor|as per hospital instructions|as per consultant",
    ),
    (
        Kept,
        "by mouth|orally|under the tongue|sublingually|swallow whole|swallowed whole|swallow whole with water|swallowed whole with water|whole|with water|with a glass of water|with a full glass of water|with a full glass of plain water|with plenty of water|with plenty of fluid|in water|in half a glass of water|in a glass of water|in a little water|dissolved in water|dispersed in water|and drink|dissolved or mixed with water|before taking|before swallowing|to the affected area|to the affected areas|to affected area|to affected areas|to the affected skin|to affected skin|on the affected area|onto the affected area|to the skin|to skin|on the skin|to clean dry skin|to the scalp|to the face|to the body|to the hands|to the feet|to the area|to the rash|to the nails|to the back|to the knee|thinly|sparingly|liberally|generously|a thin layer|a thin layer of|gently|subcutaneously|under the skin|into the skin|into the thigh|into the abdomen|into the muscle|intramuscularly|by injection|rectally|vaginally|into the vagina|into the rectum|into the back passage|high into the vagina|via spacer|through a spacer|via a spacer|with a spacer|using a spacer|with a spacer device|via the spacer|using a spacer device|rinse mouth after use|rinse your mouth after use|rinse your mouth after using|rinse mouth after using|then rinse mouth|and rinse mouth after use|while sitting or standing|sit or stand upright for at least 30 minutes|remain upright for 30 minutes|remain upright for at least 30 minutes|and stay upright for 30 minutes|stay upright for 30 minutes|stay upright for at least 30 minutes|and remain upright for 30 minutes|chewed|sucked|crushed|dissolved|slowly|with milk|with juice|with orange juice|via nebuliser|via a nebuliser|by nebuliser|to a hairless area|to a clean area of skin|rotate sites|rotating sites|to a different area of skin|regularly|on the same day each week|same day each week|on the same day every week|at the same time each day|at the same time of day|same time every day|at the same time of day each day|at the same time every day|same time each day|at the same time|nasally|into the nose|into the conjunctival sac|topically|to chest|to the upper arm|and remove old patch|remove old patch|remove old patch first|remove the old patch first|remove previous patch|remove the old patch|removing old patch|affected area|affected areas|the affected area|the affected areas|affected|area|areas|affected skin|to gums|to mouth|with the blue inhaler|as a preventer|first|with your first tablet",
    ),
    (Turn, "within"),
];

const WARNINGS: Table = &[(
    Warning,
    "warning|caution|may cause|this medicine may|this may|avoid|do not drink|do not stop|keep out of|store|shake|shake well|shake the bottle|contains|follow the printed|read the|protect your skin|protect skin|do not crush|do not chew|for external use only|external use only|not to be taken|if affected|do not drive|do not take indigestion|do not take anything else containing|do not take with any other|do not take this medicine with|do not take with|do not take milk|do not take iron|do not take zinc|do not take antacids|don't take with|do not drink alcohol|talk to your doctor|ask your doctor|ask your pharmacist|if you get|keep this|keep in|keep away|keep refrigerated|discard|use within|dispose|do not use after|space the doses evenly|space doses evenly|keep taking this medicine|take at regular intervals|swallow this medicine whole|do not stop taking|do not take for longer than|immediate medical advice|ask for urgent|this medicine may colour|may stain|flammable|dissolve or mix with water before|rinse your mouth|do not lie down|do not eat|do not swallow|you should|also contains|caution flammable|complete the prescribed course|finish the prescribed course|important|side effects|refrigerate|protect from|expires|expiry|drink plenty|take care|limit alcohol|alcohol|keep your|no alcohol|see leaflet|see the leaflet|tell your doctor|seek medical|call your doctor|contact your|consult|may make you|can cause|this medication|do not operate|do not freeze|wash hands|wash your hands|do not use if|not for|replace cap|remember to|carry|always carry|never share|if swallowed|if symptoms persist|if pain persists|if you miss",
)];

const OTHERS: Table = &[
    (
        Supplied,
        "qty|quantity|supply|mitte|dispense|disp|dispensed|refills|refill|repeats|repeat no|pack size|pack of|rx",
    ),
    (
        Not,
        "not|don't|never|no|do not|cannot|must not|should not|nor|neither",
    ),
    (
        If,
        "if|unless|provided|in case|depending|when|whenever|while|according|subject|once your|except when|whether",
    ),
    (
        Turn,
        "except|excluding|only|alternate|alternating|alternately|other|another|more|less|than|extra|additional|missed|miss|skip|omit|last|next|previous|between|half|both|either|instead|plus|minus|but|increase|divided|split|total|remaining|additionally|again|gradually|slowly increasing|loading|initially|initial|continue|maintenance|start|starting|begin|beginning|from|since|within|during|maximum|per|tomorrow|tonight|today|yesterday|hence|later|earlier|once|date|dated|consecutive|ii|iii|iv|i|till|tid|usual|normal|further|as|under",
    ),
    (Kept, "oral|patient|please|dear|thank you|mr|mrs|ms"),
    (
        Filler,
        "the|to baby|to your child|to the child|to your baby|to child|of|be|is|are|it|them|this|your|you|into|on|onto|in|by|at|to|for|taken|that|each of|yours|please take|all|regularly each|contents of|the contents of|use in|all of|these|s|es|medicine|medication|should be|must be|this is|up|via",
    ),
    (
        Kept,
        "dairy|hand|hands|mouth|month supply|ounce of|timer|dry|day care|body|weak|sunlight|knee|knees|skin|face|daytime nap|weed",
    ),
];
