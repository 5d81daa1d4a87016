// What people type, pick and forbid by mistake or in bad faith, and what a
// device does at the worst moment: a clear sentence, nothing lost, nothing half
// saved.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { openApp } from "./support/app.mjs";
import { household, pages } from "./support/household.mjs";
import { openKillable, profileFor } from "./support/killable.mjs";
import { backupOf, everyDay, Journal, longJournal, readBackup } from "./support/seed.mjs";
import { goTo, pickBackup, ready, restore, visit, welcome } from "./support/steps.mjs";
import { serve } from "./support/server.mjs";
import { english } from "./support/words.mjs";

const morning = "2026-11-23T08:10:00Z";
const until = new Date("2026-11-23");

async function open(t, { prepare, ...options } = {}) {
  const app = await openApp(t, {
    ...options,
    context: { timezoneId: "Europe/London", ...options.context },
    prepare: async (page) => {
      await page.clock.install({ time: new Date(morning) });
      await prepare?.(page);
    },
  });
  return app;
}

/** The entries that are kept, by way of a backup. */
async function kept(page) {
  await visit(page, "/settings/backup");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Make a backup file" }).click(),
  ]);
  return readBackup(await readFile(await download.path(), "utf8")).map((entry) => JSON.stringify(entry));
}

/** A person with one medicine, due at 8. */
function small() {
  const journal = new Journal({ until });
  const person = journal.person("Mary Adeyemi");
  journal.medicine(person, "Amlodipine", everyDay("08:00:00"), { more: { strength: "5 mg" } });
  return { journal, today: `/of/${person.id.replaceAll("-", "")}/today` };
}

const next = (page) => page.getByRole("button", { name: "Next", exact: true }).click();
const says = (page, words) => page.getByRole("alert").filter({ hasText: words }).waitFor();

test("the first visit says what is missing", async (t) => {
  const { page } = await open(t);
  await ready(page);
  const goOn = page.getByRole("button", { name: english.goOn });
  await goOn.click();
  await says(page, "Write something here first.");
  await page.getByLabel("What is your name?").fill("   ");
  await goOn.click();
  await says(page, "Write something here first.");
  await page.getByLabel("What is your name?").fill("x".repeat(10_000));
  await goOn.click();
  await says(page, /^That is too long\. Use at most \d+ letters\.$/);
  await page.getByLabel("For someone I care for").check();
  await page.getByLabel("What is their name?").fill("Sam");
  await page.getByLabel("And what is your name?").fill("Mary");
  await goOn.click();
  await says(page, "Please tick this line, or talk with them first.");
  await page.getByLabel("They know that I keep this").check();
  await page.getByLabel("Country").selectOption({ index: 0 });
  await page.getByLabel("Country").selectOption({ label: "Denmark" });
  await goOn.click();
  await page.getByLabel(english.search).waitFor();
  assert.equal((await kept(page)).length, 1);
});

