// Mary is 78 and takes eleven medicines. Her app from the first visit to a new
// phone: a morning, a talk with her pharmacist, and a backup that holds it all.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { keptOffline, openApp } from "./support/app.mjs";
import { chapters } from "./support/chapters.mjs";
import { readBackup } from "./support/seed.mjs";
import { addMedicine, goTo, ready, restore, visit, welcome } from "./support/steps.mjs";

const monday = (clock) => new Date(`2026-11-23T${clock}Z`);

const tablet = (search, strength, when, more = {}) => ({
  search,
  choose: new RegExp(`^${search}`, "i"),
  strength,
  form: "Tablet",
  ...when,
  ...more,
});

const breakfast = { moments: ["with breakfast"] };

const medicines = [
  tablet("amlodipine", "5 mg", breakfast, { label: "Take ONE tablet each morning", reason: "For my blood pressure" }),
  tablet("bisoprolol", "2.5 mg", breakfast, { reason: "For my heart" }),
  tablet("ramipril", "5 mg", breakfast, { reason: "For my blood pressure" }),
  tablet("furosemide", "40 mg", breakfast, { reason: "For the water in my legs" }),
  tablet("atorvastatin", "20 mg", { moments: ["at bedtime"] }, { reason: "For my cholesterol" }),
  tablet("metformin", "500 mg", { moments: ["with breakfast", "with the evening meal"] }, { food: "With food", reason: "For my sugar" }),
  tablet("omeprazole", "20 mg", { moments: ["when I get up"] }, { form: "Capsule", food: "Before food", reason: "For my stomach" }),
  tablet("alendronic acid", "70 mg", { on: ["Tuesday"], moments: ["when I get up"] }, { food: "Empty stomach", reason: "For my bones" }),
  tablet("apixaban", "5 mg", { moments: ["with breakfast", "with the evening meal"] }, { reason: "Against clots" }),
  { ...tablet("co-codamol", "8/500 mg", { each: { paracetamol: "500 mg", codeine: "8 mg" } }), needed: { hours: "4", most: "8" }, amounts: ["2"], reason: "For my knees" },
  { ...tablet("paracetamol", "500 mg", {}), needed: {}, amounts: ["2"], reason: "For a headache", notAsked: true },
];

/** Makes a backup on the backup page and gives the file's name and text. */
async function backUp(page) {
  await visit(page, "/settings/backup");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Make a backup file" }).click(),
  ]);
  await page.getByText(/^Backed up: \d+ entries/).waitFor();
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** Opens what was answered earlier today. */
const unfoldMorning = (page) => page.locator("summary", { hasText: /^Earlier:/ }).click();

