//! "Will I be reminded?": what holds on this device, in three honest degrees,
//! and the next step for each.

use domain::reminder::Device;
use domain::reminder::promise::{CalendarStanding, Obstacle};

/// "Will I be reminded?"
pub struct Reminders {
    /// Title of the page.
    pub title: &'static str,
    /// Highest degree, from the day of the test.
    pub even_when_closed: fn(&str) -> String,
    /// Middle degree.
    pub while_open: &'static str,
    /// Lowest degree.
    pub cannot: &'static str,
    /// Shown until a calendar file was made.
    pub only_while_open: &'static str,
    /// Why it cannot, and what to do on this device.
    pub obstacle: fn(Obstacle, Device) -> &'static str,
    /// Asks the browser for permission.
    pub allow: &'static str,
    /// How to put the app on the home screen by hand.
    pub install_title: &'static str,
    /// The steps.
    pub install_steps: fn(Device) -> &'static str,
    /// Puts the browser's own question.
    pub install_now: &'static str,
    /// Heading of the try.
    pub try_title: &'static str,
    /// Shows one in five seconds.
    pub try_now: &'static str,
    /// While waiting for it.
    pub try_wait: &'static str,
    /// Asked after it.
    pub try_seen: &'static str,
    /// Answer after yes.
    pub try_good: &'static str,
    /// Answer after no.
    pub try_bad: &'static str,
    /// It was not shown.
    pub try_failed: &'static str,
    /// Heading of the second way.
    pub sure_title: &'static str,
    /// What the calendar file does.
    pub calendar_note: &'static str,
    /// Makes the file.
    pub calendar_make: &'static str,
    /// Makes a file with one alarm in three minutes.
    pub calendar_try: &'static str,
    /// Asked after that.
    pub calendar_rang: &'static str,
    /// The person says it did.
    pub calendar_rang_yes: &'static str,
    /// The person says it did not; what to try.
    pub calendar_silent: &'static str,
    /// The file was not handed over.
    pub calendar_failed: &'static str,
    /// How the calendar stands.
    pub calendar_standing: fn(CalendarStanding) -> Option<&'static str>,
    /// Heading above the times for the phone's own clock.
    pub clock_title: &'static str,
    /// What to do with them.
    pub clock_note: &'static str,
    /// No times yet.
    pub clock_none: &'static str,
    /// A time on some days that follow no week.
    pub some_days: &'static str,
    /// Every day.
    pub every_day: &'static str,
    /// Heading of the choices.
    pub choices_title: &'static str,
    /// Choice: sound.
    pub sound: &'static str,
    /// What it does.
    pub sound_note: &'static str,
    /// Choice: names.
    pub names: &'static str,
    /// What it does.
    pub names_note: &'static str,
    /// Heading of the limits.
    pub limits_title: &'static str,
    /// What no app can promise.
    pub limits: &'static [&'static str],
}