test("adding a medicine says what is missing, and saves nothing until the end", async (t) => {
  const { page } = await open(t);
  await ready(page);
  await welcome(page, "Mary");
  await page.getByLabel(english.search).fill("y".repeat(10_000));
  await page.getByRole("button", { name: /as I typed it/ }).click();
  await says(page, /^That is too long\. Use at most \d+ letters\.$/);
  await page.getByLabel(english.search).fill("Ramipril of Mary");
  await page.getByRole("button", { name: english.asTyped("Ramipril of Mary") }).click();

  await page.getByLabel(english.prescribed).waitFor();
  await next(page);
  await says(page, "Choose what it is like.");
  await says(page, "Choose where it comes from.");
  await page.getByRole("radio", { name: "Tablet" }).check();
  await page.getByLabel(english.prescribed).check();
  await page.getByLabel("Strength", { exact: true }).fill("z".repeat(10_000));
  await next(page);
  await says(page, /^That is too long\./);
  await page.getByLabel("Strength", { exact: true }).fill("5 mg");
  await next(page);
  await page.getByLabel(english.directions).fill("q".repeat(20_000));
  await next(page);
  await says(page, /^That is too long\./);
  await page.getByLabel(english.directions).fill("");
  await next(page);

  await page.getByText("How often?").waitFor();
  await next(page);
  await says(page, "Choose how often you take it.");
  await page.getByRole("radio", { name: "Every day" }).check();
  await next(page);
  await says(page, "Choose at least one time.");
  await page.getByRole("checkbox", { name: "at bedtime" }).check();
  const amount = page.getByRole("textbox", { name: english.amount });
  for (const [typed, words] of [
    ["", "Write how much you take."],
    ["two", "Write a number, such as 2, 0.5 or 1 1/2."],
    ["-1", "Write a number, such as 2, 0.5 or 1 1/2."],
    ["1e9", "Write a number, such as 2, 0.5 or 1 1/2."],
    ["NaN", "Write a number, such as 2, 0.5 or 1 1/2."],
    ["99999999999", "That number is too large. The most is one million."],
    ["1/3", /^We cannot keep this number exactly, and we do not round\./],
    ["1,000", "Choose which number you mean."],
  ]) {
    await amount.fill(typed);
    await next(page);
    await says(page, words);
  }
  assert.equal(await amount.inputValue(), "1,000", "what was refused stays as it was typed");
  await amount.fill("1");
  await page.getByRole("switch", { name: english.exact }).check();
  await next(page);
  await says(page, /^(An exact time must be a clock time|Write a number of minutes)/);
  await page.getByRole("switch", { name: english.exact }).uncheck();
  await page.getByRole("radio", { name: "When needed" }).check();
  await page.getByLabel("Hours", { exact: true }).fill("many");
  await next(page);
  await says(page, "Write hours and minutes as numbers, such as 4 and 0.");

  assert.equal((await kept(page)).length, 1, "only Mary is kept");
});

test("numbers as people write them are asked about or shown back before they are saved", async (t) => {
  const { page } = await open(t);
  await ready(page);
  await welcome(page, "Mary");
  await page.getByLabel(english.search).fill("Metformin");
  const row = page.getByRole("listitem").getByRole("button", { name: /^Metformin/ }).first();
  const box = page.getByRole("alert").getByRole("button", { name: english.boxSays });
  await row.click();
  await page.getByLabel(english.prescribed).or(box).first().waitFor();
  if (await box.isVisible()) await box.click();

  // A thousand, or one? Nothing goes on until that is said, and the words stay.
  const asked = page.getByText("“1,000 mg” can be read in two ways. Which do you mean?");
  const strength = page.getByLabel("Strength", { exact: true });
  await page.getByLabel(english.prescribed).check();
  await page.getByRole("radio", { name: "Tablet", exact: true }).check();
  await strength.fill("1,000 mg");
  await asked.waitFor();
  await next(page);
  await says(page, "Choose which number you mean.");
  await page.getByRole("button", { name: "1000 mg", exact: true }).click();
  await page.getByText("Read as 1000 mg.").waitFor();
  assert.equal(await asked.count(), 0);
  assert.equal(await strength.inputValue(), "1,000 mg");
  await page.locator("details", { has: page.locator("#medicine-left") }).locator("summary").click();
  const left = page.locator("#medicine-left");
  await left.fill("1,000");
  await page.getByText("“1,000” can be read in two ways. Which do you mean?").waitFor();
  await page.getByRole("button", { name: "1000 tablets", exact: true }).click();
  assert.equal(await left.inputValue(), "1000");
  await page.getByText("Read as 1000 tablets.").waitFor();
  await next(page);
  await page.getByLabel(english.directions).waitFor();
  await next(page);

  await page.getByRole("radio", { name: english.everyDay }).check();
  await page.getByRole("checkbox", { name: "at bedtime" }).check();
  const amount = page.getByRole("textbox", { name: english.amount });
  // A step from what cannot be read leaves it alone and says so.
  await amount.fill("one");
  await page.getByRole("button", { name: "One more" }).click();
  await says(page, /^Nothing was changed\. Write a number, such as/);
  assert.equal(await amount.inputValue(), "one");
  for (const [typed, read] of [["½", "half a tablet"], ["２", "2 tablets"], ["7,5", "7½ tablets"], ["1 1/2", "1½ tablets"]]) {
    await amount.fill(typed);
    await page.getByText(`Read as ${read}.`).waitFor();
    assert.equal(await amount.inputValue(), typed);
  }
  await page.getByRole("button", { name: "One more" }).click();
  assert.equal(await amount.inputValue(), "2.5");
  await amount.fill("1 1/2");
  await next(page);
  await page.getByLabel(english.reason).fill("");
  await next(page);
  await page.getByText("1½ tablets every day").first().waitFor();
  await page.getByText("1000 tablets left").waitFor();
  const save = (name) => page.getByRole("button", { name, exact: true });
  await save(english.saveMedicine).or(save(english.haveAsked)).click();
  await page.waitForURL(/\/medicines\/[0-9a-f]{32}$/);

  const entries = (await kept(page)).join("\n");
  assert.match(entries, /"quantity":"1\.5"/);
  assert.match(entries, /"strength":\{"quantity":"1000","unit":"milligrams"\}/);
  assert.match(entries, /"1000"/);
  assert.doesNotMatch(entries, /"quantity":"1"/);
});

