// Files for other programs and from them: seen before they are saved, read back, held
// against the list, and whatever cannot be read is refused in words. Nothing is sent.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { keptOffline, openApp } from "./support/app.mjs";
import { everyDay, Journal } from "./support/seed.mjs";
import { goTo, ready, restore } from "./support/steps.mjs";

const until = new Date("2026-11-23");
const noon = "2026-11-23T12:00:00Z";

/** Mary with a medicine that she takes in her own way, an old dose and a private question. */
async function mary(t) {
  const journal = new Journal({ until });
  const person = journal.person("Mary Adeyemi", { daysAgo: 200 });
  const more = { strength: "5 mg", reason: "my blood pressure", really: "every other day" };
  const medicine = journal.medicine(person, "Medicine 1", everyDay("08:00:00"), { daysAgo: 200, more });
  journal.taken(person, medicine, 150, 0, "08:00:00");
  journal.taken(person, medicine, 1, 0, "08:00:00");
  journal.question(person, "Is it because I drink?", { privacy: "private" });
  const opened = await openApp(t, {
    context: { timezoneId: "Europe/London" },
    prepare: (page) => page.clock.setFixedTime(new Date(noon)),
  });
  await ready(opened.page);
  await restore(opened.page, journal.backup());
  return opened;
}

async function out(page, kind) {
  await goTo(page, "share");
  await page.getByRole("link", { name: /^Save a file for other programs/ }).click();
  await page.getByRole("radio", { name: new RegExp(`^${kind}`) }).check();
}

async function save(page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).click(),
  ]);
  await page.getByText(`as ${download.suggestedFilename()}.`).waitFor();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function choose(page, bytes, { name = "file.bin", button = /^Choose/ } = {}) {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

async function into(page) {
  await goTo(page, "share");
  await page.getByRole("link", { name: /^Read a file from another program/ }).click();
}

/** The rows of a table, as a reader of RFC 4180 takes them apart. */
function rows(bytes, between = ",") {
  const text = bytes.toString("utf8");
  assert.ok(text.startsWith("\ufeff"), "says that it is UTF-8");
  const all = [[""]];
  let isQuoted = false;
  for (const letter of text.slice(1).replaceAll("\r\n", "\n")) {
    const row = all.at(-1);
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === between && !isQuoted) row.push("");
    else if (letter === "\n" && !isQuoted) all.push([""]);
    else row[row.length - 1] += letter;
  }
  return all.slice(0, -1);
}

test("a summary is seen, saved, read back and held against the list", async (t) => {
  const { page, context } = await mary(t);
  await out(page, "Patient summary");
  await page.getByRole("heading", { name: "What will be in the file" }).waitFor();
  await page.getByText("Really taken in another way than directed", { exact: true }).waitFor();
  await assertAccessible(page);
  const { name, bytes } = await save(page);
  assert.equal(name, "concord-summary-2026-11-23.json");
  const summary = JSON.parse(bytes.toString("utf8"));
  assert.equal(summary.type, "document");
  const kinds = summary.entry.map(({ resource }) => resource.resourceType);
  assert.ok(kinds.includes("MedicationStatement") && kinds[0] === "Composition", kinds.join());
  assert.ok(!bytes.toString("utf8").includes("drink"), "what is private stays here");

  await keptOffline(page);
  await context.setOffline(true);
  await into(page);
  await choose(page, bytes, { name: "something.pdf" });
  await page.getByRole("heading", { name: "Patient summary (FHIR)" }).waitFor();
  await page.getByText("For Mary Adeyemi").waitFor();
  assert.equal(await page.getByText("Check that this is the right file").count(), 0);
  await page.getByText("Nothing is said about allergies, or nobody asked.").waitFor();
  await assertAccessible(page);
  await context.setOffline(false);

  await page.getByRole("button", { name: "Compare the medicines with my list" }).click();
  await page.getByText("These lines come from a file.").waitFor();
  const lines = await page.getByLabel("One medicine on each line").inputValue();
  assert.match(lines, /^Medicine 1 5 mg Tablet, 1 tablet every day at 08:00$/);
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("heading", { name: "This is how we read it" }).waitFor();
  await page.getByLabel("Who wrote it?").selectOption({ index: 3 });
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.getByRole("heading", { name: /^The same: 1|^Not the same/ }).first().waitFor();
  // The form is empty again for another list.
  await goTo(page, "share");
  await page.getByRole("link", { name: /^Compare with another list/ }).click();
  assert.equal(await page.getByLabel("One medicine on each line").inputValue(), "");
});