/// English.
pub const ENGLISH: Reminders = Reminders {
    title: "Will I be reminded?",
    even_when_closed: |day| format!("Reminds you even when this app is closed: tested {day}"),
    while_open: "Reminds you only while this app is open",
    cannot: "Cannot remind you on this device",
    only_while_open: "Reminders ring only while this app is open. Add them to your phone calendar to be sure.",
    obstacle: |obstacle, device| match (obstacle, device) {
        (Obstacle::NotAskedYet, _) => {
            "One step is missing: let Concord show reminders on this device."
        }
        (Obstacle::Refused, Device::Iphone) => {
            "Reminders are turned off. Open Settings on this device, tap Notifications, then Concord, and allow them."
        }
        (Obstacle::Refused, Device::Android) => {
            "Reminders are turned off. Tap the sign beside the address, or hold the Concord icon, then open the permissions and allow notifications."
        }
        (Obstacle::Refused, Device::Computer) => {
            "Reminders are turned off. Click the sign beside the address and allow notifications for this page."
        }
        (Obstacle::InstallFirst, _) => {
            "On an iPhone or iPad, reminders work only from the Home Screen. Add Concord there first."
        }
        (Obstacle::NoNotices, _) => {
            "This browser cannot show reminders. Another browser on this device may, or use your phone calendar or clock."
        }
    },
    allow: "Allow reminders",
    install_title: "Put Concord on your home screen",
    install_steps: |device| match device {
        Device::Iphone => {
            "In Safari, tap the share sign: a square with an arrow up. Tap “Add to Home Screen”, then open Concord from there. It starts empty there, so make a backup here first."
        }
        Device::Android => {
            "Open the browser’s menu: three dots. Tap “Install app” or “Add to Home screen”."
        }
        Device::Computer => {
            "Look for “Install” in the address bar or in the browser’s menu. Not every browser has it."
        }
    },
    install_now: "Put Concord on this device",
    try_title: "Try a reminder now",
    try_now: "Remind me in 5 seconds",
    try_wait: "Wait 5 seconds…",
    try_seen: "Did you see it?",
    try_good: "Good. Reminders show on this device while Concord is open.",
    try_bad: "Look at three things: the sound is on, Do Not Disturb or Focus is off, and notifications are allowed for this browser. Then try again.",
    try_failed: "The reminder could not be shown. Load the page again and try once more.",
    sure_title: "To be sure: your phone calendar",
    calendar_note: "Concord makes a file with the times only, never the name of a medicine. Open it and add it to your calendar. Make a calendar of its own, called “Medicines”, and set its alerts to 0 minutes.",
    calendar_make: "Make the calendar file",
    calendar_try: "Try it: ring in 3 minutes",
    calendar_rang: "Open the file, add it to your calendar, lock your phone and wait. Did it ring?",
    calendar_rang_yes: "Yes, it rang",
    calendar_silent: "It did not ring? Look at the alerts of the “Medicines” calendar and at the sound of your phone. Some calendars ignore alarms in files. Then use your phone’s clock, below.",
    calendar_failed: "The file was not handed over. Nothing has changed. Try again.",
    calendar_standing: |standing| match standing {
        CalendarStanding::NotMade | CalendarStanding::Works { .. } => None,
        CalendarStanding::OldTimes => Some(
            "Your calendar still has the old times. Delete the “Medicines” calendar and make the file again.",
        ),
        CalendarStanding::OtherZone => Some(
            "Your calendar was made in another time zone. Its times may ring at the wrong hour here.",
        ),
        CalendarStanding::EndsSoon => {
            Some("The reminders in your calendar end in a few days. Make the file again.")
        }
        CalendarStanding::NotTested => {
            Some("You have not told Concord yet whether your calendar rings.")
        }
        CalendarStanding::TestTooOld => {
            Some("It is over a month since you tried your calendar. Try it again.")
        }
    },
    clock_title: "Or: the clock on your phone",
    clock_note: "Open the clock app on your phone and set an alarm for each of these times. Change them there too when your plan changes.",
    clock_none: "There are no times yet.",
    some_days: "on some days: look at Today",
    every_day: "every day",
    choices_title: "How reminders are shown",
    sound: "Play a soft sound",
    sound_note: "Only while Concord is open.",
    names: "Show the person’s name",
    names_note: "Anyone who sees the screen can read it. No medicine is ever named.",
    limits_title: "What no app can promise",
    limits: &[
        "A device with a flat battery, or turned off, stays silent.",
        "Do Not Disturb, Focus and the silent switch can hide a reminder.",
        "On a computer, nothing rings while the browser is closed.",
        "If the browser’s data is cleared, reminders are gone too.",
    ],
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Reminders = Reminders {
    title: "我會收到提示嗎？",
    even_when_closed: |day| format!("關閉程式後仍會提示你：{day}測試過"),
    while_open: "只在程式開啟時提示你",
    cannot: "未能在這部裝置提示你",
    only_while_open: "提示只在程式開啟時響起。請把提示加入手機日曆，以確保不會錯過。",
    obstacle: |obstacle, device| match (obstacle, device) {
        (Obstacle::NotAskedYet, _) => "還欠一步：讓Concord在這部裝置顯示提示。",
        (Obstacle::Refused, Device::Iphone) => {
            "提示已關閉。請打開裝置的「設定」，按「通知」，再按「Concord」，然後允許通知。"
        }
        (Obstacle::Refused, Device::Android) => {
            "提示已關閉。請按網址旁的標誌，或按住Concord圖示，打開權限，然後允許通知。"
        }
        (Obstacle::Refused, Device::Computer) => {
            "提示已關閉。請按網址旁的標誌，允許這個網頁顯示通知。"
        }
        (Obstacle::InstallFirst, _) => {
            "在iPhone或iPad上，要從主畫面開啟才有提示。請先把Concord加到主畫面。"
        }
        (Obstacle::NoNotices, _) => {
            "這個瀏覽器不能顯示提示。裝置上另一個瀏覽器或許可以，你也可以用手機的日曆或時鐘。"
        }
    },
    allow: "允許提示",
    install_title: "把Concord加到主畫面",
    install_steps: |device| match device {
        Device::Iphone => {
            "在Safari按分享標誌（有向上箭嘴的方格），再按「加入主畫面」，然後從主畫面開啟Concord。那裏開始時沒有資料，請先在這裏備份。"
        }
        Device::Android => "打開瀏覽器的選單（三點），按「安裝應用程式」或「加到主畫面」。",
        Device::Computer => "在網址列或瀏覽器選單中尋找「安裝」。不是每個瀏覽器都有。",
    },
    install_now: "把Concord加到這部裝置",
    try_title: "現在試一次提示",
    try_now: "5秒後提示我",
    try_wait: "請等5秒……",
    try_seen: "你看到了嗎？",
    try_good: "很好。Concord開啟時，提示會在這部裝置顯示。",
    try_bad: "請檢查三件事：聲音已開啟；「請勿打擾」或「專注模式」已關閉；這個瀏覽器可以顯示通知。然後再試一次。",
    try_failed: "未能顯示提示。請重新載入網頁，再試一次。",
    sure_title: "想更穩妥：手機日曆",
    calendar_note: "Concord會製作一個檔案，只有時間，沒有任何藥物名稱。請打開檔案，加入日曆。最好另開一個名為「藥物」的日曆，並把通知設為0分鐘前。",
    calendar_make: "製作日曆檔案",
    calendar_try: "試一試：3分鐘後響",
    calendar_rang: "打開檔案，加入日曆，鎖上手機，然後等一等。有響嗎？",
    calendar_rang_yes: "有，響了",
    calendar_silent: "沒有響？請檢查「藥物」日曆的通知設定，以及手機的聲音。有些日曆不理會檔案中的響鬧。這樣的話，請用下面的手機時鐘。",
    calendar_failed: "檔案沒有交出。沒有任何改變。請再試一次。",
    calendar_standing: |standing| match standing {
        CalendarStanding::NotMade | CalendarStanding::Works { .. } => None,
        CalendarStanding::OldTimes => {
            Some("你的日曆仍是舊的時間。請刪除「藥物」日曆，再製作檔案。")
        }
        CalendarStanding::OtherZone => {
            Some("你的日曆是在另一個時區製作的，在這裏可能會在錯的時間響起。")
        }
        CalendarStanding::EndsSoon => Some("日曆中的提示幾天後便完結。請再製作檔案。"),
        CalendarStanding::NotTested => Some("你還未告訴Concord日曆有沒有響。"),
        CalendarStanding::TestTooOld => Some("上次測試日曆已超過一個月。請再試一次。"),
    },
    clock_title: "或者：手機的時鐘",
    clock_note: "打開手機的時鐘程式，為以下每個時間設定響鬧。服藥時間更改時，也要在那裏更改。",
    clock_none: "還未有時間。",
    some_days: "只在某些日子：請看「今天」",
    every_day: "每日",
    choices_title: "提示的顯示方式",
    sound: "播放輕柔的聲音",
    sound_note: "只在Concord開啟時。",
    names: "顯示姓名",
    names_note: "看到畫面的人都能看見。不會顯示任何藥物名稱。",
    limits_title: "任何程式都不能保證的事",
    limits: &[
        "裝置沒有電或已關機，便不會響。",
        "「請勿打擾」、「專注模式」和靜音掣都可能令你看不到提示。",
        "在電腦上，瀏覽器關閉後便不會響。",
        "如果清除瀏覽器的資料，提示也會消失。",
    ],
};

/// Danish.
pub const DANISH: Reminders = Reminders {
    title: "Bliver jeg mindet om det?",
    even_when_closed: |day| format!("Minder dig om det, også når appen er lukket: prøvet {day}"),
    while_open: "Minder dig kun om det, mens appen er åben",
    cannot: "Kan ikke minde dig om det på denne enhed",
    only_while_open: "Påmindelser ringer kun, mens appen er åben. Læg dem i telefonens kalender for at være sikker.",
    obstacle: |obstacle, device| match (obstacle, device) {
        (Obstacle::NotAskedYet, _) => {
            "Der mangler ét skridt: Lad Concord vise påmindelser på denne enhed."
        }
        (Obstacle::Refused, Device::Iphone) => {
            "Påmindelser er slået fra. Åbn Indstillinger på enheden, tryk på Notifikationer og på Concord, og tillad dem."
        }
        (Obstacle::Refused, Device::Android) => {
            "Påmindelser er slået fra. Tryk på tegnet ved siden af adressen, eller hold fingeren på Concords ikon, åbn tilladelser, og tillad notifikationer."
        }
        (Obstacle::Refused, Device::Computer) => {
            "Påmindelser er slået fra. Klik på tegnet ved siden af adressen, og tillad notifikationer for denne side."
        }
        (Obstacle::InstallFirst, _) => {
            "På iPhone og iPad virker påmindelser kun fra hjemmeskærmen. Læg først Concord dér."
        }
        (Obstacle::NoNotices, _) => {
            "Denne browser kan ikke vise påmindelser. En anden browser på enheden kan måske, eller brug telefonens kalender eller ur."
        }
    },
    allow: "Tillad påmindelser",
    install_title: "Læg Concord på hjemmeskærmen",
    install_steps: |device| match device {
        Device::Iphone => {
            "Tryk i Safari på deletegnet: en firkant med en pil op. Tryk på “Føj til hjemmeskærm”, og åbn Concord derfra. Den starter tom dér, så lav først en sikkerhedskopi her."
        }
        Device::Android => {
            "Åbn browserens menu: tre prikker. Tryk på “Installer app” eller “Føj til startskærm”."
        }
        Device::Computer => {
            "Se efter “Installer” i adresselinjen eller i browserens menu. Det er ikke alle browsere, der har det."
        }
    },
    install_now: "Læg Concord på denne enhed",
    try_title: "Prøv en påmindelse nu",
    try_now: "Mind mig om det om 5 sekunder",
    try_wait: "Vent 5 sekunder …",
    try_seen: "Så du den?",
    try_good: "Godt. Påmindelser vises på denne enhed, mens Concord er åben.",
    try_bad: "Se efter tre ting: Lyden er slået til, Forstyr ikke eller Fokus er slået fra, og browseren må vise notifikationer. Prøv så igen.",
    try_failed: "Påmindelsen kunne ikke vises. Hent siden igen, og prøv en gang til.",
    sure_title: "For at være sikker: telefonens kalender",
    calendar_note: "Concord laver en fil med tidspunkterne alene, aldrig navnet på en medicin. Åbn den, og læg den i din kalender. Lav en kalender for sig, der hedder “Medicin”, og sæt dens påmindelse til 0 minutter før.",
    calendar_make: "Lav kalenderfilen",
    calendar_try: "Prøv: ring om 3 minutter",
    calendar_rang: "Åbn filen, læg den i din kalender, lås telefonen, og vent. Ringede den?",
    calendar_rang_yes: "Ja, den ringede",
    calendar_silent: "Ringede den ikke? Se på påmindelserne i kalenderen “Medicin” og på lyden på din telefon. Nogle kalendere ser bort fra alarmer i filer. Brug så telefonens ur herunder.",
    calendar_failed: "Filen blev ikke afleveret. Intet er ændret. Prøv igen.",
    calendar_standing: |standing| match standing {
        CalendarStanding::NotMade | CalendarStanding::Works { .. } => None,
        CalendarStanding::OldTimes => Some(
            "Din kalender har stadig de gamle tidspunkter. Slet kalenderen “Medicin”, og lav filen igen.",
        ),
        CalendarStanding::OtherZone => Some(
            "Din kalender blev lavet i en anden tidszone. Den ringer måske på et forkert tidspunkt her.",
        ),
        CalendarStanding::EndsSoon => {
            Some("Påmindelserne i din kalender slutter om få dage. Lav filen igen.")
        }
        CalendarStanding::NotTested => {
            Some("Du har endnu ikke fortalt Concord, om din kalender ringer.")
        }
        CalendarStanding::TestTooOld => {
            Some("Det er over en måned siden, du prøvede din kalender. Prøv den igen.")
        }
    },
    clock_title: "Eller: uret på din telefon",
    clock_note: "Åbn telefonens ur, og sæt en alarm til hvert af disse tidspunkter. Ret dem også dér, når din plan ændres.",
    clock_none: "Der er ingen tidspunkter endnu.",
    some_days: "på nogle dage: se I dag",
    every_day: "hver dag",
    choices_title: "Sådan vises påmindelser",
    sound: "Spil en blid lyd",
    sound_note: "Kun mens Concord er åben.",
    names: "Vis personens navn",
    names_note: "Alle, der ser skærmen, kan læse det. Ingen medicin bliver nævnt.",
    limits_title: "Det, ingen app kan love",
    limits: &[
        "En enhed uden strøm, eller som er slukket, er tavs.",
        "Forstyr ikke, Fokus og lydløs kan skjule en påmindelse.",
        "På en computer ringer intet, når browseren er lukket.",
        "Hvis browserens data slettes, er påmindelserne også væk.",
    ],
};
