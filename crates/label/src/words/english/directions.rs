//! English phrases: what to do, what for, and what not.

use crate::reading::LabelSide;
use crate::sense::Sense::{
    Against, Directed, Drink, Filler, Heed, If, IfSymptom, Kept, Needed, Not, Organ, SideWord,
    Spread, Supplied, Symptom, Turn, Verb, Warning,
};
use crate::words::table::Table;

pub const DIRECTIONS: Table = &[
    (
        Verb,
        "take|use|inhale|give|insert|inject|instil|instill|put|place|chew|suck|swallow|drink|dissolve|to be taken|to be used|to be inhaled|to be given|to be inserted|to be injected|to be instilled|to be chewed|to be sucked|to be swallowed|taken|used|taking|using|to be dissolved|to be put|to be placed|administer|to be administered|inhaled|to be instilled into|instilled|mix|spray|change|replace|gargle|have|to be applied as|wear|drop|start with|start by taking|begin with|start on",
    ),
    (
        Spread,
        "apply|rub|rub in|spread|smear|massage|to be applied|applied|apply thinly|apply sparingly|apply a thin layer|apply a thin layer of|apply liberally|apply generously|to be applied thinly|to be applied sparingly|use sparingly|apply a small amount|apply a small amount of",
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
        "as directed|as directed per package instructions|as directed by package|sliding scale|plus sliding scale|as directed by your doctor|as directed by doctor|as directed by the doctor|as directed by physician|as directed by prescriber|as directed by your gp|as directed by your prescriber|as directed by the hospital|as directed by the clinic|as instructed|as advised|as prescribed|as per instructions|as per doctor's instructions|as told by your doctor|as advised by your doctor|as instructed by your doctor|as advised by the hospital|according to instructions|according to your doctor's instructions|as directed by the anticoagulant clinic|as directed by the warfarin clinic|as directed by your yellow book|as directed by your specialist|as recommended by your doctor|as directed by your nurse|as per the anticoagulant clinic|as per inr|according to inr|as directed by your pharmacist|as directed on the pack|as directed on pack|as per yellow book|as per sliding scale|per sliding scale|as per plan|as discussed|as discussed with your doctor|as per care plan|see separate instructions|as per chart|as per protocol|unless otherwise directed|as directed by consultant|as agreed with your doctor|as per hospital instructions|as per consultant",
    ),
    (
        Kept,
        "suck or chew this medicine|suck or chew|sucked or chewed|chewed or sucked|together|on the same day|in half a glass of water (125ml)|in half a glass (125ml) of water|in a glass of water (200ml)|in half a glass of water (100ml)|in a glass of water (150ml)|half a glass of water (125ml)|using the oral syringe provided|using the oral syringe|using an oral syringe|using the syringe provided|with the oral syringe provided|with the syringe provided|with an oral syringe|using the measuring spoon provided|using the spoon provided|with the spoon provided|with the measuring spoon provided|using the measuring cup provided|with the measuring cup provided|using the dropper provided|with the dropper provided|using the applicator provided|with the applicator provided|as a mouthwash|as a gargle|as a rinse|by mouth|orally|under the tongue|sublingually|swallow whole|swallowed whole|swallow whole with water|swallowed whole with water|whole|with water|with a glass of water|with a full glass of water|with a full glass of plain water|with plenty of water|with plenty of fluid|in water|in half a glass of water|in a glass of water|in a little water|dissolved in water|dispersed in water|and drink|dissolved or mixed with water|before taking|before swallowing|to the affected area|to the affected areas|to affected area|to affected areas|to the affected skin|to affected skin|on the affected area|onto the affected area|to the skin|to skin|on the skin|to clean dry skin|to the scalp|to the face|to the body|to the hands|to the feet|to the area|to the rash|to the nails|to the back|to the knee|thinly|sparingly|liberally|generously|a thin layer|a thin layer of|gently|subcutaneously|under the skin|into the skin|into the thigh|into the abdomen|into the muscle|intramuscularly|by injection|rectally|vaginally|into the vagina|into the rectum|into the back passage|high into the vagina|via spacer|through a spacer|via a spacer|with a spacer|using a spacer|with a spacer device|via the spacer|using a spacer device|rinse mouth after use|rinse your mouth after use|rinse your mouth after using|rinse mouth after using|then rinse mouth|and rinse mouth after use|while sitting or standing|sit or stand upright for at least 30 minutes|remain upright for 30 minutes|remain upright for at least 30 minutes|and stay upright for 30 minutes|stay upright for 30 minutes|stay upright for at least 30 minutes|and remain upright for 30 minutes|chewed|sucked|crushed|dissolved|slowly|with milk|with juice|with orange juice|via nebuliser|via a nebuliser|by nebuliser|to a hairless area|to a clean area of skin|rotate sites|rotate site|rotate the site|rotate injection sites|rotating sites|to a different area of skin|regularly|on the same day each week|same day each week|on the same day every week|at the same time each day|at the same time of day|same time every day|at the same time of day each day|at the same time every day|same time each day|at the same time|nasally|into the nose|into the conjunctival sac|topically|to chest|to the upper arm|and remove old patch|remove old patch|remove old patch first|remove the old patch first|remove previous patch|remove the old patch|removing old patch|affected area|affected areas|the affected area|the affected areas|affected|area|areas|affected skin|to gums|to mouth|with the blue inhaler|as a preventer|first|with your first tablet",
    ),
    (Turn, "within"),
];

