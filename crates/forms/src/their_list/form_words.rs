//! The words by which a list names a form, in the three languages.

use domain::medicine::DoseForm;

/// Words and the form they name. English and Danish are whole words.
const WORDS: [(&str, DoseForm); 62] = [
    ("tablet", DoseForm::Tablet),
    ("tablets", DoseForm::Tablet),
    ("tabs", DoseForm::Tablet),
    ("tab", DoseForm::Tablet),
    ("tabl", DoseForm::Tablet),
    ("tabletter", DoseForm::Tablet),
    ("depottabletter", DoseForm::Tablet),
    ("depottablet", DoseForm::Tablet),
    ("caplets", DoseForm::Tablet),
    ("capsule", DoseForm::Capsule),
    ("capsules", DoseForm::Capsule),
    ("caps", DoseForm::Capsule),
    ("cap", DoseForm::Capsule),
    ("kapsel", DoseForm::Capsule),
    ("kapsler", DoseForm::Capsule),
    ("suspension", DoseForm::Liquid),
    ("syrup", DoseForm::Liquid),
    ("elixir", DoseForm::Liquid),
    ("mikstur", DoseForm::Liquid),
    ("inhaler", DoseForm::Inhaler),
    ("accuhaler", DoseForm::Inhaler),
    ("turbohaler", DoseForm::Inhaler),
    ("evohaler", DoseForm::Inhaler),
    ("puffs", DoseForm::Inhaler),
    ("puff", DoseForm::Inhaler),
    ("pust", DoseForm::Inhaler),
    ("inhalator", DoseForm::Inhaler),
    ("drops", DoseForm::Drops),
    ("øjendråber", DoseForm::Drops),
    ("øredråber", DoseForm::Drops),
    ("spray", DoseForm::Spray),
    ("næsespray", DoseForm::Spray),
    ("cream", DoseForm::Cream),
    ("ointment", DoseForm::Cream),
    ("gel", DoseForm::Cream),
    ("creme", DoseForm::Cream),
    ("salve", DoseForm::Cream),
    ("patch", DoseForm::Patch),
    ("patches", DoseForm::Patch),
    ("plaster", DoseForm::Patch),
    ("plastre", DoseForm::Patch),
    ("injection", DoseForm::Injection),
    ("pen", DoseForm::Injection),
    ("flexpen", DoseForm::Injection),
    ("kwikpen", DoseForm::Injection),
    ("solostar", DoseForm::Injection),
    ("injektion", DoseForm::Injection),
    ("suppository", DoseForm::Suppository),
    ("suppositories", DoseForm::Suppository),
    ("pessary", DoseForm::Suppository),
    ("suppositorier", DoseForm::Suppository),
    ("sachet", DoseForm::Powder),
    ("sachets", DoseForm::Powder),
    ("brevpulver", DoseForm::Powder),
    ("片", DoseForm::Tablet),
    ("膠囊", DoseForm::Capsule),
    ("藥水", DoseForm::Liquid),
    ("吸入器", DoseForm::Inhaler),
    ("滴眼液", DoseForm::Drops),
    ("藥膏", DoseForm::Cream),
    ("貼片", DoseForm::Patch),
    ("注射", DoseForm::Injection),
];

/// The form that a line names; nothing where it names none, or two that differ.
pub(super) fn form_in(line: &str) -> Option<DoseForm> {
    let line = line.to_lowercase();
    let words: Vec<&str> = line
        .split(|letter: char| !letter.is_alphanumeric())
        .collect();
    let is_here = |word: &str| {
        let is_chinese = word.chars().any(|letter| letter > '\u{3000}');
        words.contains(&word) || is_chinese && line.contains(word)
    };
    let found = WORDS.iter().filter(|(word, _)| is_here(word));
    let mut forms = found.map(|(_, form)| *form);
    let first = forms.next()?;
    // A patch in Chinese has the sign of a tablet in it.
    let is_patch = line.contains("貼片");
    if is_patch {
        return Some(DoseForm::Patch);
    }
    forms.all(|form| form == first).then_some(first)
}

/// Whether a word is the name of a form and nothing else.
pub(super) fn is_form_word(word: &str) -> bool {
    let word = word.to_lowercase();
    WORDS.iter().any(|(form, _)| *form == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_from_whole_words_and_not_where_two_stand_there() {
        for (line, form) in [
            ("Ramipril 2.5 mg capsules", Some(DoseForm::Capsule)),
            ("Panodil 500 mg tabletter", Some(DoseForm::Tablet)),
            ("Salbutamol inhaler 2 puffs", Some(DoseForm::Inhaler)),
            ("Fentanyl貼片", Some(DoseForm::Patch)),
            ("撲熱息痛片", Some(DoseForm::Tablet)),
            ("Aspirin tablets or capsules", None),
            ("Tabacco", None),
            ("Ramipril", None),
        ] {
            assert_eq!(form_in(line), form, "{line}");
        }
    }
}