test("tables open with the same columns, and doses of long ago are read first", async (t) => {
  const { page } = await mary(t);
  await out(page, "Table of my medicines");
  const shown = await page.locator("table.file-rows th").allInnerTexts();
  const medicines = await save(page);
  assert.equal(medicines.name, "concord-medicines-2026-11-23.csv");
  const list = rows(medicines.bytes);
  assert.deepEqual(list[0], shown);
  assert.equal(list.length, 2);
  assert.deepEqual(list[1].slice(0, 3), ["Medicine 1", "5 mg", "Tablet"]);

  await page.getByRole("radio", { name: /^Table of doses/ }).check();
  await page.getByText("Rows shown: 25 of 90").waitFor();
  await assertAccessible(page);
  const recent = rows((await save(page)).bytes);
  assert.equal(recent.length, 91);
  assert.equal(recent.filter((row) => row[6] === "Taken").length, 1);

  await page.getByLabel("From which day?").fill("2026-06-20");
  await page.getByLabel("From which day?").blur();
  await page.getByText("Rows shown: 25 of 157").waitFor();
  const all = rows((await save(page)).bytes);
  assert.equal(all.filter((row) => row[6] === "Taken").length, 2, "the old dose is read before it is told");
  assert.ok(all.every((row) => row.length === 12));

  await page.getByLabel("From which day?").fill("2026-12-20");
  await page.getByLabel("From which day?").blur();
  await page.getByText("Choose two days.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Save the file" }).count(), 0);
});

test("what cannot be read is refused in words, and pages of a German plan are gathered", async (t) => {
  const { page } = await mary(t);
  await into(page);
  for (const [bytes, words] of [
    ["%PDF-1.7", "This is a PDF."],
    ["\u0000\u0001\u0002", "We do not know what kind of file this is."],
    ["<Bundle xmlns=\"http://hl7.org/fhir\"/>", "This is FHIR written as XML."],
    ["{\"format\":\"concord-backup\",\"version\":1}", "This is a backup of Concord."],
  ]) {
    await choose(page, bytes, { name: "summary.json" });
    await page.getByText(words).waitFor();
    assert.equal(await page.getByRole("button", { name: /^Compare/ }).count(), 0);
  }
  const plan = (number, medicine) =>
    Buffer.from(
      `<MP v="026" U="AB12" a="${number}" z="2"><P g="J\u00fcrgen" f="Holm" b="19510504"/><A n="Praxis"/><S><M a="${medicine}" m="1" v="1"/></S></MP>`,
      "latin1",
    );
  await choose(page, plan(2, "Metformin 500"));
  await page.getByText("1 of 2 pages of this plan are here. Still missing: page 1").waitFor();
  await choose(page, plan(1, "Bisoprolol 5"));
  await page.getByRole("heading", { name: "German medication plan" }).waitFor();
  await page.getByText("The name on it is J\u00fcrgen Holm. The list open here is that of Mary Adeyemi.").waitFor();
  await page.getByText("morning 1, noon 0, evening 1, bedtime 0").first().waitFor();
  await assertAccessible(page);
  await page.getByRole("button", { name: "Compare the medicines with my list" }).click();
  const lines = await page.getByLabel("One medicine on each line").inputValue();
  assert.deepEqual(lines.split("\n"), [
    "Bisoprolol 5, 1 in the morning, 1 in the evening",
    "Metformin 500, 1 in the morning, 1 in the evening",
  ]);
  await page.getByRole("button", { name: "Empty these lines" }).click();
  assert.equal(await page.getByLabel("One medicine on each line").inputValue(), "");
});