pub const WARNINGS: Table = &[(
    Warning,
    "if you still feel sleepy|this medicine makes|this medicine will|this medicine can|talk to|stop if|stop taking if|stop using if|stop taking and|stop using and|may cause|this medicine may|this may|avoid|do not drink|do not stop|keep out of|store|shake|shake well|shake the bottle|contains|follow the printed|read the|protect your skin|protect skin|do not crush|do not chew|for external use only|external use only|not to be taken|if affected|do not drive|do not take indigestion|do not take anything else containing|do not take with any other|do not take this medicine with|do not take with|do not take milk|do not take iron|do not take zinc|do not take antacids|don't take with|do not drink alcohol|talk to your doctor|ask your doctor|ask your pharmacist|if you get|keep this|keep in|keep away|keep refrigerated|discard|use within|dispose|do not use after|space the doses evenly|space doses evenly|keep taking this medicine|take at regular intervals|swallow this medicine whole|do not stop taking|do not take for longer than|immediate medical advice|ask for urgent|this medicine may colour|may stain|flammable|dissolve or mix with water before|rinse your mouth|do not lie down|do not eat|do not swallow|you should|also contains|caution flammable|complete the prescribed course|finish the prescribed course|side effects|refrigerate|protect from|expires|expiry|drink plenty|take care|limit alcohol|alcohol|keep your|no alcohol|see leaflet|see the leaflet|tell your doctor|seek medical|call your doctor|contact your|consult|may make you|can cause|this medication|do not operate|do not freeze|wash hands|wash your hands|do not use if|not for|replace cap|remember to|carry|always carry|never share|if swallowed|if symptoms persist|if pain persists|if you miss",
)];

pub const OTHERS: Table = &[
    (Heed, "warning|caution|important|please note|note"),
    (
        Turn,
        "the morning of|morning of|in the morning of|on the morning of|the night of|the night before|the evening before|the evening of|the night after|the morning after",
    ),
    (
        Turn,
        "wash|washing|remove|removed|removing|take off|taken off|wash off|washed off|rinse off|peel off|off",
    ),
    (Kept, "preferably|best taken|usually"),
    (Drink, "water|milk|juice|fluid"),
    (
        Kept,
        "water|milk|juice|fluid|spacer|aerochamber|volumatic|intramuscular",
    ),
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
        "fire|dairy|hand|hands|mouth|month supply|ounce of|timer|dry|day care|body|weak|sunlight|knee|knees|skin|face|daytime nap|weed",
    ),
];