test("Mary", { timeout: 300_000 }, async (t) => {
  const { page, context, watched, server } = await openApp(t, {
    context: { timezoneId: "Europe/London" },
    prepare: (page) => page.clock.install({ time: monday("06:45:00") }),
  });
  const chapter = chapters(t, page);

  await chapter("says who she is and adds eleven medicines", async () => {
    await ready(page);
    await welcome(page, "Mary Adeyemi");
    for (const [number, medicine] of medicines.entries()) {
      if (number > 0) {
        await goTo(page, "medicines");
        await page.getByRole("link", { name: "Add a medicine" }).click();
      }
      await addMedicine(page, medicine);
    }
    await goTo(page, "medicines");
    for (const { search } of medicines) await page.getByRole("link", { name: new RegExp(search, "i") }).first().waitFor();
  });

  await chapter("takes the morning's tablets with one tap, and takes it back", async () => {
    await page.clock.setSystemTime(monday("08:10:00"));
    await goTo(page, "today");
    const all = page.getByRole("button", { name: "All 6 taken" });
    await all.click();
    await page.getByText("6 medicines taken.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone.").waitFor();
    for (const name of ["Amlodipine 5 mg", "Apixaban 5 mg"]) {
      await page.getByRole("button", { name: `${name}, 1 tablet: taken` }).waitFor();
    }
    await all.click();
    await page.getByText("6 medicines taken.").waitFor();
    await unfoldMorning(page);
    await page.getByRole("button", { name: "Amlodipine 5 mg: Taken at 08:10. Change" }).waitFor();
  });

  await chapter("does not take one, and says why", async () => {
    await page.getByRole("link", { name: "Something else" }).click();
    await page.getByRole("heading", { name: "Omeprazole 20 mg" }).waitFor();
    await page.getByRole("radio", { name: "Not taken" }).check();
    await page.getByRole("radio", { name: "I chose not to" }).check();
    await page.getByRole("radio", { name: "A side effect" }).check();
    await page.getByRole("button", { name: "Write it down" }).click();
    await page.getByText("Omeprazole not taken. Your reason is kept.").waitFor();
    await unfoldMorning(page);
    await page.getByText("Not taken: I chose not to (A side effect)").waitFor();
  });

  await chapter("took another one earlier, and both times stay", async () => {
    await page.getByRole("button", { name: "Furosemide 40 mg: Taken at 08:10. Change" }).click();
    await page.getByRole("radio", { name: "Taken at another time" }).check();
    await page.getByLabel("At what time?").fill("07:50");
    await page.getByRole("button", { name: "Write it down" }).click();
    await unfoldMorning(page);
    await page.getByText("07:50 (changed from 08:10 by Mary Adeyemi, 23 November 08:10)").waitFor();
  });

  const stands = async () => {
    await unfoldMorning(page);
    await page.getByRole("button", { name: "Amlodipine 5 mg: Taken at 08:10. Change" }).waitFor();
    await page.getByText("Not taken: I chose not to (A side effect)").waitFor();
    await page.getByText("07:50 (changed from 08:10 by Mary Adeyemi, 23 November 08:10)").waitFor();
  };

  await chapter("finds everything again after a reload, and with no network", async () => {
    await page.reload();
    await ready(page);
    await stands();
    await keptOffline(page);
    await server.stop();
    await page.reload();
    await ready(page);
    await stands();
  });

  await chapter("reads about amlodipine with no network", async () => {
    await page.getByRole("link", { name: /^Amlodipine/ }).first().click();
    await page.getByRole("heading", { name: "What to know" }).waitFor();
    const card = page.getByRole("main");
    await card.getByText("Not yet checked by a pharmacist").filter({ visible: true }).first().waitFor();
    assert.match(await card.innerText(), /blood pressure/i);
    await server.start();
  });

  await chapter("asks her pharmacist, and keeps one question to herself", async () => {
    await goTo(page, "ask");
    await page.getByLabel("What would you like to ask?").fill("My legs ache since the statin. Is it the statin?");
    await page.locator("summary", { hasText: "For whom and how soon" }).click();
    await page.getByLabel("About which medicine?").selectOption({ label: "Atorvastatin" });
    await page.getByRole("button", { name: "Add the question" }).click();
    await page.getByText("Question saved.").waitFor();
    await page.getByLabel("What would you like to ask?").fill("Does my son see this?");
    await page.getByRole("switch", { name: "Only for me" }).check();
    await page.getByRole("button", { name: "Add the question" }).click();
    await page.getByRole("listitem").filter({ hasText: "Does my son see this?" }).waitFor();
  });

  await chapter("writes down the answer, and what they decided together", async () => {
    await page.getByRole("listitem").filter({ hasText: "My legs ache" }).getByRole("link", { name: "Write the answer" }).click();
    await page.getByLabel("What were you told? Use your own words.").fill("It can be. A lower strength may help.");
    await page.getByLabel("Their name").fill("Ms Patel");
    await page.getByRole("button", { name: "Save the answer" }).click();
    await page.getByText("Told by Ms Patel, pharmacist").waitFor();
    await page.getByRole("link", { name: "Write down what you decided" }).click();
    await page.getByLabel("What is it about?").fill("My statin and my legs");
    await page.getByLabel("Another choice", { exact: true }).fill("Half the strength for three months");
    await page.getByRole("radio", { name: "Half the strength for three months" }).check();
    await page.getByLabel("Why? Use your own words.").fill("I want to walk again, and still look after my heart.");
    await page.getByRole("group", { name: "Did you talk about it with somebody?" }).getByRole("radio", { name: "Yes" }).check();
    await page.getByLabel("Their name").fill("Ms Patel");
    await page.getByRole("group", { name: "Did you both agree?" }).getByRole("radio", { name: "Yes" }).check();
    await page.getByRole("radio", { name: "Yes, on a day" }).check();
    await page.getByRole("button", { name: "In 3 months" }).click();
    assert.equal(await page.getByLabel("Look again on").inputValue(), "2027-02-23");
    await page.getByRole("button", { name: "Save the decision" }).click();
    await page.getByText("Decision saved.").waitFor();
    await page.getByText(/^Agreed with Ms Patel, pharmacist/).first().waitFor();
  });

  await chapter("shows one page at the counter, without what is private", async () => {
    await goTo(page, "share");
    await page.getByRole("link", { name: "Show my pharmacist" }).click();
    await page.getByText("1 private entry is left out.").waitFor();
    const sheet = page.getByRole("article");
    assert.deepEqual(await sheet.getByRole("heading").allInnerTexts(), [
      "Mary Adeyemi",
      "First: for today",
      "My questions",
      "How I really take them: last 28 days",
      "Decisions",
      "All my medicines",
      "Allergies",
    ]);
    assert.equal(await sheet.getByRole("rowheader").count(), medicines.length);
    assert.match(await sheet.innerText(), /Half the strength for three months/);
    assert.doesNotMatch(await page.getByRole("main").innerText(), /Does my son see this/);
    await page.getByRole("button", { name: "Hand it over" }).click();
    await page.getByRole("navigation").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByRole("button", { name: "Yes, I have it back" }).click();
    await page.getByRole("navigation").waitFor();
  });

  await chapter("makes a backup, loses everything, and has it back", async () => {
    const backup = await backUp(page);
    assert.match(backup.name, /^concord-2026-11-23\.json$/);
    const entries = readBackup(backup.text);
    const kinds = new Set(entries.flatMap(({ event }) => (event.together ?? [event]).map((one) => Object.keys(one)[0])));
    for (const kind of ["person_saved", "medicine_saved", "dose_recorded", "undone", "question_saved", "decision_saved"]) {
      assert.ok(kinds.has(kind), kind);
    }
    const session = await context.newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: server.origin, storageTypes: "all" });
    await page.goto("about:blank");
    await page.goto(server.origin);
    await page.getByRole("heading", { name: "Welcome to Concord" }).waitFor();
    await restore(page, backup.text);
    const again = await backUp(page);
    assert.deepEqual(again.text.split("\n").slice(1), backup.text.split("\n").slice(1), "every entry to the letter");
    await page.getByRole("navigation").getByRole("link", { name: "Today" }).click();
    await stands();
  });
  watched.assertQuiet();
});