test("a new pack is never taken for all that is left", async (t) => {
  const { page } = await open(t);
  const { journal, today } = small();
  await ready(page);
  await restore(page, journal.backup());
  await visit(page, today.replace("/today", "/medicines"));
  await page.getByRole("link", { name: /Amlodipine/ }).first().click();
  await page.waitForURL(/\/medicines\/[0-9a-f]{32}$/);
  await visit(page, `${new URL(page.url()).hash.slice(1)}/stock`);
  const save = page.getByRole("button", { name: "Save", exact: true });
  await page.getByRole("link", { name: "Count what is left" }).click();
  await page.getByLabel("How many tablets are left?").fill("10");
  await save.click();
  await page.getByText("By what you recorded, 10 tablets should be left.").waitFor();
  // Two saves in one breath in the same place are a double tap.
  await page.reload();
  await ready(page);
  await page.getByRole("link", { name: "Write down a new pack" }).click();
  const came = page.getByLabel("How many tablets came in?");
  assert.equal(await came.inputValue(), "", "nothing is written beforehand");
  await came.fill("28");
  await page.getByText("With the new pack, 38 tablets should be left.").waitFor();
  await save.click();
  await page.getByText("By what you recorded, 38 tablets should be left.").waitFor();
});

test("the letters of a word that is being composed are no name, and its Enter does nothing else", async (t) => {
  const { page, context } = await open(t);
  const session = await context.newCDPSession(page);
  const compose = (text) =>
    session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  const confirm = (text) => session.send("Input.insertText", { text });
  await ready(page);
  await welcome(page, "Mary");
  const adding = new URL(page.url()).hash.slice(1);
  const before = await kept(page);
  await visit(page, adding);

  const search = page.getByLabel(english.search);
  const nothing = page.getByText("Nothing like this is in our list.");
  const asTyped = page.getByRole("button", { name: /as I typed it/ });
  for (const [letters, word] of [["bi li tong", "必理痛"], ["zhu xin nü", "竹心女"], ["qu´", "qué"]]) {
    await search.fill("");
    await search.focus();
    for (const end of [2, letters.length]) {
      await compose(letters.slice(0, end));
      await page.getByText("Finish the word.").waitFor();
      assert.equal(await nothing.count(), 0, letters);
      assert.equal(await asTyped.count(), 0, letters);
    }
    await page.keyboard.press("Enter");
    await search.waitFor();
    assert.equal(await page.getByLabel(english.prescribed).count(), 0, "nothing was picked");
    await search.fill("");
    await compose(letters);
    await confirm(word);
    await asTyped.waitFor();
    assert.equal(await search.inputValue(), word);
    assert.equal(await page.getByText("Finish the word.").count(), 0);
  }
  await search.fill("");
  await compose("bi li tong");
  await confirm("必理痛");
  await page.getByRole("listitem").getByRole("button", { name: /paracetamol/ }).first().waitFor();

  // A page that Enter saves: only the Enter after the word does.
  await visit(page, "/ask/decide");
  const name = page.locator("form.decide input[type=text]").first();
  await name.focus();
  await compose("jiang ya yao");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  assert.equal(await page.getByRole("alert").count(), 0, "nothing was tried");
  await name.fill("降壓藥");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").first().waitFor();
  assert.deepEqual(await kept(page), before, "and nothing was saved");
});

