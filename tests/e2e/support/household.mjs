// A household in the middle of its life: one person with medicines of every
// kind, a conversation and two weeks of doses, and another person cared for.
// For pictures and for looking at every page; in three languages.
import { Journal, everyDay, whenNeeded } from "./seed.mjs";

const words = {
  en: {
    home: { offset: "+00:00", home: "Europe/London", country: "united_kingdom" },
    mary: "Mary Adeyemi",
    sam: "Sam",
    carer: "Mary",
    pressure: "For my blood pressure",
    sugar: "For my sugar",
    pain: "For my knees",
    bones: "For my bones",
    take: "Take ONE tablet each morning",
    question: "Could the water tablet make me dizzy when I get up?",
    answered: "Can I take them all at once?",
    answer: "Yes, with a full glass of water.",
    private: "Can anyone see that I asked this?",
    worry: "My ankles are swollen in the evening",
    matters: "Walking to the market every day, and no tablets at night.",
    topic: "My statin and my legs",
    other: "Half the strength for three months",
    reasons: "My legs ached. I still want to protect my heart.",
    who: "Ms Patel",
    note: "Knee after the bus",
  },
  "zh-Hant-HK": {
    home: { offset: "+08:00", home: "Asia/Hong_Kong", country: "hong_kong" },
    mary: "陳美玲",
    sam: "小明",
    carer: "陳美玲",
    pressure: "控制血壓",
    sugar: "控制血糖",
    pain: "膝蓋痛",
    bones: "令骨骼強壯",
    take: "每日早上服一粒",
    question: "去水丸會不會令我起身時頭暈？",
    answered: "可以一次過服用所有藥物嗎？",
    answer: "可以，用一大杯水送服。",
    private: "有沒有人知道我問過這個問題？",
    worry: "黃昏時腳踝腫脹",
    matters: "每天走路去街市，晚上不用服藥。",
    topic: "我的他汀類藥物和雙腳",
    other: "三個月內用一半的劑量",
    reasons: "雙腳酸痛，但我仍想保護心臟。",
    who: "何藥劑師",
    note: "坐巴士後膝蓋痛",
  },
  da: {
    home: { offset: "+01:00", home: "Europe/Copenhagen", country: "denmark" },
    mary: "Grethe Holm",
    sam: "Aksel",
    carer: "Grethe Holm",
    pressure: "For mit blodtryk",
    sugar: "For mit blodsukker",
    pain: "For mine knæ",
    bones: "For mine knogler",
    take: "Tag ÉN tablet hver morgen",
    question: "Kan den vanddrivende gøre mig svimmel, når jeg rejser mig?",
    answered: "Må jeg tage dem alle på én gang?",
    answer: "Ja, med et stort glas vand.",
    private: "Kan nogen se, at jeg har spurgt om det her?",
    worry: "Mine ankler er hævede om aftenen",
    matters: "At gå til torvet hver dag, og ingen tabletter om natten.",
    topic: "Min statin og mine ben",
    other: "Den halve styrke i tre måneder",
    reasons: "Mine ben gjorde ondt. Jeg vil stadig passe på mit hjerte.",
    who: "Lone Bech",
    note: "Knæet efter bussen",
  },
};

/** A medicine of the catalogue, in milligrams. */
function known(name, quantity) {
  const ingredients = [{ name, strength: { quantity, unit: "milligrams" } }];
  return { identity: { catalogue: { id: name.replace(" ", "-"), ingredients } }, strength: `${quantity} mg` };
}

/**
 * The household's journal, and the ids by which its pages are reached. The
 * newest day is `until`; doses of that day are not recorded.
 */
