//! The words and rules of the field, pure: no browser, no clock, no sentences.
//!
//! # Glossary
//!
//! | word | type | not |
//! |---|---|---|
//! | person | [`Person`](person::Person) | patient, user |
//! | carer | [`Keeper::Carer`](person::Keeper::Carer) | caretaker |
//! | medicine | [`Medicine`](medicine::Medicine) | drug, med, pill |
//! | dose form | [`DoseForm`](medicine::DoseForm): a tablet, drops, a patch | form (that is filled in), shape |
//! | strength | [`Strength`](amount::Strength): how much of an ingredient is in one | potency, urgency |
//! | status | [`Status`](medicine::Status): taking, paused or stopped | standing, state |
//! | plan | [`Plan`](plan::Plan) | regimen, prescription |
//! | revisions | [`Revisions`](plan::Revisions): what was told of one plan, one after the other; a medicine may have several plans at once | versions |
//! | course | [`Course`](agenda::Course): what of one plan holds at a moment, what comes after, how it ends | schedule (that is one plan's times) |
//! | manner | [`Manner`](plan::Manner): how a dose is used beyond its time and amount: what comes off, where it goes | method, route |
//! | slot | [`Slot`](plan::Slot): one time of day in a plan | alarm |
//! | anchor | [`Anchor`](person::Anchor): a moment of the person's day | event |
//! | dose | [`Dose`](agenda::Dose): one taking, named by [`DoseId`](dose::DoseId) | intake |
//! | amount | [`Amount`](amount::Amount): how much is taken at a time | dosage |
//! | figure | [`Figure`](figure::Figure): a number as somebody typed it, before it is a quantity | input |
//! | taken, not taken | [`Outcome`](dose::Outcome) | done, missed, skipped |
//! | effect | [`Relief`](dose::Relief): whether what was taken when needed helped | side effect, success |
//! | unanswered | [`DoseState::Unanswered`](agenda::DoseState::Unanswered) | missed |
//! | late | [`DoseState::Late`](agenda::DoseState::Late) | overdue |
//! | when needed | [`WhenNeeded`](plan::WhenNeeded), [`when_needed`] | as needed, as required |
//! | reminder manner | [`ReminderManner`](reminder::manner::ReminderManner): how somebody chose to be reminded on a device | settings, profile |
//! | quiet hours | [`QuietHours`](reminder::quiet::QuietHours): a stretch of the clock in which reminders wait | mute, do not disturb (that is the device's) |
//! | word ahead | [`CallKind::Ahead`](reminder::CallKind::Ahead): a dose is told of before its time | pre-alarm, heads-up |
//! | left | [`Left`](supply::Left): what should be left by what was recorded, or how much too much was used | stock (that is the sum with all it follows from) |
//! | run-out | [`RunOut`](supply::RunOut): the first day whose dose is not whole, and the last full day before it | shortage |
//! | errand | [`Errand`](supply::Errand): one way to the pharmacy for several medicines | order |
//! | journey | [`Trip`](supply::Trip): days away for which something is taken along | holiday |
//! | move | [`Move`](travel::Move): what other clocks do to a plan | time shift |
//! | moved dose | [`DoseMove`](dose::DoseMove): one dose at another time, its plan as it is | postponement, override |
//! | occurrence | [`Occurrence`](zone::Occurrence): how often a clock time comes when clocks change | meeting |
//! | question | [`Question`](concordance::Question) | query, issue |
//! | urgency | [`Urgency`](concordance::Urgency): how soon a question needs its answer | strength, priority |
//! | moot | [`Moot`](concordance::Moot): why a question of the app has nothing to ask any more | dropped (that is the person's word) |
//! | worry | [`Concern`](concordance::Concern) | complaint |
//! | decision | [`Decision`](concordance::Decision) | order, compliance |
//! | current | [`current_decisions`](record::PersonRecord::current_decisions): nothing took its place; [`current_medicines`](record::PersonRecord::current_medicines): not stopped | standing |
//! | agreement | [`Agreement`](concordance::Agreement) | consent |
//! | look again | [`LookAgain`](concordance::LookAgain) | recall |
//! | visit | [`Visit`](concordance::Visit): a talk where the record was shown | appointment |
//! | sheet | [`HandedOn`](concordance::HandedOn): what a professional reads, handed on so that they can write back | export, report |
//! | reply | [`Reply`](concordance::Reply): what came back, kept as told | response, import |
//! | remark | [`Remark`](concordance::Remark): what somebody wrote beside one medicine | annotation |
//! | their list | [`TheirList`](two_lists::TheirList): a list of the person's medicines that somebody else wrote, such as a letter from hospital | import, source of truth |
//! | difference | [`Difference`](two_lists::Difference): something in which two lists do not say the same of one medicine | discrepancy, error |
//! | weighed | [`Weighed`](concordance::Weighed): what speaks for and against one of the choices, and who says so | pros and cons, score |
//! | review | [`ReviewPack`](concordance::ReviewPack): a talk about all medicines, prepared, held and written up | audit, check-up |
//! | say | [`Say`](concordance::Say): how much say somebody wants in decisions about their medicines | preference |
//! | timeline | [`Timeline`](timeline::Timeline): the regimen from day to day, with what changed and what was felt | chart |
//! | lane | [`Lane`](timeline::Lane): one medicine on it | track, row |
//! | gesture | [`gesture`]: one tap or one form, as an event | action |
//! | entry | [`Entry`](event::Entry): one line of the journal | log item |
//! | undated | [`dose_day`](event::Event::dose_day): an entry that belongs to no day of doses, so is always read | standing |
//! | part | [`Parts`](part::Parts): what is changed on its own, such as a plan | field |
//! | change | [`Change`](part::Change): the parts that somebody changed | update, patch |
//! | seen | [`Seen`](part::Seen): a thing as it stood when a form was opened | snapshot |
//! | unsettled | [`Unsettled`](record::Unsettled): changed in two places, not yet chosen | conflict |
//! | journal | [`Journal`](journal::Journal): all entries | log, database |
//! | record | [`Record`](record::Record): what the entries add up to | state |
//! | moment | [`Moment`](zone::Moment): an instant with its offset | timestamp |
//!
//! What the checks find has words of its own (interaction, contraindication): see
//! `knowledge::checks`. Of a dose, a question, a finding or a calendar it is the
//! *state* that is told; *status* is a medicine's alone. A name belongs to one
//! thing: `tests/it/names.rs` holds that no two types bear the same.

pub mod adherence;
pub mod agenda;
pub mod amount;
pub mod changes;
pub mod concordance;
pub mod dose;
pub mod event;
pub mod figure;
pub mod fingerprint;
pub mod gesture;
pub mod help;
pub mod high_risk;
pub mod id;
pub mod journal;
pub mod know;
pub mod medicine;
pub mod moving;
pub mod part;
pub mod person;
pub mod plan;
pub mod record;
pub mod reminder;
pub mod supply;
pub mod timeline;
pub mod travel;
pub mod twice;
pub mod two_lists;
pub mod when_needed;
pub mod words;
pub mod years;
pub mod zone;