test("health is asked one question at a time, and what is wrong is found again", async (t) => {
  const { page } = await open(t);
  const { journal, today } = small();
  await ready(page);
  await restore(page, journal.backup());
  await visit(page, today.replace("/today", "/settings/health"));
  const step = (number) => page.getByText(`Step ${number} of 4`).waitFor();
  const asthma = page.getByLabel("Asthma");
  await step(1);
  await page.locator("summary", { hasText: "Lungs" }).click();
  await asthma.check();
  assert.ok(!(await page.getByRole("group", { name: "Pregnancy" }).isVisible()), "one question at a time");
  await next(page);
  await step(2);
  await page.getByRole("group", { name: "Pregnancy" }).getByRole("radio", { name: "No", exact: true }).check();
  await page.goBack();
  await step(1);
  assert.ok(await asthma.isChecked(), "what was answered stays");
  await page.goForward();
  await step(2);
  await next(page);
  await next(page);
  await step(4);
  await page.getByRole("radio", { name: "I have a report" }).check();
  await page.getByLabel("The result as printed on the report").fill("*2/*2");
  await page.goBack();
  await step(3);
  const focused = (field) => field.and(page.locator(":focus")).waitFor();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await step(4);
  await says(page, "Choose the gene, or remove this result.");
  await focused(page.getByLabel("Gene", { exact: true }));
  await page.getByRole("button", { name: "Add a result" }).click();
  await focused(page.getByLabel("Gene", { exact: true }).nth(1));
  for (const place of [2, 1]) await page.getByRole("button", { name: `Remove result ${place}` }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByLabel("Date of birth").waitFor();

  await page.getByRole("link", { name: "About my health" }).click();
  await page.getByRole("group", { name: "Driving" }).waitFor();
  assert.ok(await page.getByRole("group", { name: "Pregnancy" }).isVisible(), "all of it, to change it");
  assert.equal(await page.getByText("of 4").count(), 0);
  await page.locator("summary", { hasText: "1 ticked" }).click();
  assert.ok(await asthma.isChecked());
});

test("a day that is half typed keeps the other half", async (t) => {
  const { page } = await open(t, { context: { hasTouch: false, isMobile: false } });
  const { journal, today } = small();
  await ready(page);
  await restore(page, journal.backup());
  await visit(page, today.replace("/today", "/settings/people"));
  const born = page.getByLabel("Date of birth");
  await born.fill("1950-03-04");
  await born.focus();
  await page.keyboard.press("Backspace");
  assert.equal(await born.inputValue(), "", "a part is missing");
  await page.keyboard.type("11");
  assert.match(await born.inputValue(), /^1950-(11-04|03-11)$/);

  // Half a day is never saved as none.
  await page.keyboard.press("Backspace");
  await page.getByRole("button", { name: "Save these details" }).click();
  await born.and(page.locator(":focus")).waitFor();
  assert.equal(await born.getAttribute("aria-invalid"), "true");
  assert.ok(await born.evaluate((field) => field.validity.badInput), "the other half is still there");
  await born.fill("1950-03-04");
  await page.getByRole("button", { name: "Save these details" }).click();
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  assert.equal((await kept(page)).filter((entry) => entry.includes("1950-03-04")).length, 1);
});

test("a problem in a fold opens the fold", async (t) => {
  const { page } = await open(t);
  await ready(page);
  await welcome(page, "Mary");
  await page.getByLabel(english.search).fill("Blue tonic");
  await page.getByRole("button", { name: english.asTyped("Blue tonic") }).click();
  await page.getByRole("radio", { name: "Tablet" }).check();
  await page.getByLabel(english.prescribed).check();
  const fold = page.locator("details", { has: page.locator("#medicine-left") });
  await fold.locator("summary").click();
  await page.locator("#medicine-left").fill("some");
  await fold.locator("summary").click();
  await page.locator("#medicine-left").waitFor({ state: "hidden" });
  await next(page);
  await page.locator("#medicine-left:focus").waitFor();
  await says(page, "Write a number");
});

test("markup in a name is a name, on every page", async (t) => {
  const { page } = await open(t);
  const evil = `<img src=x onerror="document.title='taken over'"><script>document.title='taken over'</script>`;
  const house = household({ until });
  const entries = house.journal.entries.map((entry) =>
    entry.replaceAll("Mary Adeyemi", JSON.stringify(evil).slice(1, -1))
      .replaceAll('"Amlodipine"', JSON.stringify(evil))
      .replaceAll("Could the water tablet make me dizzy when I get up?", JSON.stringify(evil).slice(1, -1))
      .replaceAll("My statin and my legs", JSON.stringify(evil).slice(1, -1)));
  await ready(page);
  await restore(page, backupOf(entries, morning));
  let seen = 0;
  for (const [name, path] of Object.entries(pages(house))) {
    await visit(page, path);
    assert.equal(await page.locator(`img, main script, header script`).count(), 0, name);
    assert.doesNotMatch(await page.title(), /taken over|<img/, name);
    if ((await page.locator("body").innerText()).includes(evil)) seen += 1;
  }
  assert.ok(seen > 20, `the name stands as it was typed, on ${seen} pages`);
});

test("a file that is no backup changes nothing, and says why", async (t) => {
  const { page } = await open(t);
  const { journal } = small();
  const good = journal.backup();
  const other = new Journal({ until });
  other.person("Somebody Else");
  const foreign = other.backup();
  const tooLarge = join(await profileFor(t), "large.json");
  await writeFile(tooLarge, Buffer.alloc(65 * 1024 * 1024, " "));
  await ready(page);
  await restore(page, good);
  const before = await kept(page);

  const files = [
    ["", /^This (file is not a backup|backup has no entries)/],
    ["hello", /^This file is not a backup of Concord\./],
    ["{}", /^This file is not a backup of Concord\./],
    ["[".repeat(100_000), /^This file is not a backup of Concord\./],
    [foreign.replace("concord-backup", "another-app"), /^This file is not a backup of Concord\./],
    [foreign.replace('"version":1', '"version":2'), /^A newer Concord made this backup\./],
    [backupOf([], morning), /^This (backup has no entries in it|backup is damaged)/],
    [foreign.replace("Somebody", "Somebodx"), /^This backup is damaged: 1 of 1 entries can be read\./],
    [foreign.slice(0, -40), /^This backup is damaged/],
    [Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), /could not be read|not a backup/],
  ];
  for (const [text, words] of files) {
    await pickBackup(page, text);
    await says(page, words);
    await says(page, "Nothing here was changed.");
  }
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: english.pickBackup }).click(),
  ]);
  await chooser.setFiles(tooLarge);
  await says(page, "This file is too large to be a backup of Concord.");
  assert.deepEqual(await kept(page), before);
});