export function household({ until, language = "en" }) {
  const w = words[language];
  const journal = new Journal({ until, ...w.home });
  const mary = journal.person(w.mary);
  const sam = journal.person(w.sam, { carer: w.carer });

  const morning = (label, id, quantity, reason, more = {}) =>
    journal.medicine(mary, label, everyDay("08:00:00"), { more: { ...known(id, quantity), reason, ...more } });
  const amlodipine = morning("Amlodipine", "amlodipine", "5", w.pressure, { directions: w.take });
  const furosemide = morning("Furosemide", "furosemide", "40", w.pressure);
  const metformin = journal.medicine(mary, "Metformin", everyDay("08:00:00", "18:00:00"), {
    more: { ...known("metformin", "500"), reason: w.sugar },
    plan: { food: "with" },
  });
  const atorvastatin = journal.medicine(mary, "Atorvastatin", everyDay("22:00:00"), { more: known("atorvastatin", "20") });
  journal.medicine(
    mary,
    "Alendronic acid",
    {
      timed: {
        days: { weekdays: ["Tue"] },
        slots: [{ time: { clock: "07:00:00" }, amount: { quantity: "1", unit: "tablet" } }],
        ending: "open",
      },
    },
    { more: { ...known("alendronic acid", "70"), reason: w.bones }, plan: { food: "empty_stomach" } },
  );
  const paracetamol = journal.medicine(mary, "Paracetamol", whenNeeded({ gap_minutes: 240, most_in_a_day: "8" }), {
    more: { ...known("paracetamol", "500"), reason: w.pain, source: "bought" },
  });
  journal.medicine(sam, "Montelukast", everyDay("18:00:00"), { more: { ...known("montelukast", "5"), reason: w.note } });

  for (let daysAgo = 14; daysAgo > 0; daysAgo -= 1) {
    for (const medicine of [amlodipine, furosemide, metformin]) {
      if (daysAgo === 3 && medicine === furosemide) {
        journal.dose(mary, medicine, daysAgo, 0, "08:00:00", { not_taken: { declined: "side_effect" } });
      } else {
        journal.taken(mary, medicine, daysAgo, 0, "08:00:00");
      }
    }
    if (daysAgo % 4) journal.taken(mary, metformin, daysAgo, 1, "18:00:00");
    if (daysAgo % 5) journal.taken(mary, atorvastatin, daysAgo, 0, "22:00:00");
  }
  const at = journal.moment(1, "15:00:00");
  journal.add(mary, at, {
    dose_recorded: {
      dose: { extra: journal.id(6) },
      medicine: paracetamol.id,
      outcome: { taken: { at, amount: { quantity: "2", unit: "tablet" } } },
      note: w.note,
    },
  });
  journal.add(mary, journal.moment(5, "10:00:00"), { stock_counted: { medicine: amlodipine.id, left: "10" } });

  const about = { medicine: furosemide.id };
  const open = journal.question(mary, w.question, { about });
  const told = { words: w.answer, by: "pharmacist", name: w.who, on: journal.date(1) };
  const answered = journal.question(mary, w.answered, { state: { answered: told } });
  journal.question(mary, w.private, { privacy: "private" });
  const saved = (event) => journal.add(mary, journal.moment(1, "13:00:00"), event);
  saved({ concern_saved: { id: journal.id(7), about: { medicine: amlodipine.id }, words: w.worry, kind: "side_effect", privacy: "shared" } });
  saved({ preference_saved: { id: journal.id(8), matters: w.matters, privacy: "shared" } });
  saved({ visited: { id: journal.id(9), with: "pharmacist", on: journal.date(9) } });
  saved({
    decision_saved: {
      id: journal.id(5),
      about: { medicine: atorvastatin.id },
      topic: w.topic,
      choices: ["keep_as_now", { other: w.other }],
      chosen: 1,
      reasons: w.reasons,
      agreed: { with: { role: "pharmacist", name: w.who, how: "in_person", on: journal.date(1), agreement: "full" } },
      look_again: { on: journal.date(-60) },
      on: journal.date(1),
      privacy: "shared",
    },
  });

  const plain = (id) => id.replaceAll("-", "");
  const dose = `${plain(metformin.plans[0].id)}.0.${journal.date(0)}.1`;
  return {
    journal,
    person: plain(mary.id),
    other: plain(sam.id),
    medicine: plain(amlodipine.id),
    needed: plain(paracetamol.id),
    question: plain(open.id),
    answered: plain(answered.id),
    dose,
    yesterday: journal.date(1),
    tomorrow: journal.date(-1),
  };
}

/** Every page of the household by a name, without the `#`. */
export function pages(house) {
  const of = (path) => `/of/${house.person}${path}`;
  return {
    today: of("/today"),
    "today-at-dose": of(`/today?dose=${house.dose}`),
    yesterday: of(`/day/${house.yesterday}`),
    tomorrow: of(`/day/${house.tomorrow}`),
    dose: of(`/dose/${house.dose}`),
    "take-when-needed": of(`/take/${house.needed}`),
    medicines: of("/medicines"),
    checks: of("/checks"),
    "before-something-new": of("/medicines/before"),
    health: of("/settings/health"),
    "add-medicine": of("/medicines/add"),
    medicine: of(`/medicines/${house.medicine}`),
    "medicine-when-needed": of(`/medicines/${house.needed}`),
    "change-medicine": of(`/medicines/${house.medicine}/change`),
    "change-plan": of(`/medicines/${house.medicine}/plan`),
    "change-status": of(`/medicines/${house.medicine}/standing`),
    "medicine-history": of(`/medicines/${house.medicine}/history`),
    stock: of(`/medicines/${house.medicine}/stock`),
    "count-stock": of(`/medicines/${house.medicine}/stock/count`),
    "new-pack": of(`/medicines/${house.medicine}/stock/pack`),
    prescription: of(`/medicines/${house.medicine}/prescription`),
    "shared-box": of(`/medicines/${house.medicine}/shared`),
    "pack-dates": of(`/medicines/${house.medicine}/dates`),
    "unused-medicine": of(`/medicines/${house.medicine}/unused`),
    supplies: of("/supplies"),
    organiser: of("/supplies/organiser"),
    trip: of("/supplies/trip"),
    history: of("/history"),
    timeline: of("/history/changes"),
    ask: of("/ask"),
    "new-question": of("/ask/new"),
    "question-about-medicine": of(`/ask/about/${house.medicine}`),
    question: of(`/ask/question/${house.question}`),
    "question-answered": of(`/ask/question/${house.answered}`),
    decide: of("/ask/decide"),
    "decide-question": of(`/ask/decide/${house.answered}`),
    share: of("/share"),
    "two-lists": of("/share/lists"),
    reviews: of("/share/reviews"),
    "page-for-somebody": of("/share/page"),
    "looking-back": of("/ask/back"),
    "told-differently": of(`/ask/question/${house.answered}/other`),
    "files-out": of("/share/files"),
    "file-in": of("/share/file"),
    pharmacist: of("/pharmacist"),
    help: of("/help"),
    settings: of("/settings"),
    people: of("/settings/people"),
    "times-of-day": of("/settings/day"),
    "time-zone": of("/settings/zone"),
    reminders: of("/settings/reminders"),
    bedside: of("/settings/bedside"),
    backup: of("/settings/backup"),
    about: of("/settings/about"),
    rescue: "/rescue",
    "add-person": "/welcome",
    lost: "/lost",
    "today-of-another": `/of/${house.other}/today`,
  };
}