test("a backup with the record of a newer version is kept to the letter", async (t) => {
  const { page } = await open(t);
  const { journal } = small();
  const [person] = journal.entries;
  const strange = JSON.stringify({ ...JSON.parse(person), id: "019df000-0014-7000-8000-0000000000ff", event: { dreamt: { of: "sheep" } } });
  journal.entries.push(strange);
  await ready(page);
  await restore(page, journal.backup());
  await visit(page, "/settings/backup");
  await page.getByText("1 entry cannot be read by this version. It is kept, and it goes into the backup.").waitFor();
  assert.ok((await kept(page)).includes(strange));
});

test("where notices are refused the app says so, and still reminds in the page", async (t) => {
  const { page } = await open(t, {
    prepare: (page) => page.addInitScript(() => Object.defineProperty(Notification, "permission", { get: () => "denied" })),
  });
  const { journal, today } = small();
  await ready(page);
  await restore(page, journal.backup());
  await visit(page, today);
  await page.getByText("Cannot remind you on this device").waitFor();
  await page.getByRole("button", { name: "Amlodipine 5 mg, 1 tablet: taken" }).waitFor();
  await goTo(page, "medicines");
  await says(page, "Time to check your medicines");
  await visit(page, "/settings/reminders");
  await page.getByText(/^Reminders are turned off\./).waitFor();
});

test("a browser that keeps nothing is told at once, and help still works", async (t) => {
  const { page } = await open(t, {
    prepare: (page) => page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined })),
  });
  await page.getByRole("heading", { name: "This browser keeps nothing here" }).waitFor();
  await page.getByRole("link", { name: "Help", exact: true }).click();
  await page.getByRole("link", { name: "Call 999" }).waitFor();
});

test("a full device takes in nothing rather than a part, and says so", async (t) => {
  let session;
  const { page, context, server } = await open(t, {
    // The browser asks for the room that is left before the first save, and
    // believes the answer for a while: so there is little from the start.
    noise: "expected",
    prepare: async (page) => {
      session = await page.context().newCDPSession(page);
    },
    path: "/404.html",
  });
  const room = (more) => session.send("Storage.overrideQuotaForOrigin", { origin: server.origin, ...more });
  await room({ quotaSize: 1_000_000 });
  await page.goto(server.origin);
  const { journal, today } = small();
  await ready(page);
  await restore(page, journal.backup());
  const before = await kept(page);
  assert.equal(before.length, 2);

  const years = longJournal({ until, count: 20_000 }).backup();
  await pickBackup(page, years);
  await page.getByRole("button", { name: "Add these 20000 entries" }).click();
  await says(page, "Not saved: this device has no room left.");
  await page.reload();
  await ready(page);
  assert.deepEqual(await kept(page), before);
  await visit(page, today);
  await page.getByRole("button", { name: "Amlodipine 5 mg, 1 tablet: taken" }).waitFor();

  await room({});
  // Browsers take longer where as many rows were refused before; what counts
  // is that all of them come.
  await restore(page, years, { patience: 60_000 });
  assert.equal((await kept(page)).length, 20_002);
  await context.close();
});

test("what was said to be saved survives a browser that is killed", async (t) => {
  const server = await serve();
  t.after(() => server.stop());
  const profile = await profileFor(t);
  const { journal, today } = small();
  const questions = ["Can I take it with milk?", "What if I am sick?", "Is there a smaller one?"];
  for (const [round, question] of questions.entries()) {
    const { page, kill } = await openKillable(t, profile);
    await page.goto(server.origin);
    await ready(page);
    if (round === 0) await restore(page, journal.backup());
    assert.equal((await kept(page)).length, 2 + round, "everything that was saved before is there");
    await visit(page, today.replace("/today", "/ask/new"));
    await page.getByLabel("What would you like to ask?").fill(question);
    await page.getByRole("button", { name: "Add the question" }).click();
    await page.getByText("Question saved.").waitFor();
    await kill();
  }
  const { page } = await openKillable(t, profile);
  await page.goto(server.origin);
  await ready(page);
  const found = (await kept(page)).map((entry) => JSON.parse(entry).event.question_saved?.words).filter(Boolean);
  assert.deepEqual(found, questions);
});
